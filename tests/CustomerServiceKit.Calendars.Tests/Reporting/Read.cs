using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>Reads the texts the rows of the tables are written in.</summary>
internal static class Read
{
    private static readonly InstantPattern s_minute = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm'Z'");

    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    public static Instant Instant(string text) => (s_minute.Parse(text) is { Success: true } minute ? minute : InstantPattern.General.Parse(text)).Value;
}
