using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Goals.Tests.Progress;

public sealed class GoalProgressTests
{
    private static readonly LocalDate s_april30 = Sample.Day("2026-04-30");
    private static readonly LocalDate s_last = Sample.Day("2026-07-31");

    [Fact]
    public void ProgressAt_Amount_IsMeasuredAgainstWhatWasToBeExpected()
    {
        GoalProgress progress = At(s_april30, 130);

        // 24 of 96 are gone: 461 / 4 = 115.25 expected, 384 / 4 = 96 as before, 130 sold.
        progress.Expected.Should().Be(115.25m);
        progress.Pace.Should().Be(130m / 115.25m);
        progress.Progress.Should().Be(34m / 19.25m);
        progress.Attainment.Should().Be(130m / 461m);
        progress.Projection.Should().Be(520m);
        progress.RequiredPerWeight.Should().Be(331m / 72m);
        // 14.75 / sqrt(115.25) = 14.75 / 10.7355.
        progress.Z!.Value.Should().BeApproximately(1.3739m, 0.0001m);
        (progress.Signal, progress.Decision, progress.Status, progress.IsReached).Should().Be((PaceSignal.Noise, GoalDecision.NotYetKnown, GoalStatus.Green, false));
        progress.IsException.Should().BeFalse();
        progress.ProgressWithin().Should().Be(1m);
        progress.Notes.Should().BeEmpty();
        progress.ToString().Should().Be("upsells on 2026-04-30: 130 of 461, expected 115.25, green, noise (z = 1.37), not-yet-known");
    }

    [Theory]
    // E = 115.25, three standard deviations are 32.2: 84 is 31.25 behind and noise, 83 is 32.25 behind and an exception (R077). Yellow ends below 86.4.
    [InlineData(104, GoalStatus.Green, PaceSignal.Noise, false)]
    [InlineData(103, GoalStatus.Yellow, PaceSignal.Noise, false)]
    [InlineData(84, GoalStatus.Red, PaceSignal.Noise, false)]
    [InlineData(83, GoalStatus.Red, PaceSignal.Worse, true)]
    [InlineData(148, GoalStatus.Green, PaceSignal.Better, false)]
    [Trait("Requirement", "R077")]
    public void ProgressAt_AmountBehind_IsAnExceptionOnlyBeyondChance(int sold, GoalStatus status, PaceSignal signal, bool exception)
    {
        GoalProgress progress = At(s_april30, sold);

        (progress.Status, progress.Signal, progress.IsException).Should().Be((status, signal, exception));
    }

    [Fact]
    public void ProgressAt_MoreDispersion_NeedsMoreToBeASignal() =>
        Sample.UpsellPlan.ProgressAt(s_april30, Sold(83, s_april30), dispersion: 2m).OrThrow().Signal.Should().Be(PaceSignal.Noise);

    [Theory]
    [InlineData(460, GoalDecision.Missed)]
    [InlineData(461, GoalDecision.Met)]
    public void ProgressAt_LastDay_IsDecidedAndTheFormulaItself(int sold, GoalDecision expected)
    {
        GoalProgress progress = At(s_last, sold);

        progress.Decision.Should().Be(expected);
        progress.Progress.Should().Be((sold - 384m) / (461m - 384m));
        progress.RequiredPerWeight.Should().BeNull();
        progress.Expected.Should().Be(461m);
    }

    [Fact]
    public void ProgressAt_TotalReachedEarly_IsMet() => At(s_april30, 461).Decision.Should().Be(GoalDecision.Met);

    [Fact]
    public void ProgressAt_LessIsBetter_IsDecidedTheOtherWayRound()
    {
        GoalPolicy fewer = Sample.Upsells.WithDirection(Direction.Down);
        // 384 / 1.2 = 320.
        GoalPlan plan = fewer.Propose(new GoalId("f"), Sample.Sold(282, Sample.FirstQuarter), Sample.AprilToJuly, Sample.Weights).OrThrow().ByDay(Sample.Weights).OrThrow();

        GoalProgress few = plan.ProgressAt(s_april30, Sold(70, s_april30)).OrThrow();
        GoalProgress none = plan.ProgressAt(s_april30, Sold(0, s_april30)).OrThrow();
        GoalProgress many = plan.ProgressAt(s_april30, Sold(321, s_april30)).OrThrow();

        // 80 expected, 96 as before: (70 - 96) / (80 - 96) = 1.625.
        (few.Expected, few.Progress, few.Decision, few.Status).Should().Be((80m, 1.625m, GoalDecision.NotYetKnown, GoalStatus.Green));
        (none.Status, none.Attainment, none.Signal).Should().Be((GoalStatus.Green, null, PaceSignal.Better));
        (many.Decision, many.Signal, many.IsException, many.Status).Should().Be((GoalDecision.Missed, PaceSignal.Worse, true, GoalStatus.Red));
        plan.ProgressAt(s_last, Sold(320, s_last)).OrThrow().Decision.Should().Be(GoalDecision.Met);
    }

    [Fact]
    public void ProgressAt_NoOpenDayYet_HasNoPace()
    {
        // The goal begins on Saturday 4 April.
        Goal goal = Sample.Upsells.Choose(new GoalId("s"), 100, "Dana", "x", Sample.Days("2026-04-04", "2026-08-03")).OrThrow();
        LocalDate saturday = Sample.Day("2026-04-04");

        GoalProgress progress = goal.ByDay(Sample.Weights).OrThrow().ProgressAt(saturday, Sample.Sold(1, new DateInterval(saturday, saturday))).OrThrow();

        (progress.Pace, progress.Progress, progress.Projection, progress.Z, progress.Status).Should().Be((null, null, null, null, null));
        progress.Expected.Should().Be(0m);
        progress.Notes.Single().Code.Should().Be("goal.no-pace");
    }

    [Fact]
    public void ProgressAt_MissingFigure_IsNotMeasuredAndNeverZero()
    {
        GoalProgress progress = ConversionPlan(90, 100).ProgressAt(s_april30, Sample.NoOffers).OrThrow();

        progress.IsMeasured.Should().BeFalse();
        (progress.Progress, progress.Attainment, progress.IsReached, progress.Decision, progress.Status).Should().Be((null, null, null, null, null));
        progress.IsException.Should().BeFalse();
        progress.Notes.Single().Code.Should().Be("measurement.zero-denominator");
        progress.ToString().Should().StartWith("c on 2026-04-30: not measured");
    }

    [Theory]
    // The goal is 54/59 = 0.9153. Wilson decides where n >= z^2 T(1-T) / (p-T)^2 = 3.8415 * 270 / 0.81 = 1280.49 at p = 0.9.
    [InlineData(90, 100, GoalDecision.NotYetKnown, 1181L)]
    [InlineData(1152, 1280, GoalDecision.NotYetKnown, 1L)]
    [InlineData(1161, 1290, GoalDecision.Missed, null)]
    [InlineData(990, 1000, GoalDecision.Met, null)]
    public void ProgressAt_Share_IsDecidedByWilson(long accepted, long offers, GoalDecision expected, long? needed)
    {
        GoalProgress progress = ConversionPlan(90, 100).ProgressAt(s_april30, Sample.Converted(accepted, offers)).OrThrow();

        (progress.Decision, progress.CasesStillNeeded).Should().Be((expected, needed));
        progress.IsException.Should().Be(expected == GoalDecision.Missed);
        (progress.Expected, progress.Pace, progress.Z).Should().Be((null, null, null));
    }

    [Theory]
    // From 0.1 the goal is 0.1 / 1.18 = 0.0847, lower is better. Wilson of 10 in 1000 is 0.0054..0.0183, of 200 in 1000 0.1764..0.2259.
    [InlineData(10, 1000, GoalDecision.Met)]
    [InlineData(200, 1000, GoalDecision.Missed)]
    [InlineData(85, 1000, GoalDecision.NotYetKnown)]
    public void ProgressAt_ShareLowerBetter_IsDecidedTheOtherWayRound(long abandoned, long offered, GoalDecision expected)
    {
        GoalPlan plan = Sample.Abandonment.Propose(new GoalId("a"), Sample.Abandoned(100, 1000), Sample.AprilToJuly, Sample.Weights).OrThrow().ByDay(Sample.Weights).OrThrow();

        plan.ProgressAt(s_april30, Sample.Abandoned(abandoned, offered)).OrThrow().Decision.Should().Be(expected);
    }

    [Fact]
    public void ProgressAt_ShareExactlyAtTheGoal_NeedsNoNumberOfCases()
    {
        GoalPlan plan = Sample.Conversion.Choose(new GoalId("h"), 0.5m, "Dana", "x", Sample.AprilToJuly).OrThrow().ByDay(Sample.Weights).OrThrow();

        GoalProgress progress = plan.ProgressAt(s_april30, Sample.Converted(50, 100)).OrThrow();

        (progress.Decision, progress.CasesStillNeeded, progress.IsReached, progress.Progress).Should().Be((GoalDecision.NotYetKnown, null, true, 1m));
    }

    [Fact]
    public void ProgressAt_AverageTime_IsNotDecidedByFiguresThatCannotTell()
    {
        GoalPolicy asa = GoalPolicy.For(StandardKpis.Asa);
        Goal goal = asa.Propose(new GoalId("w"), Waited(3000, 100), Sample.AprilToJuly, Sample.Weights).OrThrow();

        GoalProgress progress = goal.ByDay(Sample.Weights).OrThrow().ProgressAt(s_april30, Waited(2700, 100)).OrThrow();

        // 30 s to 25 s, now 27 s: 3 of 5.
        (progress.Progress, progress.Decision, progress.Status).Should().Be((0.6m, null, GoalStatus.Red));
        progress.Notes.Single().Code.Should().Be("goal.no-decision");
    }

    [Theory]
    [InlineData("2026-04-30", 500, GoalDecision.NotYetKnown)]
    [InlineData("2026-07-31", 500, GoalDecision.Met)]
    [InlineData("2026-07-31", 501, GoalDecision.Missed)]
    public void ProgressAt_Bound_IsDecidedOnTheLastDay(string day, int seconds, GoalDecision expected)
    {
        // 600 s / 1.2 = 500 s.
        GoalPlan plan = Sample.Longest.Propose(new GoalId("l"), Sample.Waited(600), Sample.AprilToJuly, Sample.Weights).OrThrow().ByDay(Sample.Weights).OrThrow();

        plan.ProgressAt(Sample.Day(day), Sample.Waited(seconds)).OrThrow().Decision.Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-03-31", "goal.not-begun")]
    [InlineData("2026-08-01", "goal.expired")]
    [Trait("Requirement", "R074")]
    public void ProgressAt_OutsideTheValidity_IsRefused(string day, string code) =>
        Sample.UpsellPlan.ProgressAt(Sample.Day(day), Sample.Sold(10, Sample.Days("2026-04-01", "2026-04-02"))).Codes().Should().Equal(code);

    [Fact]
    public void ProgressAt_AmountOfOtherDaysOrKpi_IsRefused()
    {
        Sample.UpsellPlan.ProgressAt(s_april30, Sample.Sold(10, Sample.Days("2026-01-01", "2026-04-30"))).Codes().Should().Equal("goal.actual-window");
        Sample.UpsellPlan.ProgressAt(s_april30, Sample.NoOffers).Codes().Should().Equal("goal.other-kpi");
    }

    [Theory]
    // All of it, a part of it, the last day alone, and hours within it.
    [InlineData("2026-03-31T21:00:00Z", "2026-04-30T21:00:00Z", true)]
    [InlineData("2026-04-09T21:00:00Z", "2026-04-19T21:00:00Z", true)]
    [InlineData("2026-04-29T21:00:00Z", "2026-04-30T21:00:00Z", true)]
    [InlineData("2026-04-30T06:00:00Z", "2026-04-30T07:00:00Z", true)]
    // Before the goal, from the last hour before it, until an hour after the day asked for, after that day, and no time at all.
    [InlineData("2026-02-28T22:00:00Z", "2026-03-31T21:00:00Z", false)]
    [InlineData("2026-03-31T20:00:00Z", "2026-04-30T21:00:00Z", false)]
    [InlineData("2026-03-31T21:00:00Z", "2026-04-30T22:00:00Z", false)]
    [InlineData("2026-07-31T21:00:00Z", "2026-08-31T21:00:00Z", false)]
    [InlineData("2026-04-09T21:00:00Z", "2026-04-09T21:00:00Z", false)]
    public void ProgressAt_RateOrBound_CoversDaysOfTheGoalUntilTheDayAskedFor(string start, string end, bool allowed)
    {
        Interval window = new(At(start), At(end));
        GoalPlan longest = Sample.Longest.Propose(new GoalId("l"), Sample.Waited(600), Sample.AprilToJuly, Sample.Weights).OrThrow().ByDay(Sample.Weights).OrThrow();
        string[] codes = allowed ? [] : ["goal.actual-window"];

        ConversionPlan(90, 100).ProgressAt(s_april30, Measurement.Ratio(StandardKpis.UpsellConversion.Key, Unit.Share, 91, 100, 100, window)).Codes().Should().Equal(codes);
        longest.ProgressAt(s_april30, Measurement.Total(StandardKpis.LongestWait.Key, Unit.Seconds, 550, 100, window)).Codes().Should().Equal(codes);
    }

    [Fact]
    public void ProgressAt_FigureWithoutItsDays_WarnsWhateverItsKind()
    {
        // The caller answers for the days.
        Result<GoalProgress> amount = Sample.UpsellPlan.ProgressAt(s_april30, Measurement.Total(StandardKpis.UpsellsMade.Key, Unit.Count, 130, 130));

        amount.Codes().Should().Equal("goal.actual-no-window");
        amount.OrThrow().Pace.Should().Be(130m / 115.25m);
        ConversionPlan(90, 100).ProgressAt(s_april30, Sample.Converted(91, 100)).Codes().Should().Equal("goal.actual-no-window");
        ConversionPlan(90, 100).ProgressAt(s_april30, Sample.NoOffers).Codes().Should().BeEmpty();
    }

    [Fact]
    public void ProgressAt_UnsettledFigure_Warns() =>
        Sample.UpsellPlan.ProgressAt(
            s_april30,
            Measurement.Total(StandardKpis.UpsellsMade.Key, Unit.Count, 130, 130, Sample.Window(new DateInterval(Sample.AprilToJuly.Start, s_april30)), MeasurementFlags.Immature))
            .Codes().Should().Equal("goal.actual-unsettled");

    private static Instant At(string text) => NodaTime.Text.InstantPattern.General.Parse(text).GetValueOrThrow();

    private static GoalProgress At(LocalDate date, int sold) => Sample.UpsellPlan.ProgressAt(date, Sold(sold, date)).OrThrow();

    private static Measurement Sold(int sold, LocalDate until) => Sample.Sold(sold, new DateInterval(Sample.AprilToJuly.Start, until));

    private static Measurement Waited(decimal seconds, long calls) => Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, seconds, calls, calls);

    private static GoalPlan ConversionPlan(long accepted, long offers) =>
        Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(accepted, offers), Sample.AprilToJuly, Sample.Weights).OrThrow().ByDay(Sample.Weights).OrThrow();
}
