namespace CustomerServiceKit.Goals.Tests.Scores;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(100, 20, 80, 0.25)]
    [InlineData(0, 10, 13, 1.2)]
    [InlineData(0, 10, -3, 0)]
    public void Linear_AnyDirection_IsTheWayCoveredWithinItsEnds(int zero, int one, int actual, double score) => ScoreRule.Linear(zero, one).Of(actual).Should().Be((decimal)score);

    [Fact]
    public void Inside_OutsideTheBand_FadesInAStraightLine()
    {
        ScoreRule rule = ScoreRule.Inside(10m, 20m, 4m);

        new decimal?[] { 10m, 20m, 21m, 7m, 5m }.Select(rule.Of).Should().Equal(1m, 1m, 0.75m, 0.25m, 0m);
    }

    [Fact]
    public void Steps_AndReached_GiveTheScoreOfTheirFigure()
    {
        ScoreRule steps = ScoreRule.Steps((90m, 3m), (70m, 1m), (80m, 2m));

        new decimal?[] { 69m, 70m, 89m, 95m }.Select(steps.Of).Should().Equal(0m, 1m, 2m, 3m);
        ScoreRule.Reached(10m, Direction.Down).Of(10m).Should().Be(1m);
        ScoreRule.Reached(10m, Direction.Down).Of(11m).Should().Be(0m);
    }

    // Handle time: up to 100 s are worth 3, up to 200 s 2, up to 300 s 1, more than that nothing.
    [Theory]
    [InlineData(90, 3)]
    [InlineData(100, 3)]
    [InlineData(101, 2)]
    [InlineData(150, 2)]
    [InlineData(300, 1)]
    [InlineData(301, 0)]
    public void Steps_ScoresThatFallAsFiguresRise_AreForAFigureThatIsBetterLow(int seconds, int score) =>
        ScoreRule.Steps((300m, 1m), (100m, 3m), (200m, 2m)).Of(seconds).Should().Be(score);

    [Fact]
    public void Steps_ASingleOne_HoldsFromItsFigureUp()
    {
        ScoreRule.Steps((90m, 1m)).Of(90m).Should().Be(1m);
        ScoreRule.Steps((90m, 1m)).Of(89m).Should().Be(0m);
    }

    [Fact]
    public void Steps_ThatNeitherRiseNorFallOrAreWorthLessThanNothing_Throw()
    {
        Action[] wrong =
        [
            () => ScoreRule.Steps(), () => ScoreRule.Steps((1m, 1m), (1m, 2m)), () => ScoreRule.Steps((1m, 1m), (2m, 3m), (3m, 2m)), () => ScoreRule.Steps((1m, 3m), (2m, 1m), (3m, 2m)),
            () => ScoreRule.Steps((1m, 1m), (2m, 1m)), () => ScoreRule.Steps((1m, -1m), (2m, 1m)), () => ScoreRule.Steps((1m, -1m), (2m, -2m)), () => ScoreRule.Steps((1m, -1m)),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Of_NothingMeasured_IsNothingAndNotZero() => ScoreRule.Linear(0m, 1m).Of(null).Should().BeNull();

    [Fact]
    public void Mean_OfScoresWithOneMissing_LeavesItOut()
    {
        RollUp.Mean((5m, 1m), (5m, 1m), (null, 1m)).Should().Be(5m);
        RollUp.Mean((40m, 2m), (20m, 3m)).Should().Be(28m);
        RollUp.Mean((null, 1m)).Should().BeNull();
        ((Action)(() => RollUp.Mean((1m, -1m)))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Ratio_OfParts_IsNeverTheMeanOfRatios()
    {
        RollUp.Ratio(Sample.Converted(1, 10), Sample.Converted(90, 100), Sample.NoOffers).Should().Be(91m / 110m);
        RollUp.Ratio(Sample.NoOffers).Should().BeNull();
        ((Action)(() => RollUp.Ratio(Sample.Converted(1, 10), Sample.Abandoned(1, 10)))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Worst_OfColours_IsTheWorstMeasured()
    {
        RollUp.Worst(GoalStatus.Green, null, GoalStatus.Yellow).Should().Be(GoalStatus.Yellow);
        RollUp.Worst(null, null).Should().BeNull();
    }

    [Theory]
    [InlineData(45, GoalTier.Below)]
    [InlineData(40, GoalTier.None)]
    [InlineData(31, GoalTier.Commit)]
    [InlineData(19, GoalTier.Target)]
    [InlineData(10, GoalTier.Stretch)]
    public void TierOf_LowerIsBetter_CountsTheWay(int actual, GoalTier tier) => GoalTiers.Between(40m, 10m).TierOf(actual).Should().Be(tier);

    [Fact]
    public void Between_NoWay_Throws() => ((Action)(() => GoalTiers.Between(1m, 1m))).Should().Throw<ArgumentException>();
}
