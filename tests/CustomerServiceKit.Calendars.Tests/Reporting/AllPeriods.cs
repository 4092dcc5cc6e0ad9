using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>Every period there is.</summary>
internal static class AllPeriods
{
    /// <summary>6 intraday, 1 day, 7 weeks, 1 month, 3 quarters, 6 half-years and 12 years.</summary>
    public static IReadOnlyList<ReportingPeriod> OfTheCalendar { get; } =
    [
        .. new[] { 5, 10, 15, 20, 30, 60 }.Select(ReportingPeriod.Intraday),
        ReportingPeriod.Day,
        .. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(ReportingPeriod.WeekStarting),
        ReportingPeriod.Month,
        .. new[] { 1, 2, 3 }.Select(ReportingPeriod.QuarterStarting),
        .. Enumerable.Range(1, 6).Select(ReportingPeriod.HalfYearStarting),
        .. Enumerable.Range(1, 12).Select(ReportingPeriod.YearStarting),
    ];

    /// <summary>7 weekdays, 12 months, last and nearest, 3 patterns: 504.</summary>
    public static IReadOnlyList<FiscalWeeks> Weeks { get; } =
    [
        .. from pattern in Enum.GetValues<FiscalWeekPattern>()
           from month in Enumerable.Range(1, 12)
           from day in Enum.GetValues<IsoDayOfWeek>()
           where day != IsoDayOfWeek.None
           from weeks in new[] { FiscalWeeks.EndingLast(day, month, pattern), FiscalWeeks.EndingNearest(day, month, pattern) }
           select weeks,
    ];

    /// <summary>Four each of the 504, and the 36 of the calendar.</summary>
    public static IReadOnlyList<ReportingPeriod> All { get; } = [.. OfTheCalendar, .. Weeks.SelectMany(PartsOf)];

    public static IEnumerable<ReportingPeriod> PartsOf(FiscalWeeks weeks) => [weeks.Month, weeks.Quarter, weeks.HalfYear, weeks.Year];
}
