using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The ids of reporting periods, and the whole list of periods there are.</summary>
internal static class PeriodText
{
    public static IReadOnlyList<ReportingPeriod> All { get; } =
    [
        .. new[] { 5, 10, 15, 20, 30, 60 }.Select(ReportingPeriod.Intraday),
        ReportingPeriod.Day,
        .. Enumerable.Range(1, 7).Select(day => ReportingPeriod.WeekStarting((IsoDayOfWeek)day)),
        ReportingPeriod.Month,
        ReportingPeriod.Quarter,
        ReportingPeriod.Year,
    ];

    public static string IntradayId(int minutes) => minutes.ToString(CultureInfo.InvariantCulture) + "-minutes";

    public static string WeekId(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Tuesday => "week-from-tuesday",
        IsoDayOfWeek.Wednesday => "week-from-wednesday",
        IsoDayOfWeek.Thursday => "week-from-thursday",
        IsoDayOfWeek.Friday => "week-from-friday",
        IsoDayOfWeek.Saturday => "week-from-saturday",
        IsoDayOfWeek.Sunday => "week-from-sunday",
        _ => "week",
    };
}
