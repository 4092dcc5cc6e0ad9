namespace CustomerServiceKit.Goals;

/// <summary>What must hold before a level can be computed, and what to say about one that was.</summary>
internal static class LevelCheck
{
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
