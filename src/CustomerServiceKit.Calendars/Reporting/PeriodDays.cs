using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Which local days a reporting period begins its buckets with.</summary>
internal static class PeriodDays
{
    public static LocalDate First(ReportingPeriod period, LocalDate day) => period.Kind switch
    {
        ReportingPeriodKind.Week => day.PlusDays(-DaysSince(period.FirstDayOfWeek, day)),
        ReportingPeriodKind.Month => new LocalDate(day.Year, day.Month, 1),
        ReportingPeriodKind.Quarter => new LocalDate(day.Year, FirstMonthOfQuarter(day), 1),
        ReportingPeriodKind.Year => new LocalDate(day.Year, 1, 1),
        _ => day,
    };

    public static LocalDate FirstAfter(ReportingPeriod period, LocalDate first) => period.Kind switch
    {
        ReportingPeriodKind.Week => first.PlusWeeks(1),
        ReportingPeriodKind.Month => first.PlusMonths(1),
        ReportingPeriodKind.Quarter => first.PlusMonths(3),
        ReportingPeriodKind.Year => first.PlusYears(1),
        _ => first.PlusDays(1),
    };

    private static int DaysSince(IsoDayOfWeek start, LocalDate day) => ((int)day.DayOfWeek - (int)start + 7) % 7;

    private static int FirstMonthOfQuarter(LocalDate day) => day.Month - ((day.Month - 1) % 3);
}
