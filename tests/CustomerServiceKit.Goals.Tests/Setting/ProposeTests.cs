using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Goals.Tests.Setting;

public sealed class ProposeTests
{
    private static readonly GoalId s_id = new("g");

    [Fact]
    public void Propose_Amount_CarriesThePresentToTheGoalsOwnDays()
    {
        Result<Goal> result = Sample.Upsells.Propose(s_id, Sample.Sold(282, Sample.FirstQuarter), Sample.AprilToJuly, Sample.Weights);
        Goal goal = result.OrThrow();

        // 282 / 70.5 = 4 for each day of full weight; * 96 = 384; * 1.2 = 460.8; rounded to whole upsells 461.
        goal.Present.Should().Be(384m);
        goal.Proposal!.Level.Should().Be(460.8m);
        goal.Proposal.Literal.Should().Be(460.8m);
        goal.Level.Should().Be(461m);
        (goal.Baseline!.Weight, goal.Baseline.GoalWeight, goal.Baseline.Days).Should().Be((70.5m, 96m, Sample.FirstQuarter));
        goal.Scope.Should().Be(GoalScope.Whole);
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Propose_Rate_TakesTheLevelAsItIs()
    {
        Goal goal = Sample.Conversion.Propose(s_id, Sample.Converted(90, 100), Sample.AprilToJuly, Sample.Weights).OrThrow();

        goal.Level.Should().Be(1.08m / 1.18m);
        goal.Baseline!.Days.Should().BeNull();
    }

    [Fact]
    public void Propose_MissingPresentState_IsRefusedWithTheReasonAndNeverZero()
    {
        Result<Goal> result = Sample.Conversion.Propose(s_id, Sample.NoOffers, Sample.AprilToJuly, Sample.Weights);

        result.Codes().Should().Equal("goal.baseline-missing");
        result.Problems[0].Parameters["reasons"].Should().Contain("measurement.zero-denominator");
    }

    [Fact]
    public void Propose_ZeroMeasured_IsRefusedByAnotherCode() =>
        Sample.Upsells.Propose(s_id, Sample.Sold(0, Sample.FirstQuarter), Sample.AprilToJuly, Sample.Weights).Codes().Should().Equal("goal.baseline-zero");

    [Fact]
    public void Propose_ManyThingsWrong_NamesThemAll()
    {
        DayWeights closed = DayWeights.Of(Sample.AprilToJuly.ToDictionary(d => d, _ => 0m), Sample.Zone);
        Measurement handled = Measurement.Total(StandardKpis.Handled.Key, Unit.Count, 5, 5, Sample.Window(Sample.FirstQuarter));

        // The days of the present state have no weights at all, those of the goal only zeros.
        Sample.Upsells.WithUplift(0).Propose(s_id, handled, Sample.AprilToJuly, closed).Codes()
            .Should().Equal("goal.uplift-not-positive", "goal.other-kpi", "goal.weight-missing", "goal.no-weight");
    }

    [Theory]
    [InlineData(null, null)]
    // Midnight in Jerusalem is 22:00 in UTC before summer time: a window by the clock of UTC cuts its days.
    [InlineData("2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")]
    // Only the first day is cut, only the last, and nothing at all.
    [InlineData("2026-01-01T06:00:00Z", "2026-03-31T21:00:00Z")]
    [InlineData("2025-12-31T22:00:00Z", "2026-03-31T15:00:00Z")]
    [InlineData("2025-12-31T22:00:00Z", "2025-12-31T22:00:00Z")]
    public void Propose_AmountWithoutWholeDays_IsRefused(string? start, string? end)
    {
        Interval? window = start is null ? null : new Interval(At(start), At(end!));
        Measurement sold = Measurement.Total(StandardKpis.UpsellsMade.Key, Unit.Count, 282, 282, window);

        Sample.Upsells.Propose(s_id, sold, Sample.AprilToJuly, Sample.Weights).Codes().Should().Equal("goal.baseline-window");
    }

    [Theory]
    // R074: four to eight months, both whole.
    [InlineData("2026-04-01", "2026-07-30", true)]
    [InlineData("2026-04-01", "2026-07-31", false)]
    [InlineData("2026-04-01", "2026-11-30", false)]
    [InlineData("2026-04-01", "2026-12-01", true)]
    [Trait("Requirement", "R074")]
    public void Propose_ValidityOutsideTheGuide_WarnsAndSetsTheGoal(string first, string last, bool warns)
    {
        Result<Goal> result = Sample.Upsells.Propose(s_id, Sample.Sold(282, Sample.FirstQuarter), Sample.Days(first, last), Sample.Weights);

        result.Succeeded.Should().BeTrue();
        result.Codes().Should().Equal(warns ? ["goal.validity-outside-guide"] : Array.Empty<string>());
    }

    [Theory]
    [InlineData(MeasurementFlags.Partial, "partial")]
    [InlineData(MeasurementFlags.Immature | MeasurementFlags.Partial, "immature, partial")]
    public void Propose_UnsettledPresentState_Warns(MeasurementFlags flags, string words)
    {
        Measurement unsettled = Measurement.Ratio(StandardKpis.UpsellConversion.Key, Unit.Share, 50, 100, 100, flags: flags);

        Problem warning = Sample.Conversion.Propose(s_id, unsettled, Sample.AprilToJuly, Sample.Weights).Problems.Single();

        (warning.Code, warning.Parameters["flags"], warning.Severity).Should().Be(("goal.baseline-unsettled", words, Severity.Warning));
    }

    [Theory]
    // The goal holds from April: the quarter before, two days too many, its own days, and those after it.
    [InlineData("2026-01-01", "2026-03-31", false)]
    [InlineData("2026-01-01", "2026-04-02", true)]
    [InlineData("2026-05-01", "2026-06-30", true)]
    [InlineData("2026-08-01", "2026-09-30", true)]
    [Trait("Requirement", "R074")]
    public void Propose_PresentStateNotOfThePast_WarnsWhateverItsKind(string first, string last, bool warns)
    {
        DateInterval days = Sample.Days(first, last);
        string[] codes = warns ? ["goal.baseline-not-past"] : [];

        Sample.Upsells.Propose(s_id, Sample.Sold(282, days), Sample.AprilToJuly, Sample.Weights).Codes().Should().Equal(codes);
        Measurement share = Measurement.Ratio(StandardKpis.UpsellConversion.Key, Unit.Share, 50, 100, 100, Sample.Window(days));
        Sample.Conversion.Propose(s_id, share, Sample.AprilToJuly, Sample.Weights).Codes().Should().Equal(codes);
    }

    [Fact]
    public void Propose_SmallAmount_WarnsThatTheStepHidesTheUplift()
    {
        // 1.175 a quarter are 1.6 in the goal's days; * 1.2 = 1.92 rounds to 2, better than 1.6. 0.705 are 0.96; * 1.2 = 1.152 rounds to 1, still better. 1.4688 are 2; 2.4 rounds to 2.
        Sample.Upsells.Propose(s_id, Sample.Sold(1.175m, Sample.FirstQuarter), Sample.AprilToJuly, Sample.Weights).Problems.Should().BeEmpty();
        Sample.Upsells.Propose(s_id, Sample.Sold(1.46875m, Sample.FirstQuarter), Sample.AprilToJuly, Sample.Weights).Codes().Should().Equal("goal.step-hides-uplift");
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Propose_AShareOfFewCases_Warns(long offers, bool warns)
    {
        Result<Goal> result = Sample.Conversion.Propose(s_id, Sample.Converted(offers / 2, offers), Sample.AprilToJuly, Sample.Weights);

        result.Codes().Should().Equal(warns ? ["goal.few-cases"] : Array.Empty<string>());
        result.Problems.Select(p => p.Parameters["given"]).Should().Equal(warns ? ["9"] : Array.Empty<string>());
    }

    [Fact]
    public void Propose_FiguresTooLarge_AreRefused()
    {
        Sample.Upsells.Propose(s_id, Measurement.Total(StandardKpis.UpsellsMade.Key, Unit.Count, decimal.MaxValue, 1, Sample.Window(Sample.FirstQuarter)), Sample.AprilToJuly, Sample.Weights)
            .Codes().Should().Equal("goal.out-of-range");
        Sample.Upsells.WithUplift(1_001m).Propose(s_id, Sample.Sold(282, Sample.FirstQuarter), Sample.AprilToJuly, Sample.Weights).Codes().Should().Equal("goal.out-of-range");
        Sample.Upsells.Choose(s_id, decimal.MaxValue, "Dana", "x", Sample.AprilToJuly).Codes().Should().Equal("goal.out-of-range");
    }

    [Fact]
    public void Propose_UnspecifiedId_Throws() =>
        FluentActions.Invoking(() => Sample.Upsells.Propose(default, Sample.NoOffers, Sample.AprilToJuly, Sample.Weights)).Should().Throw<ArgumentException>();

    private static Instant At(string text) => NodaTime.Text.InstantPattern.General.Parse(text).GetValueOrThrow();
}
