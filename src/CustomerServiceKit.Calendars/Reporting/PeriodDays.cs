using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Which local days make a bucket.</summary>
internal static class PeriodDays
{
    /// <summary>The first day of the bucket that holds a day, and the first one after it; for an intraday period, those of its day.</summary>
    public static (LocalDate First, LocalDate Next) Holding(ReportingPeriod period, LocalDate day) => period switch
    {
        { Weeks: { } weeks } => FiscalSpans.Holding(weeks, period.Kind, day),
        { FirstMonth: { } month } => MonthSpans.Holding(period.Kind, month, day),
        { Kind: ReportingPeriodKind.Week } => Week(period.FirstDayOfWeek, day),
        _ => (day, day.PlusDays(1)),
    };

    private static (LocalDate First, LocalDate Next) Week(IsoDayOfWeek start, LocalDate day)
    {
        LocalDate first = day.With(DateAdjusters.PreviousOrSame(start));
        return (first, first.PlusWeeks(1));
    }
}
