using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads the ids of reporting periods.</summary>
internal static class PeriodReading
{
    private static readonly ImmutableArray<ReportingPeriod> s_ofTheCalendar =
    [
        .. new[] { 5, 10, 15, 20, 30, 60 }.Select(ReportingPeriod.Intraday),
        ReportingPeriod.Day,
        .. Weekdays.All.Select(ReportingPeriod.WeekStarting),
        ReportingPeriod.Month,
        .. Enumerable.Range(1, 3).Select(ReportingPeriod.QuarterStarting),
        .. Enumerable.Range(1, 6).Select(ReportingPeriod.HalfYearStarting),
        .. Enumerable.Range(1, 12).Select(ReportingPeriod.YearStarting),
    ];

    public static ReportingPeriod? Find(string text) => s_ofTheCalendar.FirstOrDefault(period => period.Id == text) ?? OfWeeks(text);

    private static ReportingPeriod? OfWeeks(string text)
    {
        string[] words = text.Split('-');
        int count = words.Length;
        if (count is not (7 or 8))
        {
            return null;
        }

        // Of the kinds only the half-year is two words.
        string kindWord = count == 7 ? words[3] : $"{words[3]}-{words[4]}";
        return FiscalPatterns.TryParse($"{words[0]}-{words[1]}-{words[2]}", out FiscalWeekPattern pattern)
            && EnumWords<ReportingPeriodKind>.TryParse(kindWord, out ReportingPeriodKind kind)
            && kind >= ReportingPeriodKind.Month
            && words[count - 3] is "last" or "nearest"
            && Weekdays.TryParse(words[count - 2], out IsoDayOfWeek weekday)
            && PeriodMonths.TryParse(words[count - 1], out int month)
            ? ReportingPeriod.Of(words[count - 3] == "nearest" ? FiscalWeeks.EndingNearest(weekday, month, pattern) : FiscalWeeks.EndingLast(weekday, month, pattern), kind)
            : null;
    }
}
