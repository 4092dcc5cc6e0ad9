using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Longer periods as sums of days.</summary>
internal static class DaySums
{
    public static ImmutableArray<PeriodGoal> Of(GoalPlan plan, ReportingPeriod period)
    {
        bool divided = plan.Goal.Policy.Kind == GoalMeasureKind.Amount;
        ImmutableArray<PeriodGoal>.Builder goals = ImmutableArray.CreateBuilder<PeriodGoal>();
        // Days are only dates here, so the calendar of UTC, where no day is ever skipped, says which belong together.
        foreach (IGrouping<ReportingBucket, DayGoal> days in plan.Days.GroupBy(d => period.Containing(d.Date.AtMidnight().InUtc().ToInstant(), DateTimeZone.Utc)))
        {
            decimal value = divided ? days.Sum(d => d.Value) : days.Last().Value;
            goals.Add(new PeriodGoal(days.Key.Label, days.First().Date, days.Last().Date, days.Sum(d => d.Weight), value));
        }

        return goals.ToImmutable();
    }
}
