using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>How long the days of a calendar are by its pattern.</summary>
internal static class DayLengths
{
    /// <summary>The longest weekday from midnight to midnight; the longest special day where the week has no hours.</summary>
    public static Duration Full(CalendarDays days)
    {
        Duration week = Longest(Weekdays.All.Select(day => Of(days.Weekly(day), days.Weekly((IsoDayOfWeek)((((int)day + 5) % 7) + 1)))));
        return week > Duration.Zero ? week : Longest(days.Special.Select(d => d.Hours.Length));
    }

    private static Duration Of(DayHours today, DayHours yesterday) =>
        Sum(today.Ranges.Select(WallRange.Of).Select(r => r.End - r.Start)) + Sum(yesterday.Ranges.Where(r => r.EndsNextDay).Select(r => r.End.NanosecondOfDay));

    private static Duration Sum(IEnumerable<long> nanoseconds) => nanoseconds.Aggregate(Duration.Zero, (sum, part) => sum + Duration.FromNanoseconds(part));

    private static Duration Longest(IEnumerable<Duration> lengths) => lengths.Aggregate(Duration.Zero, Duration.Max);
}
