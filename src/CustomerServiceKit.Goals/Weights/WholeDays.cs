using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Windows of time and the whole local days that they cover or lie in.</summary>
internal static class WholeDays
{
    /// <summary>The days; null where there is no window, or it does not begin and end with a day of the zone.</summary>
    public static DateInterval? Of(Interval? window, DateTimeZone zone)
    {
        if (window is not { HasStart: true, HasEnd: true } range || range.Start == range.End)
        {
            return null;
        }

        ReportingBucket first = ReportingPeriod.Day.Containing(range.Start, zone);
        ReportingBucket next = ReportingPeriod.Day.Containing(range.End, zone);
        return first.Start == range.Start && next.Start == range.End ? new DateInterval(first.FirstDay, next.FirstDay.PlusDays(-1)) : null;
    }

    /// <summary>Whether a window has a start and an end and lies within days of the zone.</summary>
    public static bool Hold(DateInterval days, Interval window, DateTimeZone zone) =>
        window is { HasStart: true, HasEnd: true } && window.Start < window.End
        && window.Start >= Start(days.Start, zone) && window.End <= Start(days.End.PlusDays(1), zone);

    public static Instant Start(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day).ToInstant();

    public static string Shown(Interval? window) => window?.ToString() ?? "–";
}
