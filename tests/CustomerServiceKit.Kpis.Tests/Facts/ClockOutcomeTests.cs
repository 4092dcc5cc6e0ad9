using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class ClockOutcomeTests
{
    private static readonly KpiPlan Plan = KpiPlan.Compile(StandardKpis.CommitmentAttainment, StandardKpis.BreachedCommitments, StandardKpis.AverageOverrun);

    [Fact]
    public void Attainment_MetBreachedAndUndecided_IsMetOverMetAndBreached()
    {
        // 3 met, 1 breached: 3/4. Open, paused, cancelled and excluded are in neither part: never 3/8.
        Scorecard card = Plan.Run(Read(
            One(1, ClockOutcomeKind.Met), One(2, ClockOutcomeKind.Met), One(3, ClockOutcomeKind.Met), One(4, ClockOutcomeKind.Breached),
            One(5, ClockOutcomeKind.Open), One(6, ClockOutcomeKind.Paused), One(7, ClockOutcomeKind.Cancelled), One(8, ClockOutcomeKind.Excluded)));

        Measurement attainment = card.Get(StandardKpis.CommitmentAttainment);
        attainment.Value.Should().Be(0.75m);
        attainment.Numerator.Should().Be(3);
        attainment.Denominator.Should().Be(4);
        attainment.Flags.Should().Be(MeasurementFlags.None);
        card.Get(StandardKpis.BreachedCommitments).Value.Should().Be(1);
    }

    [Fact]
    public void Attainment_NothingDecided_IsUndefined() =>
        Plan.Run(Read(One(1, ClockOutcomeKind.Open))).Get(StandardKpis.CommitmentAttainment).Availability.Should().Be(Availability.Undefined);

    [Fact]
    public void Attainment_ByCommitment_TellsEachPromiseApart()
    {
        // first-reply 1 of 2, resolution 1 of 1.
        Scorecard card = Plan.Run(
            Read(One(1, ClockOutcomeKind.Met), One(2, ClockOutcomeKind.Breached), One(1, ClockOutcomeKind.Met, commitment: "resolution")), Grouping.By(Dimensions.Commitment));

        card.Get(StandardKpis.CommitmentAttainment, "first-reply").Value.Should().Be(0.5m);
        card.Get(StandardKpis.CommitmentAttainment, "resolution").Value.Should().Be(1m);
        card.RollUp(Grouping.None).Get(StandardKpis.CommitmentAttainment).Denominator.Should().Be(3);
    }

    [Fact]
    public void AverageOverrun_10And20And60Minutes_Is30Minutes()
    {
        // (10 + 20 + 60) / 3 = 30 min = 1,800 s; the one that was met does not pull it down.
        Scorecard card = Plan.Run(Read(
            One(1, ClockOutcomeKind.Breached, overrun: 10), One(2, ClockOutcomeKind.Breached, overrun: 20), One(3, ClockOutcomeKind.Breached, overrun: 60), One(4, ClockOutcomeKind.Met)));

        card.Get(StandardKpis.AverageOverrun).Value.Should().Be(1800);
        card.Get(StandardKpis.AverageOverrun).SampleSize.Should().Be(3);
    }

    [Fact]
    public void Counted_DueElseStoppedElseStarted_DecidesTheDay()
    {
        // Started on the 1st. Due on the 3rd though fulfilled on the 2nd: counts on the 3rd. No due, stopped on the 2nd: the 2nd. Neither: the 1st.
        Scorecard card = KpiPlan.Compile(Counting(), StandardKpis.CommitmentAttainment).Run(
            Read(
                One(1, ClockOutcomeKind.Met, due: "2026-03-03T09:00", stopped: "2026-03-02T09:00"),
                One(2, ClockOutcomeKind.Met, due: null, stopped: "2026-03-02T09:00"),
                One(3, ClockOutcomeKind.Paused, due: null)),
            Grouping.None.Per(ReportingPeriod.Day, "UTC"));

        card.Groups.Select(g => (g.Bucket!.FirstDay.Day, card.Get(Counting(), g).Value)).Should().Equal((1, 1), (2, 1), (3, 1));
        card.Get(StandardKpis.CommitmentAttainment, "2026-03-03").Value.Should().Be(1);
    }

    [Fact]
    public void AnchoredAt_Started_CountsByTheStart() =>
        KpiPlan.Compile(StandardKpis.CommitmentAttainment.AnchoredAt(ClockOutcomeFields.Started))
            .Run(Read(One(1, ClockOutcomeKind.Met, due: "2026-03-03T09:00")), Grouping.None.Per(ReportingPeriod.Day, "UTC"))
            .Groups.Single().Bucket!.FirstDay.Should().Be(new LocalDate(2026, 3, 1));

    [Fact]
    public void Read_ExcludedOutcome_IsAnExcludedRowWithItsReason()
    {
        Intake intake = FactSchema.ClockOutcomes().Read([One(1, ClockOutcomeKind.Excluded), One(2, ClockOutcomeKind.Met)]);

        intake.Excluded.Should().Equal(new Dictionary<string, long> { ["force-majeure"] = 1 });
        Explained(intake).Excluded.Should().ContainSingle().Which.Reason.Should().Contain("'force-majeure'");
    }

    [Fact]
    public void Read_LaterReadingOfTheSameClock_TakesItsPlace()
    {
        Intake intake = FactSchema.ClockOutcomes().Read([One(1, ClockOutcomeKind.Breached, asOf: "2026-03-09T00:00", overrun: 5), One(1, ClockOutcomeKind.Open, asOf: "2026-03-08T00:00")]);

        intake.Rejected.Should().BeEmpty();
        intake.Facts.Count.Should().Be(1);
        Plan.Run(FactSets.Of(intake)).Get(StandardKpis.BreachedCommitments).Value.Should().Be(1);
    }

    [Theory]
    [InlineData("1", "first-reply", "2026-03-01T09:00", "1", "resolution", "2026-03-01T09:00")]
    [InlineData("1", "first-reply", "2026-03-01T09:00", "2", "first-reply", "2026-03-01T09:00")]
    [InlineData("1", "update", "2026-03-01T09:00", "1", "update", "2026-03-01T09:00:01")]
    [InlineData("a/b", "c", "2026-03-01T09:00", "a", "b/c", "2026-03-01T09:00")]
    [InlineData("a", "b/c", "2026-03-01T09:00", "a", "b~1c", "2026-03-01T09:00")]
    public void Read_TwoClocks_NeverShareAKey(string case1, string commitment1, string started1, string case2, string commitment2, string started2)
    {
        ClockOutcome first = new(new CaseId(case1), new CommitmentId(commitment1), 1, Utc(started1), ClockOutcomeKind.Met, Utc("2026-03-08T00:00"));
        ClockOutcome second = new(new CaseId(case2), new CommitmentId(commitment2), 1, Utc(started2), ClockOutcomeKind.Met, Utc("2026-03-08T00:00"));

        Intake intake = FactSchema.ClockOutcomes().Read([first, second]);

        intake.Facts.Count.Should().Be(2);
        intake.Facts.KeyOf(0).Should().NotBe(intake.Facts.KeyOf(1));
    }

    [Fact]
    public void ClockOutcomes_OwnDimensions_AreAddedByTheCaller()
    {
        FactSchema<ClockOutcome> schema = FactSchema.ClockOutcomes().Dimension(Dimensions.Team, o => o.Case.Value == "1" ? "north" : "south");

        Scorecard card = Plan.Run(FactSets.Of(schema.Read([One(1, ClockOutcomeKind.Met), One(2, ClockOutcomeKind.Breached)])), Grouping.By(Dimensions.Team));

        card.Get(StandardKpis.CommitmentAttainment, "north").Value.Should().Be(1);
        card.Get(StandardKpis.CommitmentAttainment, "south").Value.Should().Be(0);
    }

    [Fact]
    public void LoadMap_ClockOutcomesOfAnotherSystem_WorkByTheSameDeclaration()
    {
        FactMap map = KpiJson.LoadMap(
            """
            {
              "fact-set": "clock-outcome",
              "key": "id",
              "times": { "started": "from", "due": "target" },
              "dimensions": { "commitment": "sla", "commitment-outcome": { "column": "state", "values": { "hit": "met", "missed": "breached" }, "otherwise": "reject" } }
            }
            """);
        string[][] rows = [["1", "hit"], ["2", "missed"], ["3", "perhaps"]];

        Intake intake = map.ToSchema<string[]>((row, column) => column switch
        {
            "id" => row[0], "state" => row[1], "sla" => "first-reply", "from" => "2026-03-01T09:00:00Z", _ => "2026-03-02T09:00:00Z",
        }).Read(rows);

        intake.Rejected.Should().ContainSingle().Which.Problems.Should().ContainSingle(p => p.Code == "intake.unmapped-value");
        Plan.Run(FactSets.Of(intake)).Get(StandardKpis.CommitmentAttainment).Value.Should().Be(0.5m);
    }

    [Fact]
    public void Validate_WithoutItsColumns_NamesAllOfThem() =>
        FactSchema.ClockOutcomes<string>(r => r).Validate().Select(p => p.Path).Should().Equal("started", "commitment", "commitment-outcome");

    [Fact]
    public void Coverage_WithoutOverrun_SupportsAttainmentAndNamesTheColumn() =>
        Plan.Coverage(FactSchema.ClockOutcomes<string>(r => r)
            .Time(ClockOutcomeFields.Started, _ => Utc("2026-03-01T09:00"))
            .Dimension(Dimensions.Commitment, _ => "first-reply")
            .Word<ClockOutcomeKind>(Dimensions.CommitmentOutcome, _ => ClockOutcomeKind.Met)).Select(c => c.ToString()).Should().Equal(
                "commitment-attainment@1: supported", "breached-commitments@1: supported", "average-overrun@1: missing clock-outcome.overrun");

    [Fact]
    public void From_MetAndDecided_IsTheSameFigure() =>
        Plan.From(StandardKpis.CommitmentAttainment, MeasureTotals.None.With("commitments-met", 90).With("commitments-decided", 100)).Value.Should().Be(0.9m);

    private static KpiDefinition Counting() => new(
        new KpiKey("promises"), LocalizedText.English("Promises"), KpiFamily.Service, Unit.Count, Direction.Band,
        Formula.Total(Measure.Count("promises", RowSource.Of(FactSetIds.ClockOutcome), ClockOutcomeFields.Counted)));

    private static Explanation Explained(Intake intake)
    {
        Scorecard card = Plan.Run(FactSets.Of(intake));
        return card.Explain(StandardKpis.CommitmentAttainment, card.Groups.Single());
    }

    private static FactSets Read(params ClockOutcome[] outcomes) => FactSets.Of(Accepted(FactSchema.ClockOutcomes(), outcomes));

    private static ClockOutcome One(
        int number, ClockOutcomeKind kind, string commitment = "first-reply", string? due = "2026-03-02T09:00", string? stopped = null, string asOf = "2026-03-08T00:00", int overrun = 0) => new(
        new CaseId(number.ToString(System.Globalization.CultureInfo.InvariantCulture)), new CommitmentId(commitment), 1, Utc("2026-03-01T09:00"), kind, Utc(asOf),
        overrun: Duration.FromMinutes(overrun), due: due is null ? null : Utc(due), stopped: stopped is null ? null : Utc(stopped),
        exclusionReason: kind == ClockOutcomeKind.Excluded ? "force-majeure" : null);
}
