namespace CustomerServiceKit.Goals.Tests.Signals;

public sealed class RunRuleTests
{
    // The center is 0 and the limits lie at 3 and -3, so one sigma is 1.
    [Theory]
    // Beyond a limit: on it is not beyond it.
    [InlineData("1-of-1-beyond-3", "3 -3 3.01 -3.01", "above: 2; below: 3")]
    [InlineData("1-of-1-beyond-3", "4 4", "above: 0; above: 1")]
    // On one side: the whole run, and a point on the center breaks it.
    [InlineData("8-of-8-beyond-0", "1 2 1 2 1 2 1 2", "above: 0, 1, 2, 3, 4, 5, 6, 7")]
    [InlineData("8-of-8-beyond-0", "-1 -1 -1 -1 -1 -1 -1 -1 -1 1", "below: 0, 1, 2, 3, 4, 5, 6, 7, 8")]
    [InlineData("8-of-8-beyond-0", "1 1 1 1 0 1 1 1 1", "")]
    [InlineData("7-of-7-beyond-0", "1 1 1 1 1 1 1 -1 -1 -1 -1 -1 -1 -1", "above: 0, 1, 2, 3, 4, 5, 6; below: 7, 8, 9, 10, 11, 12, 13")]
    // Three of four nearer to the limit: the points and not the window; the other side does not count against it.
    [InlineData("3-of-4-beyond-1.5", "2 0 2 2", "above: 0, 2, 3")]
    [InlineData("3-of-4-beyond-1.5", "2 -2 2 2", "above: 0, 2, 3")]
    [InlineData("3-of-4-beyond-1.5", "1.5 2 2 1.5", "")]
    [InlineData("3-of-4-beyond-1.5", "2 2 0 0 2 2", "")]
    [InlineData("3-of-4-beyond-1.5", "2 2 0 2 2 0 2", "above: 0, 1, 3, 4, 6")]
    [InlineData("3-of-4-beyond-1.5", "2 2 2 0 0 2 2 2", "above: 0, 1, 2; above: 5, 6, 7")]
    [InlineData("2-of-3-beyond-2", "2.5 -2.5 2.5", "above: 0, 2")]
    [InlineData("2-of-3-beyond-2", "-2.5 0 0 -2.5", "")]
    [InlineData("4-of-5-beyond-1", "2 2 0.5 2 2", "above: 0, 1, 3, 4")]
    // A trend: seven points are six steps, and a tie breaks it; a point can end one and begin another.
    [InlineData("trend-7", "1 2 3 4 5 6 7", "above: 0, 1, 2, 3, 4, 5, 6")]
    [InlineData("trend-7", "1 2 3 3 4 5 6", "")]
    [InlineData("trend-7", "1 2 3 4 5 6", "")]
    [InlineData("trend-6", "1 2 3 4 5 6", "above: 0, 1, 2, 3, 4, 5")]
    [InlineData("trend-6", "6 5 4 3 2 1 2 3 4 5 6", "above: 5, 6, 7, 8, 9, 10; below: 0, 1, 2, 3, 4, 5")]
    // Up and down in turn: a tie breaks it.
    [InlineData("alternating-14", "1 2 1 2 1 2 1 2 1 2 1 2 1 2", "neither: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13")]
    [InlineData("alternating-14", "1 2 1 2 1 2 1 2 1 2 1 2 1", "")]
    [InlineData("alternating-14", "1 2 1 2 1 2 2 1 2 1 2 1 2 1", "")]
    // Within one sigma, which is not on it.
    [InlineData("15-within-1", "0 0.9 0 -0.9 0 0.9 0 -0.9 0 0.9 0 -0.9 0 0.9 0", "neither: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14")]
    [InlineData("15-within-1", "0 0.9 0 -0.9 0 0.9 0 1 0 0.9 0 -0.9 0 0.9 0", "")]
    // Beyond one sigma on both sides; on one side alone it is another rule's.
    [InlineData("8-both-sides-1", "3 -3 3 -3 3 -3 3 -3", "neither: 0, 1, 2, 3, 4, 5, 6, 7")]
    [InlineData("8-both-sides-1", "2 2 2 2 2 2 2 2", "")]
    [InlineData("8-both-sides-1", "2 2 2 2 1 -2 -2 -2 -2", "")]
    public void Find_Values_FlagsThePoints(string rule, string values, string matches) =>
        string.Join("; ", Series.Rule(rule).Find(Series.Numbers(values), 0m, 3m)).Should().Be(matches);

    // Windows that share a point are one match; those that only touch are two. A step covers two points, a turn three.
    [Theory]
    [InlineData("1 -1 1 -1 1", 3, "neither: 0, 1, 2, 3, 4")]
    [InlineData("1 -1 1 1 -1 1", 3, "neither: 0, 1, 2; neither: 3, 4, 5")]
    [InlineData("1 -1 1 2 1 2", 3, "neither: 0, 1, 2, 3, 4, 5")]
    [InlineData("1 2 1 2 3 2 3", 4, "neither: 0, 1, 2, 3, 4, 5, 6")]
    [InlineData("1 2 1 2 3 4 3 4", 4, "neither: 0, 1, 2, 3; neither: 4, 5, 6, 7")]
    public void Find_AlternatingInShortWindows_IsOneMatchWhereTheyShareAPoint(string values, int points, string matches) =>
        string.Join("; ", RunRule.Alternating(points).Find(Series.Numbers(values), 0m, 3m)).Should().Be(matches);

    [Theory]
    [InlineData("1 2 3 4", "above: 0, 1, 2, 3")]
    [InlineData("1 2 2 3", "above: 0, 1; above: 2, 3")]
    [InlineData("1 2 1 2 1", "above: 0, 1; above: 2, 3; below: 1, 2; below: 3, 4")]
    public void Find_TrendOfTwo_IsOneMatchWhereStepsShareAPoint(string values, string matches) =>
        string.Join("; ", RunRule.Trend(2).Find(Series.Numbers(values), 0m, 3m)).Should().Be(matches);

    [Fact]
    public void Find_OtherCenter_CountsFromThere() => RunRule.BeyondLimit.Find([19m, 43.9m, 44m], 34.75m, 9.15m).Select(m => m.ToString()).Should().Equal("above: 2", "below: 0");

    [Fact]
    public void Find_NoValues_IsEmpty()
    {
        foreach (RunRule rule in RunRules.Nelson)
        {
            rule.Find([], 0m, 3m).Should().BeEmpty();
        }
    }

    [Fact]
    public void Presets_AllFour_AreTheRulesOfTheirSources()
    {
        Ids(RunRules.Wheeler).Should().Equal("1-of-1-beyond-3", "8-of-8-beyond-0", "3-of-4-beyond-1.5");
        Ids(RunRules.WesternElectric).Should().Equal("1-of-1-beyond-3", "2-of-3-beyond-2", "4-of-5-beyond-1", "8-of-8-beyond-0");
        Ids(RunRules.Nelson).Should().Equal(
            "1-of-1-beyond-3", "9-of-9-beyond-0", "trend-6", "alternating-14", "2-of-3-beyond-2", "4-of-5-beyond-1", "15-within-1", "8-both-sides-1");
        Ids(RunRules.Nhs).Should().Equal("1-of-1-beyond-3", "7-of-7-beyond-0", "trend-7", "2-of-3-beyond-2");
        XmrOptions.Standard.Rules.Should().Equal(RunRules.Wheeler);
    }

    [Fact]
    public void Equals_SameNumbers_IsTheSameRule()
    {
        RunRule.OneSide(8).Should().Be(RunRule.Beyond(8, 8, 0.0m)).And.NotBe(RunRule.OneSide(9)).And.NotBe(RunRule.Trend(8));
        RunRule.Beyond(1, 1, 3.0m).GetHashCode().Should().Be(RunRule.BeyondLimit.GetHashCode());
    }

    [Fact]
    public void Make_NumbersOutOfRange_AreRefused()
    {
        Action[] wrong =
        [
            () => RunRule.Beyond(0, 1, 1m), () => RunRule.Beyond(3, 2, 1m), () => RunRule.Beyond(1, 1, -1m), () => RunRule.OneSide(0), () => RunRule.Trend(1),
            () => RunRule.Alternating(2), () => RunRule.Within(0, 1m), () => RunRule.Within(1, 0m), () => RunRule.BothSides(1, 1m), () => RunRule.BeyondLimit.Find([], 0m, -1m),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
    }

    private static IEnumerable<string> Ids(IReadOnlyList<RunRule> rules) => rules.Select(r => r.Id);
}
