using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Dates and times as ISO 8601 text.</summary>
internal static class Iso
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");

    private static readonly OffsetPattern WithMinutes = OffsetPattern.CreateWithInvariantCulture("m");

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The local date and time, with seconds only where there are any, and with the offset only where the clocks show the time twice.</summary>
    public static string Local(Instant instant, DateTimeZone zone)
    {
        ZonedDateTime zoned = instant.InZone(zone);
        string text = (zoned.Second == 0 && zoned.NanosecondOfSecond == 0 ? Minutes : Seconds).Format(zoned.LocalDateTime);
        return zone.MapLocal(zoned.LocalDateTime).Count > 1 ? text + WithMinutes.Format(zoned.Offset) : text;
    }
}
