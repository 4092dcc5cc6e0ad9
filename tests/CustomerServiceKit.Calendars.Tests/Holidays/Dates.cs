using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

/// <summary>Dates as texts, for the rows of tables.</summary>
internal static class Dates
{
    public static LocalDate Of(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static string Text(IEnumerable<LocalDate> dates) => string.Join(" ", dates.Select(LocalDatePattern.Iso.Format));

    public static string In(this YearlyDate date, int year) => Text(date.DatesIn(year));

    /// <summary>Date and rule of each holiday.</summary>
    public static IEnumerable<string> Lines(this IEnumerable<Holiday> holidays) => holidays.Select(h => $"{LocalDatePattern.Iso.Format(h.Date)} {h.RuleId}");
}
