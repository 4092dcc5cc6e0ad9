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
        else if (actual.Window is { } window && Of(plan, Days(plan, date), window) is { } problem)
        {
            yield return problem;
        }

        foreach (Problem problem in BaselineCheck.OfKpi(goal.Policy, actual, "actual"))
        {
            yield return problem;
        }
    }

    public static IEnumerable<Problem> Warnings(GoalPlan plan, LocalDate date, Measurement actual)
    {
        if (actual is { Window: null, Value: not null })
        {
            yield return GoalPlanRules.ActualNoWindow.At("actual.window", ("days", Shown.Days(Days(plan, date))));
        }

        if (BaselineCheck.Words(actual) is { Length: > 0 } flags)
        {
            yield return GoalPlanRules.ActualUnsettled.At("actual", ("flags", flags));
        }
    }

    private static DateInterval Days(GoalPlan plan, LocalDate date) => new(plan.Goal.Validity.Start, date);

    // An amount grows with its days, so a part of them would look like less; a rate may be judged by any part, such as the last month.
    private static Problem? Of(GoalPlan plan, DateInterval days, Interval window)
    {
        bool fits = plan.Goal.Policy.Kind == GoalMeasureKind.Amount ? days.Equals(WholeDays.Of(window, plan.Zone)) : WholeDays.Hold(days, window, plan.Zone);
        return fits ? null : GoalPlanRules.ActualWindow.At("actual.window", ("given", WholeDays.Shown(window)), ("days", Shown.Days(days)), ("zone", plan.Zone.Id));
    }
}
