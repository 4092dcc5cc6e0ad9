using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Instants written as the wall clock of a calendar's zone shows them; with an offset where the clocks show a time twice.</summary>
internal static class Wall
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private static readonly LocalDateTimePattern LocalSeconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");

    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<m>");

    public static Instant At(this BusinessCalendar calendar, string text) =>
        WithOffset.Parse(text) is { Success: true } exact ? exact.Value.ToInstant() : calendar.Zone.AtStrictly((Local.Parse(text) is { Success: true } minute ? minute : LocalSeconds.Parse(text)).Value).ToInstant();

    public static string Show(this BusinessCalendar calendar, Instant? instant)
    {
        if (instant is not Instant given)
        {
            return "never";
        }

        ZonedDateTime zoned = given.InZone(calendar.Zone);
        bool twice = calendar.Zone.MapLocal(zoned.LocalDateTime).Count > 1;
        return twice ? WithOffset.Format(zoned.ToOffsetDateTime())
            : (zoned.Second == 0 && zoned.NanosecondOfSecond == 0 ? Local : LocalSeconds).Format(zoned.LocalDateTime);
    }

    public static Duration Span(string text) => PeriodPattern.Roundtrip.Parse(text).Value.ToDuration();

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The open stretches of a date, as the wall clock shows their ends.</summary>
    public static string Day(this BusinessCalendar calendar, string date)
    {
        LocalDate day = Date(date);
        Instant end = calendar.Start(day.PlusDays(1));
        IEnumerable<Interval> periods = calendar.PeriodsAfter(calendar.Start(day)).TakeWhile(p => p.Start < end).Select(p => new Interval(p.Start, Instant.Min(p.End, end)));
        return string.Join(", ", periods.Select(p => $"{calendar.Show(p.Start)[11..]}-{(p.End == end ? "24:00" : calendar.Show(p.End)[11..])} {Hours(p.Duration)} h"));
    }

    private static Instant Start(this BusinessCalendar calendar, LocalDate day)
    {
        ZoneLocalMapping midnight = calendar.Zone.MapLocal(day.AtMidnight());
        return midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
    }

    private static string Hours(Duration length) => length.TotalHours.ToString("0.##", CultureInfo.InvariantCulture);
}
