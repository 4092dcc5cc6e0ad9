namespace CustomerServiceKit.Goals;

/// <summary>Whether a person may choose a level.</summary>
internal static class ChoiceCheck
{
    private static readonly GoalBounds s_notNegative = new(0m, decimal.MaxValue);

    public static IEnumerable<Problem> Of(GoalPolicy policy, decimal level, string by, string reason)
    {
        if (string.IsNullOrWhiteSpace(by))
        {
            yield return GoalRules.LevelWithoutReason.At("by", ("lacking", "by"));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return GoalRules.LevelWithoutReason.At("reason", ("lacking", "reason"));
        }

        foreach (Problem problem in OfLevel(policy, level))
        {
            yield return problem;
        }
    }

    public static IEnumerable<Problem> OfLevel(GoalPolicy policy, decimal level)
    {
        foreach (Problem problem in LevelCheck.OfSize("level", level))
        {
            yield return problem;
        }

        if (policy.Step is decimal step && step > 0m && !Steps.IsWhole(level, step))
        {
            yield return GoalRules.NotAStep.At("level", ("level", Shown.Number(level)), ("step", Shown.Number(step)), ("nearest", Shown.Number(Steps.Nearest(level, step))));
        }

        if (Ends(policy) is GoalBounds ends && !ends.Contains(level))
        {
            yield return GoalRules.LevelOutsideBounds.At("level", ("level", Shown.Number(level)), ("bounds", Words(ends)));
        }
    }

    /// <summary>The bounds of a figure; a count, a time or a part of something is never below zero, whether somebody wrote down bounds or not.</summary>
    public static GoalBounds? Ends(GoalPolicy policy) =>
        policy.Bounds ?? (policy.Unit.Kind is UnitKind.Count or UnitKind.Time or UnitKind.Share or UnitKind.FullTimeEquivalents ? s_notNegative : null);

    public static string Words(GoalBounds ends) => ends.Equals(s_notNegative) ? "0.." : ends.ToString();

    public static IEnumerable<Problem> Warnings(GoalPolicy policy, decimal level, decimal? present)
    {
        if (present is decimal now && GoalArithmetic.IsBetter(now, level, policy.Direction))
        {
            yield return GoalRules.Relaxation.At("level", ("level", Shown.Number(level)), ("present", Shown.Number(now)));
        }
    }
}
