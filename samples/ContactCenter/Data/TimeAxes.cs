using CustomerServiceKit.Calendars;
using NodaTime;

namespace ContactCenter.Data;

/// <summary>The axes of time, the same for all data. Weeks begin on Sunday.</summary>
internal static class TimeAxes
{
    public static ReportingPeriod Week { get; } = ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday);

    public static IReadOnlyList<Axis> All { get; } =
    [
        new("day") { Period = ReportingPeriod.Day },
        new("week") { Period = Week },
        new("month") { Period = ReportingPeriod.Month },
        new("quarter") { Period = ReportingPeriod.Quarter },
        new("half-year") { Period = ReportingPeriod.HalfYear },
        new("year") { Period = ReportingPeriod.Year },
        new("hour") { Period = ReportingPeriod.Intraday(60), Aliases = ["60-minutes"] },
        new("half-hour") { Period = ReportingPeriod.Intraday(30), Aliases = ["30-minutes"] },
        new("quarter-hour") { Period = ReportingPeriod.Intraday(15), Aliases = ["15-minutes"] },
        new("hour-of-day"),
    ];
}
