using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The whole local days that a window of time covers.</summary>
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

    public static string Shown(Interval? window) => window?.ToString() ?? "–";
}
