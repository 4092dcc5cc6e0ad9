using NodaTime;

namespace ContactCenter.GoalSetting;

/// <summary>The weeks of a goal's past: a few months are too few points for limits.</summary>
internal static class HistoryWeeks
{
    private const int FewestDays = 4;

    /// <summary>Weeks from Sunday; fewer than four days at an end belong to the week beside them, so that every day is in one.</summary>
    public static IReadOnlyList<DateInterval> Of(LocalDate first, LocalDate last)
    {
        List<DateInterval> weeks = [.. new DateInterval(first, last).GroupBy(day => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Sunday))).Select(g => new DateInterval(g.First(), g.Last()))];
        if (weeks.Count > 1 && weeks[0].Length < FewestDays)
        {
            weeks[1] = weeks[0].Union(weeks[1])!;
            weeks.RemoveAt(0);
        }

        if (weeks.Count > 1 && weeks[^1].Length < FewestDays)
        {
            weeks[^2] = weeks[^2].Union(weeks[^1])!;
            weeks.RemoveAt(weeks.Count - 1);
        }

        return weeks;
    }
}
