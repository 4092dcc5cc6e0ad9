using CustomerServiceKit.Goals.Tests.History;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Realism;

/// <summary>R075: too high a goal frustrates, with too low a goal people do not exert themselves.</summary>
public sealed class GoalRealismTests
{
    // Mean 100.5, mean moving range 38/11.
    private static readonly decimal[] Year = [100, 104, 98, 102, 99, 101, 103, 97, 100, 105, 96, 101];

    [Theory]
    [InlineData(85, RealismVerdict.AlreadyGuaranteed)]
    [InlineData(96, RealismVerdict.TooEasy)]
    [InlineData(100, RealismVerdict.Realistic)]
    [InlineData(102, RealismVerdict.Stretch)]
    [InlineData(110, RealismVerdict.OutOfReach)]
    [InlineData(120.6, RealismVerdict.OutOfReach)]
    public void Of_LevelBesideAYear_IsJudged(double level, RealismVerdict verdict) => GoalRealism.Of((decimal)level, Chart(Year)).OrThrow().Today.Verdict.Should().Be(verdict);

    [Fact]
    public void Of_LowerIsBetter_IsTheMirror()
    {
        RealismOutlook up = GoalRealism.Of(102m, Chart(Year)).OrThrow().Today;
        RealismOutlook down = GoalRealism.Of(-102m, Chart([.. Year.Select(v => -v)], Direction.Down)).OrThrow().Today;

        (down.Verdict, down.Probability).Should().Be((up.Verdict, up.Probability));
    }

    [Fact]
    public void Of_MorePeriods_AreLessLeftToChance()
    {
        GoalRealism.Of(102m, Chart(Year), 6).OrThrow().Today.Probability.Should().BeLessThan(GoalRealism.Of(102m, Chart(Year)).OrThrow().Today.Probability!.Value);
    }

    [Fact]
    public void Of_AWorkPlan_HasAVerdictOfItsOwn()
    {
        GoalRealism realism = GoalRealism.Of(120m, Chart(Year), 6, lift: 20m).OrThrow();

        (realism.Today.Verdict, realism.WithPlan!.Verdict, realism.WithPlan.Expected).Should().Be((RealismVerdict.OutOfReach, RealismVerdict.Realistic, 120.5m));
        realism.Explain().ToString().Should().StartWith("With the process of today: out of reach without another process. Too high a goal frustrates (probability 0 %). With the work plan: realistic.");
        realism.Explain().For("he").Should().Contain("יעד גבוה מדי מתסכל (הסתברות \u20680 %\u2069)");
        realism.ToString().Should().StartWith("out-of-reach (0 %), with the plan realistic");
    }

    [Fact]
    public void Of_AnAmount_IsJudgedByTheFullDay()
    {
        GoalHistory history = GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, i => 4m + (i % 2 * 0.2m)), Sample.Weights).OrThrow();
        GoalRealism realism = GoalRealism.Of(UpsellGoal, history, Sample.Weights, 4).OrThrow();

        realism.Level.Should().Be(461m / 96m);
        realism.Today.Verdict.Should().Be(RealismVerdict.OutOfReach);
    }

    [Fact]
    public void Of_ALiftOfAnAmount_IsThatOfTheWholeGoal()
    {
        // 461 over days that weigh 96 beside 4.1 a day; 67.4 more are 461 in all.
        GoalHistory history = GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, i => 4m + (i % 2 * 0.2m)), Sample.Weights).OrThrow();
        GoalRealism realism = GoalRealism.Of(UpsellGoal, history, Sample.Weights, 4, lift: 67.4m).OrThrow();

        (realism.Lift, realism.WithPlan!.Expected, realism.WithPlan.Verdict).Should().Be((67.4m, 461m / 96m, RealismVerdict.Realistic));
    }

    [Theory]
    // Around 96.5 %: 0.1 is ten points and leads to 106.5 %, 0.03 to 99.5 %.
    [InlineData(0.1, false)]
    [InlineData(0.03, true)]
    public void Of_ALiftOutOfTheScale_IsRefused(double lift, bool fits)
    {
        Result<GoalRealism> realism = GoalRealism.Of(Kept(0.98m), Shares(i => i % 2 == 0 ? 96 : 97), Sample.Weights, 4, (decimal)lift);

        realism.Succeeded.Should().Be(fits);
        realism.Problems.Any(p => p.ToString().StartsWith("lift: A lift of 0.1 leads from 0.965 to 1.065, outside the bounds 0..1.", StringComparison.Ordinal)).Should().Be(!fits);
    }

    [Fact]
    public void Of_ALiftOfAChartAlone_StaysWithinItsBoundsAndATimeAboveZero()
    {
        XmrChart chart = XmrChart.Of(Year.Select((v, i) => new ChartPoint(new LocalDate(2025, 1, 1).PlusMonths(i), v)), Direction.Up, new XmrOptions { Bounds = new GoalBounds(0m, 110m) }).OrThrow();
        HistoryPeriod[] waits = [.. Enumerable.Range(0, 6).Select(i => new HistoryPeriod(new DateInterval(Day("2025-01-01").PlusMonths(i), Day("2025-01-20").PlusMonths(i)), Waited(300 + i)))];
        Goal goal = Longest.Choose(new GoalId("w"), 60m, "Dana", "x", AprilToJuly).OrThrow();

        GoalRealism.Of(100m, chart, lift: 9.5m).Succeeded.Should().BeTrue();
        GoalRealism.Of(100m, chart, lift: 9.6m).Codes().Should().Equal("realism.lift-outside-bounds");
        GoalRealism.Of(goal, GoalHistory.Of(Longest, waits, Sample.Weights).OrThrow(), Sample.Weights, 4, lift: 303m).Codes().Should().Equal("realism.lift-outside-bounds");
    }

    [Fact]
    public void Of_TheBestEndOfTheScale_IsNeverTooEasy()
    {
        // Whoever keeps 100 % month by month has no harder goal to take.
        GoalRealism kept = GoalRealism.Of(Kept(1m), Shares(_ => 100), Sample.Weights, 4).OrThrow();
        GoalRealism easy = GoalRealism.Of(Kept(0.9m), Shares(i => i % 2 == 0 ? 96 : 97), Sample.Weights, 4).OrThrow();
        Goal none = new GoalPolicy(Longest.Kpi, GoalMeasureKind.Bound, Unit.Seconds, Direction.Down).Choose(new GoalId("w"), 0m, "Dana", "x", AprilToJuly).OrThrow();
        HistoryPeriod[] waits = [.. Enumerable.Range(0, 6).Select(i => new HistoryPeriod(new DateInterval(Day("2025-01-01").PlusMonths(i), Day("2025-01-20").PlusMonths(i)), Waited(0)))];

        (kept.Today.Verdict, kept.Today.Probability).Should().Be((RealismVerdict.Realistic, 1m));
        GoalRealism.Of(none, GoalHistory.Of(Longest, waits, Sample.Weights).OrThrow(), Sample.Weights, 4).OrThrow().Today.Verdict.Should().Be(RealismVerdict.Realistic);
        easy.Today.Verdict.Should().Be(RealismVerdict.AlreadyGuaranteed);
    }

    [Fact]
    public void Of_AFigureThatNeverVaried_IsCertain()
    {
        GoalRealism.Of(5m, Chart([5, 5, 5, 5, 5, 5])).OrThrow().Today.Probability.Should().Be(1m);
        GoalRealism.Of(5.1m, Chart([5, 5, 5, 5, 5, 5])).OrThrow().Today.Verdict.Should().Be(RealismVerdict.OutOfReach);
    }

    [Fact]
    public void Of_LittlePast_SaysSo()
    {
        Result<GoalRealism> realism = GoalRealism.Of(5m, Chart([5, 6, 5, 6]));

        (realism.OrThrow().Today.Verdict, realism.OrThrow().Today.Probability).Should().Be((RealismVerdict.Unknown, null));
        realism.Codes().Should().Equal("realism.little-history");
        GoalRealism.Of(5m, Chart([.. Year, .. Year])).Codes().Should().Equal("signal.autocorrelated");
    }

    [Fact]
    public void Of_AStretchOrMoreWhileTheFigureWorsens_SaysSo()
    {
        XmrChart worsened = Chart([.. Year, 93, 94, 92, 95, 93, 94, 92, 95, 93]);

        GoalRealism.Of(101.5m, worsened).OrThrow().Today.Verdict.Should().Be(RealismVerdict.Stretch);
        GoalRealism.Of(101.5m, worsened).Codes().Should().Contain("realism.stretch-while-worsening");
        GoalRealism.Of(120.6m, worsened).OrThrow().Today.Verdict.Should().Be(RealismVerdict.OutOfReach);
        GoalRealism.Of(120.6m, worsened).Codes().Should().Contain("realism.stretch-while-worsening");
        GoalRealism.Of(97m, worsened).Codes().Should().NotContain("realism.stretch-while-worsening");
    }

    [Fact]
    public void Of_AStretchAfterTheFigureRecovered_SaysNothingOfIt()
    {
        // A drop beyond the limit in the fifth month; from the twelfth on beyond chance on the better side.
        XmrChart recovered = Chart([100, 101, 100, 101, 90, 101, 100, 101, 100, 101, 100, 106, 107, 106, 107, 106, 107, 106, 107]);

        recovered.Signals.Where(s => !s.IsOfMovingRange).Select(s => s.Meaning).Should().StartWith([SignalMeaning.Concern]).And.EndWith([SignalMeaning.Improvement]);
        GoalRealism.Of(120m, recovered).OrThrow().Today.Verdict.Should().Be(RealismVerdict.OutOfReach);
        GoalRealism.Of(120m, recovered).Codes().Should().NotContain("realism.stretch-while-worsening");
    }

    [Fact]
    public void Of_ATrend_IsJudgedByTheLineAtTheLastPointWithoutItsSlope()
    {
        XmrChart rising = XmrChart.Of(Enumerable.Range(0, 12).Select(i => new ChartPoint(new LocalDate(2025, 1, 1).PlusMonths(i), 100m + i + (i % 2))), Direction.Up, new XmrOptions { Trended = true }).OrThrow();

        GoalRealism.Of(120m, rising).OrThrow().Today.Expected.Should().Be(rising.Current.CenterAt(11));
    }

    [Fact]
    public void Of_BadInput_IsRefused()
    {
        GoalHistory history = GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, _ => 4m), Sample.Weights).OrThrow();
        Goal other = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();

        GoalRealism.Of(other, history, Sample.Weights, 4).Codes().Should().Equal("goal.other-kpi");
        GoalRealism.Of(1m, Chart(Year, Direction.Band)).Problems.Select(p => $"{p}").Should().ContainSingle().Which.Should().StartWith("chart.direction: The direction is band;");
        ((Action)(() => GoalRealism.Of(1m, Chart(Year), 0))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new RealismBands(0.5m, 0.4m, 0.8m))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Goal Kept(decimal level) => Conversion.Choose(new GoalId("c"), level, "Dana", "x", AprilToJuly).OrThrow();

    private static GoalHistory Shares(Func<int, long> percent) => GoalHistory.Of(
        Conversion, Enumerable.Range(0, 6).Select(i => new HistoryPeriod(new DateInterval(Day("2025-01-01").PlusMonths(i), Day("2025-01-01").PlusMonths(i + 1).PlusDays(-1)), Converted(percent(i), 100))), Sample.Weights).OrThrow();

    internal static XmrChart Chart(decimal[] values, Direction direction = Direction.Up) =>
        XmrChart.Of(values.Select((v, i) => new ChartPoint(new LocalDate(2025, 1, 1).PlusMonths(i), v)), direction).OrThrow();
}
