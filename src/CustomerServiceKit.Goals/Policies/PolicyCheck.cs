namespace CustomerServiceKit.Goals;

/// <summary>The rules a policy must keep, as a list.</summary>
internal static class PolicyCheck
{
    public static IReadOnlyList<Problem> Of(GoalPolicy policy) =>
        [.. LevelCheck.OfRule(policy.Direction, policy.Uplift, policy.Bounds, policy.Rule), .. Bounds(policy), .. Step(policy)];

    private static IEnumerable<Problem> Bounds(GoalPolicy policy)
    {
        if (policy is { Kind: GoalMeasureKind.Amount, Bounds: { } bounds })
        {
            yield return GoalRules.BoundsOnAmount.At("bounds", ("bounds", bounds.ToString()));
        }

        // Points stand on a scale that somebody chose, so its ends are known and only he can say them.
        if (policy is { Kind: not GoalMeasureKind.Amount, Bounds: null, Unit.Kind: UnitKind.Points, Rule: not (LevelRule.Odds or LevelRule.CloseGap) })
        {
            yield return GoalRules.BoundsNeeded.At("bounds", ("for", "points"));
        }
    }

    private static IEnumerable<Problem> Step(GoalPolicy policy)
    {
        bool fits = policy.Kind == GoalMeasureKind.Amount ? policy.Step > 0m : policy.Step is null;
        if (!fits)
        {
            yield return GoalRules.StepUnfit.At(
                "step", ("step", policy.Step is decimal step ? Shown.Number(step) : "–"), ("kind", EnumWords<GoalMeasureKind>.Of(policy.Kind)));
        }
    }
}
