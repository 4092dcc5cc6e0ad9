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
        realism.Explain().For("he").Should().Contain("יעד גבוה מדי מתסכל");
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
    public void Of_AStretchWhileTheFigureWorsens_SaysSo() =>
        GoalRealism.Of(101.5m, Chart([.. Year, 93, 94, 92, 95, 93, 94, 92, 95, 93])).Codes().Should().Contain("realism.stretch-while-worsening");

    [Fact]
    public void Of_BadInput_IsRefused()
    {
        GoalHistory history = GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, _ => 4m), Sample.Weights).OrThrow();
        Goal other = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();

        GoalRealism.Of(other, history, Sample.Weights, 4).Codes().Should().Equal("goal.other-kpi");
        GoalRealism.Of(1m, Chart(Year, Direction.Band)).Codes().Should().Equal("goal.no-direction");
        ((Action)(() => GoalRealism.Of(1m, Chart(Year), 0))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new RealismBands(0.5m, 0.4m, 0.8m))).Should().Throw<ArgumentOutOfRangeException>();
    }

    internal static XmrChart Chart(decimal[] values, Direction direction = Direction.Up) =>
        XmrChart.Of(values.Select((v, i) => new ChartPoint(new LocalDate(2025, 1, 1).PlusMonths(i), v)), direction).OrThrow();
}
