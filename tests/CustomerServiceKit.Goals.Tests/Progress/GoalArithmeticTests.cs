namespace CustomerServiceKit.Goals.Tests.Progress;

public sealed class GoalArithmeticTests
{
    [Theory]
    // (A - B) / (T - B): the cases att-ot-* and by hand.
    [InlineData(0, 100, 20, Direction.Up, "0.2")]
    [InlineData(20, 100, -20, Direction.Up, "-0.5")]
    [InlineData(100, 20, 80, Direction.Down, "0.25")]
    [InlineData(100, 20, 0, Direction.Down, "1.25")]
    [InlineData(100, 20, 20, Direction.Down, "1")]
    [InlineData(0, 100, 150, Direction.Up, "1.5")]
    // Nothing to improve: kept is 1, otherwise the quotient with more always better.
    [InlineData(0, 0, 0, Direction.Up, "1")]
    [InlineData(10, 10, 12, Direction.Up, "1")]
    [InlineData(10, 10, 8, Direction.Up, "0.8")]
    [InlineData(10, 10, 8, Direction.Down, "1")]
    [InlineData(10, 10, 16, Direction.Down, "0.625")]
    // A goal below the present state is kept by whoever is above it.
    [InlineData(100, 80, 90, Direction.Up, "1")]
    [InlineData(100, 80, 60, Direction.Up, "0.75")]
    public void Progress_EachCase_IsTheFormula(int present, int goal, int actual, Direction direction, string expected) =>
        GoalArithmetic.Progress(present, goal, actual, direction).Should().Be(Number(expected));

    [Fact]
    public void Progress_UnknownPresent_IsWhetherTheGoalIsKept()
    {
        // att-odoo: lower is better, exactly at the goal: reached, and 100 %.
        GoalArithmetic.Progress(null, 10, 10, Direction.Down).Should().Be(1m);
        GoalArithmetic.IsReached(10, 10, Direction.Down).Should().BeTrue();
        GoalArithmetic.IsReached(10, 10.1m, Direction.Down).Should().BeFalse();
    }

    [Fact]
    public void Progress_KeepingZeroAndMissingIt_HasNoQuotient() => GoalArithmetic.Progress(0, 0, -1, Direction.Up).Should().BeNull();

    [Theory]
    [InlineData(200, 150, Direction.Up, "0.75")]
    [InlineData(200, 250, Direction.Down, "0.8")]
    [InlineData(200, 160, Direction.Down, "1.25")]
    [InlineData(0, 5, Direction.Up, null)]
    [InlineData(200, 0, Direction.Down, null)]
    [InlineData(0, 5, Direction.Down, "0")]
    public void Attainment_EachDirection_IsOneAtTheGoal(int goal, int actual, Direction direction, string? expected) =>
        GoalArithmetic.Attainment(goal, actual, direction).Should().Be(expected is null ? null : Number(expected));

    [Fact]
    public void Attainment_SeveralGoals_IsTheRatioOfSums()
    {
        // 71,000 of 121,000, not the average of 50 %, 100 % and 100 %.
        Math.Round(GoalArithmetic.Attainment([100_000, 20_000, 1_000], [50_000, 20_000, 1_000], Direction.Up)!.Value, 4).Should().Be(0.5868m);
        GoalArithmetic.Attainment([], [], Direction.Up).Should().BeNull();
        FluentActions.Invoking(() => GoalArithmetic.Attainment([1, 2], [1], Direction.Up)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void PaceZ_CountBehind_IsInStandardDeviations()
    {
        // -16.808511 / sqrt(446.808511) = -16.808511 / 21.13785 = -0.79519. With twice the variance, over sqrt(2).
        GoalArithmetic.PaceZ(430, 446.808511m).Should().BeApproximately(-0.7952m, 0.0001m);
        GoalArithmetic.PaceZ(430, 446.808511m, 2m).Should().BeApproximately(-0.5623m, 0.0001m);
        // 70 against 100 is exactly three.
        GoalArithmetic.PaceZ(70, 100).Should().Be(-3m);
    }

    [Theory]
    [InlineData("-2.999999", Direction.Up, PaceSignal.Noise)]
    [InlineData("-3", Direction.Up, PaceSignal.Worse)]
    [InlineData("-3", Direction.Down, PaceSignal.Better)]
    [InlineData("3", Direction.Up, PaceSignal.Better)]
    [InlineData("3", Direction.Down, PaceSignal.Worse)]
    public void Signal_AtThree_IsNoLongerNoise(string z, Direction direction, PaceSignal expected) => GoalArithmetic.Signal(Number(z), direction).Should().Be(expected);

    [Fact]
    public void PaceZ_NothingExpectedOrTooLittleDispersion_Throws()
    {
        FluentActions.Invoking(() => GoalArithmetic.PaceZ(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => GoalArithmetic.PaceZ(1, 1, 0.5m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void IsBetter_Band_Throws() => FluentActions.Invoking(() => GoalArithmetic.IsBetter(1, 2, Direction.Band)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    // Half-open: 89.5 % has a colour.
    [InlineData("0.9", GoalStatus.Green)]
    [InlineData("0.895", GoalStatus.Yellow)]
    [InlineData("0.75", GoalStatus.Yellow)]
    [InlineData("0.7499", GoalStatus.Red)]
    [InlineData("-1", GoalStatus.Red)]
    public void StatusBands_Limits_BelongToTheBetterBand(string fraction, GoalStatus expected) => StatusBands.Standard.Of(Number(fraction)).Should().Be(expected);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
