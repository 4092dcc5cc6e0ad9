using CsCheck;

namespace CustomerServiceKit.Goals.Tests.Levels;

// R070: goals are realistic; 120 % of the present state.
[Trait("Requirement", "R070")]
public sealed class GoalLevelTests
{
    private static readonly GoalBounds s_five = new(1, 5);

    [Theory]
    // 0.9: 1.08 / 1.18. 0.1: 0.12 / 1.02. 0.5: 0.6 / 1.1. All from cases goal-odds-* and by hand.
    [InlineData("0.9", "0.915254237288")]
    [InlineData("0.1", "0.117647058824")]
    [InlineData("0.5", "0.545454545455")]
    [InlineData("0.98", "0.983277591973")]
    public void Propose_ShareHigherBetter_MultipliesTheOdds(string present, string expected)
    {
        LevelProposal proposal = GoalLevel.Propose(Number(present), Direction.Up, bounds: GoalBounds.Share).OrThrow();

        proposal.Rule.Should().Be(LevelRule.Odds);
        Math.Round(proposal.Level, 12).Should().Be(Number(expected));
    }

    [Fact]
    public void Propose_PointsOfFive_WorksOnTheScale() =>
        // a = 3.2 of 4: 1 + 4 * 3.84 / (0.8 + 3.84) = 1 + 15.36 / 4.64.
        Math.Round(GoalLevel.Propose(4.2m, Direction.Up, bounds: s_five).OrThrow().Level, 6).Should().Be(4.310345m);

    [Fact]
    public void Propose_ShareLowerBetter_DividesTheOdds() =>
        // 0.1 / (1.2 * 0.9 + 0.1) = 0.1 / 1.18.
        Math.Round(GoalLevel.Propose(0.1m, Direction.Down, bounds: GoalBounds.Share).OrThrow().Level, 12).Should().Be(0.084745762712m);

    [Theory]
    [InlineData(Direction.Up, 300, 360, LevelRule.Multiply)]
    [InlineData(Direction.Down, 300, 250, LevelRule.Divide)]
    public void Propose_NoBounds_MultipliesOrDivides(Direction direction, int present, int expected, LevelRule rule)
    {
        LevelProposal proposal = GoalLevel.Propose(present, direction).OrThrow();

        proposal.Level.Should().Be(expected);
        proposal.Rule.Should().Be(rule);
        proposal.Literal.Should().Be(360);
    }

    [Theory]
    // 0.9 + 0.2 * 0.1; 0.1 - 0.2 * 0.1.
    [InlineData(Direction.Up, "0.9", "0.92")]
    [InlineData(Direction.Down, "0.1", "0.08")]
    public void Propose_CloseGap_CoversAPartOfTheWay(Direction direction, string present, string expected) =>
        GoalLevel.Propose(Number(present), direction, bounds: GoalBounds.Share, rule: LevelRule.CloseGap).OrThrow().Level.Should().Be(Number(expected));

    [Theory]
    // 1.2 * 0.9 = 1.08 cannot be; 1.2 * 0.5 can; 1.2 * 0.1 of something bad is worse; 1.2 * 0.9 of it cannot be.
    [InlineData(Direction.Up, "0.9", LiteralVerdict.OutsideBounds)]
    [InlineData(Direction.Up, "0.5", LiteralVerdict.Possible)]
    [InlineData(Direction.Down, "0.1", LiteralVerdict.WrongWay)]
    [InlineData(Direction.Down, "0.9", LiteralVerdict.OutsideBounds)]
    public void Verdict_LiteralFigure_IsToldApart(Direction direction, string present, LiteralVerdict expected)
    {
        LevelProposal proposal = GoalLevel.Propose(Number(present), direction, bounds: GoalBounds.Share).OrThrow();

        proposal.Verdict.Should().Be(expected);
        proposal.IsLiteralPossible.Should().Be(expected != LiteralVerdict.OutsideBounds);
        proposal.Literal.Should().Be(1.2m * Number(present));
    }

    [Theory]
    [InlineData(Direction.Up, 1)]
    [InlineData(Direction.Down, 0)]
    public void Propose_PresentAtTheBestBound_KeepsItAndSaysSo(Direction direction, int present)
    {
        Result<LevelProposal> result = GoalLevel.Propose(present, direction, bounds: GoalBounds.Share);

        result.OrThrow().Rule.Should().Be(LevelRule.Maintain);
        result.OrThrow().Level.Should().Be(present);
        result.Codes().Should().Equal("goal.at-bound");
    }

    [Fact]
    public void Propose_UpliftBelowOne_WarnsOfARelaxation()
    {
        Result<LevelProposal> result = GoalLevel.Propose(100, Direction.Up, 0.9m);

        result.OrThrow().Level.Should().Be(90);
        result.Codes().Should().Equal("goal.relaxation");
        GoalLevel.Propose(100, Direction.Up, 1m).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("0", Direction.Up, false, null, "goal.baseline-zero")]
    [InlineData("0", Direction.Down, false, null, "goal.baseline-zero")]
    [InlineData("-5", Direction.Up, false, null, "goal.baseline-zero")]
    [InlineData("0", Direction.Up, true, null, "goal.baseline-zero")]
    [InlineData("1", Direction.Down, true, null, "goal.baseline-zero")]
    [InlineData("1.1", Direction.Up, true, null, "goal.present-outside-bounds")]
    [InlineData("5", Direction.Band, false, null, "goal.no-direction")]
    [InlineData("5", Direction.Up, false, LevelRule.Odds, "goal.bounds-needed")]
    [InlineData("5", Direction.Up, false, LevelRule.CloseGap, "goal.bounds-needed")]
    [InlineData("5", Direction.Down, false, LevelRule.Multiply, "goal.rule-unfit")]
    [InlineData("5", Direction.Up, false, LevelRule.Divide, "goal.rule-unfit")]
    [InlineData("0.9", Direction.Up, true, LevelRule.Multiply, "goal.level-outside-bounds")]
    public void Propose_Impossible_IsRefusedWithItsCode(string present, Direction direction, bool share, LevelRule? rule, string code)
    {
        Result<LevelProposal> result = GoalLevel.Propose(Number(present), direction, bounds: share ? GoalBounds.Share : null, rule: rule);

        result.Succeeded.Should().BeFalse();
        result.Codes().Should().Equal(code);
    }

    [Fact]
    public void Propose_SeveralThingsWrong_NamesThemAllAtOnce() =>
        GoalLevel.Propose(2, Direction.Down, 0m, GoalBounds.Share, LevelRule.Multiply).Codes()
            .Should().BeEquivalentTo("goal.uplift-not-positive", "goal.rule-unfit", "goal.present-outside-bounds");

    [Fact]
    public void Propose_AnyShare_IsBetterThanThePresentAndInsideTheBounds() =>
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[1_001, 5_000], Gen.Bool).Sample((share, uplift, up) =>
        {
            Direction direction = up ? Direction.Up : Direction.Down;
            LevelProposal proposal = GoalLevel.Propose(share / 10_000m, direction, uplift / 1_000m, GoalBounds.Share).OrThrow();
            return GoalArithmetic.IsBetter(proposal.Level, proposal.Present, direction) && proposal.Level > 0m && proposal.Level < 1m;
        });

    [Fact]
    public void Propose_LowerBetter_IsTheMirrorOfHigherBetter() =>
        // A share of failures goes down exactly as the share of successes goes up.
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[1_001, 5_000]).Sample((share, uplift) =>
        {
            decimal down = GoalLevel.Propose(share / 10_000m, Direction.Down, uplift / 1_000m, GoalBounds.Share).OrThrow().Level;
            decimal up = GoalLevel.Propose(1m - (share / 10_000m), Direction.Up, uplift / 1_000m, GoalBounds.Share).OrThrow().Level;
            return Math.Abs(down + up - 1m) < 1e-24m;
        });

    [Fact]
    public void Propose_UpliftThenItsInverse_ComesBack() =>
        Gen.Select(Gen.Int[1_001, 4_999], Gen.Int[1_001, 5_000]).Sample((points, uplift) =>
        {
            decimal there = GoalLevel.Propose(points / 1_000m, Direction.Up, uplift / 1_000m, s_five).OrThrow().Level;
            decimal back = GoalLevel.Propose(there, Direction.Up, 1_000m / uplift, s_five).OrThrow().Level;
            return Math.Abs(back - (points / 1_000m)) < 1e-20m;
        });

    [Fact]
    public void Propose_UpliftBelowOneAtTheBestEnd_KeepsItAndRelaxesNothing()
    {
        Result<LevelProposal> kept = GoalLevel.Propose(1m, Direction.Up, 0.8m, GoalBounds.Share);

        (kept.OrThrow().Level, kept.OrThrow().Rule).Should().Be((1m, LevelRule.Maintain));
        kept.Problems.Select(p => p.Code).Should().Equal("goal.at-bound");
    }

    [Fact]
    public void Propose_FiguresTooLarge_AreRefusedAndTheLargestAreComputed()
    {
        const decimal Greatest = 1_000_000_000_000m;

        GoalLevel.Propose(decimal.MaxValue, Direction.Up).Problems.Select(p => $"{p.Path} {p.Code}").Should().Equal("present goal.out-of-range");
        GoalLevel.Propose(1m, Direction.Up, decimal.MaxValue, new GoalBounds(decimal.MinValue, 2m)).Problems.Select(p => $"{p.Path} {p.Code}")
            .Should().Equal("uplift goal.out-of-range", "bounds goal.out-of-range");
        GoalLevel.Propose(Greatest, Direction.Up, 1_000m).OrThrow().Level.Should().Be(1_000m * Greatest);
        foreach (Direction direction in new[] { Direction.Up, Direction.Down })
        {
            GoalLevel.Propose(Greatest - 1m, direction, 1_000m, new GoalBounds(-Greatest, Greatest)).Succeeded.Should().BeTrue();
            GoalLevel.Propose(1m - Greatest, direction, 1_000m, new GoalBounds(-Greatest, Greatest)).Succeeded.Should().BeTrue();
        }
    }

    [Fact]
    public void Explain_OddsOfAShare_NamesTheRuleAndTheImpossibleLiteral()
    {
        LocalizedText text = GoalLevel.Propose(0.9m, Direction.Up, bounds: GoalBounds.Share).OrThrow().Explain(Unit.Share);

        text.For("en").Should().Be(
            "The figure stays between 0 % and 100 %: its odds times 1.2 lead from the present state 90 % to 91.53 %. "
            + "The guide's literal figure, 120 % of the present state, is 108 %: impossible, since it lies outside the bounds of the figure.");
        text.For("he").Should().Contain("\u206891.53 %\u2069");
        text.For("ro").Should().Contain("91.53 %");
        text.UnreviewedLanguages.Should().Equal("he", "ro");
    }

    [Theory]
    [InlineData(Direction.Up, false, null, "times 1.2")]
    [InlineData(Direction.Down, false, null, "divided by 1.2")]
    [InlineData(Direction.Down, true, null, "odds divided by 1.2")]
    [InlineData(Direction.Up, true, LevelRule.CloseGap, "20 % of the way")]
    [InlineData(Direction.Up, true, LevelRule.Maintain, "is to be kept")]
    public void Explain_EachRule_LeavesNoPlaceOpen(Direction direction, bool share, LevelRule? rule, string words)
    {
        LocalizedText text = GoalLevel.Propose(0.5m, direction, bounds: share ? GoalBounds.Share : null, rule: rule).OrThrow().Explain(Unit.Share);

        text.For("en").Should().Contain(words);
        text.Languages.Should().OnlyContain(language => !text.For(language).Contains('{'));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
