using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The ids of reporting periods.</summary>
internal static class PeriodText
{
    /// <summary>What ids look like; written out, there would be thousands.</summary>
    public const string Forms =
        "5-minutes, 10-minutes, 15-minutes, 20-minutes, 30-minutes, 60-minutes, day, week, week-from-tuesday to week-from-sunday, month, quarter, quarter-from-february, "
        + "quarter-from-march, half-year, half-year-from-february to half-year-from-june, year, year-from-february to year-from-december, or a part of a 52/53-week year such as "
        + "4-5-4-month-nearest-saturday-january: 4-4-5, 4-5-4 or 5-4-4; month, quarter, half-year or year; last or nearest; the weekday and the month it ends with";

    public static string Intraday(int minutes) => minutes.ToString(CultureInfo.InvariantCulture) + "-minutes";

    public static string Week(IsoDayOfWeek day) => $"week-from-{Weekdays.Word(day)}";

    public static string Months(ReportingPeriodKind kind, int firstMonth) => $"{Kind(kind)}-from-{PeriodMonths.Word(firstMonth)}";

    public static string Weeks(FiscalWeeks weeks, ReportingPeriodKind kind) => $"{FiscalPatterns.Word(weeks.Pattern)}-{Kind(kind)}-{YearEnd(weeks)}";

    public static string YearEnd(FiscalWeeks weeks) => $"{(weeks.Nearest ? "nearest" : "last")}-{Weekdays.Word(weeks.EndsOn)}-{PeriodMonths.Word(weeks.EndMonth)}";

    private static string Kind(ReportingPeriodKind kind) => EnumWords<ReportingPeriodKind>.Of(kind);
}
