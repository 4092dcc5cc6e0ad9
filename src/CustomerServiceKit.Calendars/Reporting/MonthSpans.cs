using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Months, quarters, half-years and years of the calendar: so many months, from a first one.</summary>
internal static class MonthSpans
{
    public static int Length(ReportingPeriodKind kind) => kind switch
    {
        ReportingPeriodKind.Quarter => 3,
        ReportingPeriodKind.HalfYear => 6,
        ReportingPeriodKind.Year => 12,
        _ => 1,
    };

    /// <summary>The earliest month of the year that a span begins with, given any of them: quarters from May are quarters from February.</summary>
    public static int FirstMonth(ReportingPeriodKind kind, int month) => ((month - 1) % Length(kind)) + 1;

    public static (LocalDate First, LocalDate Next) Holding(ReportingPeriodKind kind, int firstMonth, LocalDate day)
    {
        int length = Length(kind);
        int monthsSince = (day.Month - firstMonth + 12) % length;
        LocalDate first = new LocalDate(day.Year, day.Month, 1).PlusMonths(-monthsSince);
        return (first, first.PlusMonths(length));
    }
}
