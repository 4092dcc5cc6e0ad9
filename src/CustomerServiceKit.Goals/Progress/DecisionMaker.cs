using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Decides whether a goal is met.</summary>
internal static class DecisionMaker
{
    public static GoalDecision Amount(Goal goal, LocalDate date, decimal value)
    {
        bool reached = GoalArithmetic.IsReached(goal.Level, value, goal.Policy.Direction);
        // More is better: reached is reached. Less is better: passed is passed. The other way it is open until the last day.
        bool early = goal.Policy.Direction == Direction.Up ? reached : !reached;
        return early || date == goal.Validity.End ? Of(reached) : GoalDecision.NotYetKnown;
    }

    public static GoalDecision Bound(Goal goal, decimal level, LocalDate date, decimal value) =>
        date == goal.Validity.End ? Of(GoalArithmetic.IsReached(level, value, goal.Policy.Direction)) : GoalDecision.NotYetKnown;

    /// <summary>By the Wilson interval; null where the figure is no share of counted rows.</summary>
    public static GoalDecision? Share(Goal goal, decimal level, Measurement actual, decimal confidence)
    {
        if (actual.Confidence(confidence) is not ConfidenceInterval interval)
        {
            return null;
        }

        bool up = goal.Policy.Direction == Direction.Up;
        decimal worst = up ? interval.Lower : interval.Upper;
        decimal best = up ? interval.Upper : interval.Lower;
        return GoalArithmetic.IsReached(level, worst, goal.Policy.Direction) ? GoalDecision.Met
            : GoalArithmetic.IsReached(level, best, goal.Policy.Direction) ? GoalDecision.NotYetKnown
            : GoalDecision.Missed;
    }

    /// <summary>
    /// The Wilson interval of p ends at T where (p − T)² = z² T (1 − T) / n; so many cases decide, less those there are. Null where p is at T, since none would.
    /// </summary>
    public static long? CasesStillNeeded(decimal level, Measurement actual, decimal confidence)
    {
        decimal distance = actual.Value!.Value - level;
        if (distance == 0m)
        {
            return null;
        }

        double z = NormalQuantile.Of((1 + (double)confidence) / 2);
        double needed = Math.Ceiling(z * z * (double)(level * (1m - level) / (distance * distance)));
        return needed < long.MaxValue ? Math.Max(1L, (long)needed - actual.SampleSize) : null;
    }

    private static GoalDecision Of(bool reached) => reached ? GoalDecision.Met : GoalDecision.Missed;
}
