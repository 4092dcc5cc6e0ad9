namespace CustomerServiceKit.Goals;

/// <summary>What must hold before a level can be computed, and what to say about one that was.</summary>
internal static class LevelCheck
{
    // The products of the formulas are decimals as long as their parts lie within these.
    private const decimal GreatestFigure = 1_000_000_000_000m;
    private const decimal GreatestUplift = 1_000m;

    public static IEnumerable<Problem> OfSize(string path, decimal given, decimal greatest = GreatestFigure) => Math.Abs(given) > greatest
        ? [GoalRules.OutOfRange.At(path, ("given", Shown.Number(given)), ("greatest", Shown.Number(greatest)))]
        : [];

    public static IEnumerable<Problem> OfRule(Direction direction, decimal uplift, GoalBounds? bounds, LevelRule? rule)
    {
        if (direction is not (Direction.Up or Direction.Down))
        {
            yield return GoalRules.NoDirection.At("direction", ("direction", EnumWords<Direction>.Of(direction)));
        }

        if (uplift <= 0m)
        {
            yield return GoalRules.UpliftNotPositive.At("uplift", ("uplift", Shown.Number(uplift)));
        }

        foreach (Problem problem in OfSize("uplift", uplift, GreatestUplift).Concat(bounds is null ? [] : OfSize("bounds", Math.Max(Math.Abs(bounds.Low), Math.Abs(bounds.High)))))
        {
            yield return problem;
        }

        if (rule is LevelRule.Odds or LevelRule.CloseGap && bounds is null)
        {
            yield return GoalRules.BoundsNeeded.At("bounds", ("for", $"the rule {EnumWords<LevelRule>.Of(rule.Value)}"));
        }

        if ((rule == LevelRule.Multiply && direction == Direction.Down) || (rule == LevelRule.Divide && direction == Direction.Up))
        {
            yield return GoalRules.RuleUnfit.At("rule", ("rule", EnumWords<LevelRule>.Of(rule.Value)), ("direction", EnumWords<Direction>.Of(direction)));
        }
    }

    public static IEnumerable<Problem> Warnings(LevelProposal proposal, bool best)
    {
        if (best)
        {
            yield return GoalRules.AtBound.At("present", ("present", Shown.Number(proposal.Present)));
        }

        if (GoalArithmetic.IsBetter(proposal.Present, proposal.Level, proposal.Direction))
        {
            yield return GoalRules.Relaxation.At("level", ("level", Shown.Number(proposal.Level)), ("present", Shown.Number(proposal.Present)));
        }
    }
}
