using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;
using static CustomerServiceKit.Kpis.Tests.Tallies.TallyRows;

namespace CustomerServiceKit.Kpis.Tests.Tallies;

/// <summary>What is counted batch by batch, in shards, revised or anew, is what one run over all rows says.</summary>
public sealed class TallyTests
{
    [Fact]
    public void Add_AnyBatches_EqualsOneRun() => Gen.Select(Rows, By, Gen.Int[0, 60], Gen.Int[0, 60]).Sample(
        (rows, by, one, two) =>
        {
            Tally tally = Plan.NewTally(by);
            foreach (Call[] batch in new[] { rows[..Math.Min(one, rows.Length)], [.. rows.Skip(one).Take(two)], [.. rows.Skip(one + two)] })
            {
                tally.Add(Facts(batch));
            }

            ShouldEqual(tally.Snapshot(), Plan.Run(Facts(rows), by));
        },
        iter: 100);

    [Fact]
    public void Merge_TalliesOfShards_EqualsOneRun() => Gen.Select(Rows, By, Gen.Int[1, 4]).Sample(
        (rows, by, shards) =>
        {
            Tally[] tallies = [.. rows.Select((r, i) => (r, i)).GroupBy(p => p.i % shards, p => p.r).Select(shard => Of(Plan, by, [.. shard]))];
            Tally all = Plan.NewTally(by);
            foreach (Tally tally in tallies)
            {
                all.Merge(tally);
            }

            ShouldEqual(all.Snapshot(), Plan.Run(Facts(rows), by));
        },
        iter: 60);

    [Fact]
    public void Replace_AnyRowsRevised_EqualsOneRunOverTheNewOnes() => Gen.Select(Rows, Rows, By, Gen.Int[0, 60]).Sample(
        (rows, others, by, count) =>
        {
            Call[] before = [.. rows.Take(count)];
            Call[] after = [.. others.Take(count).Select((r, i) => r with { Id = $"new{i}" })];
            Tally tally = Of(Subtractive, by, rows);

            tally.Replace(Facts(before), Facts(after));

            ShouldEqual(tally.Snapshot(), Subtractive.Run(Facts([.. after, .. rows.Skip(count)]), by));
        },
        iter: 60);

    [Fact]
    public void Replace_LargestAndDifferentValues_AreRefusedAndNothingChanges()
    {
        Call[] rows = [new Call("a") { Team = "t", Wait = 9, Employee = "dana" }];
        Tally tally = Of(Plan, Days, rows);
        List<string> before = [.. Texts(tally.Snapshot())];

        IReadOnlyList<Problem> problems = tally.Invoking(t => t.Replace(Facts(rows), Facts(rows))).Should().Throw<ProblemException>().Which.Problems;

        problems.Should().OnlyContain(p => p.Code == "kpi.tally-not-subtractive");
        problems.Select(p => p.Parameters["measure"]).Should().HaveCount(2);
        Texts(tally.Snapshot()).Should().Equal(before);
    }

    [Fact]
    public void Replace_RowsThatWereNeverAdded_AreRefusedAndNothingChanges()
    {
        Tally tally = Of(Subtractive, Days, [new Call("a") { Team = "t" }]);

        tally.Invoking(t => t.Replace(Facts(new Call("b") { Team = "u" }), Facts(new Call("b") { Team = "t" }))).Should().Throw<ProblemException>()
            .Which.Problems.Should().Contain(p => p.Code == "kpi.tally-never-added" && p.Parameters["group"] == "u");
        tally.Snapshot().Get(StandardKpis.Handled, "t", "2026-03-01").Value.Should().Be(1);
    }

    [Fact]
    public void Replace_RowsThatDifferFromWhatWasAdded_AreRefusedWhereItShows()
    {
        // One of two rows of 10 s is said to have been one of 300 s: more time than there is, and a range without values.
        Tally tally = Of(Subtractive, Grouping.None, [new Call("a") { Wait = 10 }, new Call("b") { Wait = 10 }]);

        tally.Invoking(t => t.Replace(Facts(new Call("a") { Wait = 300 }), Facts())).Should().Throw<ProblemException>().Which.Problems.Should().Contain(p => p.Code == "kpi.tally-never-added");
        tally.Snapshot().Get(StandardKpis.Asa).Value.Should().Be(10);
    }

    [Fact]
    public void Merge_WithItself_IsRefused() => Plan.NewTally().Invoking(t => t.Merge(t)).Should().Throw<ArgumentException>();

    [Fact]
    public void Rebuild_OneDay_EqualsOneRunWithItsNewRows() => Gen.Select(Rows, Rows, Gen.Int[0, 20]).Sample(
        (rows, others, day) =>
        {
            Instant within = Utc("2026-03-20T12:00") + Duration.FromDays(day);
            Call[] unchanged = [.. rows.Where(r => !SameDay(r, within))];
            Call[] revised = [.. others.Where(r => SameDay(r, within)).Select((r, i) => r with { Id = $"new{i}" })];
            Tally tally = Of(Plan, Days, rows);

            // The rows of other days that come along change nothing there.
            tally.Rebuild(within, Facts([.. revised, .. unchanged]));

            ShouldEqual(tally.Snapshot(), Plan.Run(Facts([.. revised, .. unchanged]), Days));
        },
        iter: 60);

    [Fact]
    public void Rebuild_WithoutPeriods_IsRefused() =>
        Plan.NewTally().Invoking(t => t.Rebuild(Utc("2026-03-20T12:00"), Facts())).Should().Throw<InvalidOperationException>().WithMessage("*per day*");

    [Fact]
    public void RollUp_DaysOfTeamsToAll_EqualsOneRunWithDifferentValuesAndQuantiles() => Rows.Sample(
        rows => ShouldEqual(Of(Plan, Days, rows).RollUp(Grouping.None.Per(ReportingPeriod.Month, Jerusalem)).Snapshot(), Plan.Run(Facts(rows), Grouping.None.Per(ReportingPeriod.Month, Jerusalem))),
        iter: 60);

    [Fact]
    public void RollUp_RowsInSeveralGroups_HaveNoValueAboveWithTheReason()
    {
        Tally tally = Of(Plan, Grouping.By(Dimensions.Team, People), [new Call("a") { Team = "t", People = ["dana", "eli"] }]);

        Measurement handled = tally.RollUp(Grouping.By(Dimensions.Team)).Snapshot().Get(StandardKpis.Handled, "t");

        handled.Availability.Should().Be(Availability.Undefined);
        handled.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.roll-up-overlap");
        tally.RollUp(Grouping.By(People)).Snapshot().Get(StandardKpis.Handled, "eli").Value.Should().Be(1);
        tally.Snapshot().RollUp(Grouping.By(Dimensions.Team)).Get(StandardKpis.Handled, "t").Availability.Should().Be(Availability.Undefined);
    }

    [Fact]
    public void RollUp_ToWhatItDoesNotTellApart_IsRefused() =>
        Of(Plan, Days, [new Call("a")]).Invoking(t => t.RollUp(Grouping.By(Dimensions.Queue))).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.roll-up-grouping");

    [Fact]
    public void Add_BatchWithoutAColumn_LeavesItsKpisWithoutValueAndNoOthers()
    {
        Tally tally = Of(Plan, Grouping.None, [new Call("a") { Wait = 5 }]);
        tally.Add(FactSets.Of(Accepted(Bare, [new Call("b")])));

        Scorecard card = tally.Snapshot();

        card.Get(StandardKpis.Handled).Value.Should().Be(2);
        card.Get(StandardKpis.Asa).Availability.Should().Be(Availability.NoData);
        card.Get(StandardKpis.Asa).Reasons.Should().Contain(r => r.Code == "kpi.column-absent" && r.Parameters["column"] == "wait");
    }

    [Fact]
    public void Add_ABatchWithNoRows_ChangesNothing()
    {
        Tally tally = Of(Plan, Grouping.None, [new Call("a") { Wait = 5 }]);
        tally.Add(FactSets.Of(Accepted(Bare, [])));

        tally.Snapshot().Get(StandardKpis.Asa).Value.Should().Be(5);
    }

    [Fact]
    public void Snapshot_KpiThatLooksAtSeveralRows_SaysWhyItHasNoValue()
    {
        KpiDefinition repeats = StandardKpis.RepeatRate(Threshold.Below(Duration.FromDays(7)));
        Tally tally = KpiPlan.Compile(repeats, StandardKpis.Backlog).NewTally();
        tally.Add(Facts(new Call("a")));

        tally.Snapshot().Get(repeats).Reasons.Should().OnlyContain(r => r.Code == "kpi.tally-needs-other-rows");
        tally.Snapshot().Get(StandardKpis.Backlog).Reasons.Should().OnlyContain(r => r.Code == "kpi.tally-needs-other-rows");
    }

    [Fact]
    public void Snapshot_LaterRows_DoNotChangeIt()
    {
        Tally tally = Of(Plan, Grouping.None, [new Call("a")]);
        Scorecard before = tally.Snapshot();
        tally.Add(Facts(new Call("b")));

        before.Get(StandardKpis.Handled).Value.Should().Be(1);
        tally.Snapshot().Get(StandardKpis.Handled).Value.Should().Be(2);
    }

    [Fact]
    public void Snapshot_OfNothing_HasNoValuesAndSaysWhy()
    {
        Measurement handled = Plan.NewTally().Snapshot().Get(StandardKpis.Handled);

        handled.Availability.Should().Be(Availability.NoData);
        handled.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.fact-set-absent");
    }

    [Fact]
    public void Explain_OfATally_IsRefusedSinceTheRowsAreGone()
    {
        Scorecard card = Of(Plan, Grouping.None, [new Call("a")]).Snapshot();

        card.Invoking(c => c.Explain(StandardKpis.Handled, c.GroupOf())).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.rows-not-kept");
    }

    [Fact]
    public void Merge_OfAnotherPlanOrGrouping_IsRefused()
    {
        Tally tally = Plan.NewTally(Days);

        tally.Invoking(t => t.Merge(Subtractive.NewTally(Days))).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.tally-differs");
        tally.Invoking(t => t.Merge(Plan.NewTally())).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.tally-differs");
    }

    [Fact]
    public void Stamp_AnotherLimit_IsAnother()
    {
        string Stamp(int seconds) => KpiPlan.Compile(StandardKpis.ServiceLevel.All(Duration.FromSeconds(seconds))).NewTally().Stamp;

        Stamp(20).Should().Be(Stamp(20)).And.NotBe(Stamp(30));
    }

    internal static Tally Of(KpiPlan plan, Grouping by, Call[] rows)
    {
        Tally tally = plan.NewTally(by);
        tally.Add(Facts(rows));
        return tally;
    }

    internal static void ShouldEqual(Scorecard tallied, Scorecard exact)
    {
        Texts(tallied).Should().Equal(Texts(exact));
        QuantilesOff(tallied, exact).Should().BeEmpty();
    }

    private static bool SameDay(Call row, Instant within) => row.Created!.Value.InZone(Jerusalem).Date == within.InZone(Jerusalem).Date;
}
