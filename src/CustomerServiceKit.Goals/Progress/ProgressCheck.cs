using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether progress can be told from a figure at a day.</summary>
internal static class ProgressCheck
{
    public static IEnumerable<Problem> Of(GoalPlan plan, LocalDate date, Measurement actual)
    {
        Goal goal = plan.Goal;
        if (date > goal.Validity.End)
        {
            yield return GoalPlanRules.Expired.At("date", ("goal", goal.Id.Value), ("last", Shown.Day(goal.Validity.End)), ("given", Shown.Day(date)));
        }
        else if (date < goal.Validity.Start)
        {
            yield return GoalPlanRules.NotBegun.At("date", ("goal", goal.Id.Value), ("first", Shown.Day(goal.Validity.Start)), ("given", Shown.Day(date)));
        }
        else if (goal.Policy.Kind == GoalMeasureKind.Amount && actual.Window is { } window && Of(plan, new DateInterval(goal.Validity.Start, date), window) is { } problem)
        {
            yield return problem;
        }

        foreach (Problem problem in BaselineCheck.OfKpi(goal.Policy, actual, "actual"))
        {
            yield return problem;
        }
    }

    public static IEnumerable<Problem> Warnings(Measurement actual) => BaselineCheck.Words(actual) is { Length: > 0 } flags
        ? [GoalPlanRules.ActualUnsettled.At("actual", ("flags", flags))]
        : [];

    private static Problem? Of(GoalPlan plan, DateInterval expected, Interval window) => expected.Equals(WholeDays.Of(window, plan.Zone))
        ? null
        : GoalPlanRules.ActualWindow.At("actual.window", ("given", WholeDays.Shown(window)), ("days", Shown.Days(expected)), ("zone", plan.Zone.Id));
}
