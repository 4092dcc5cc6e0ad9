using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.Rows;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Reads schedules given as minutes since a Sunday's midnight, of which a later one may take over within the week.</summary>
internal static class WeekRows
{
    private const decimal Day = 1440;

    private static readonly LocalDate Sunday = RowTime.Day.PlusDays(-1);

    /// <summary>A time of the row: a text, or minutes since Sunday's midnight.</summary>
    public static Instant At(JsonElement time) => time.ValueKind == JsonValueKind.Number
        ? Sunday.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() + RowTime.Seconds(time.GetDecimal() * 60)
        : RowTime.At(time.GetString()!);

    /// <summary>The hours in force at each moment; or those of the last schedule alone, where the row's words ask for it.</summary>
    public static BusinessCalendar Read(JsonElement given, string? words)
    {
        bool last = words?.Contains("last", StringComparison.OrdinalIgnoreCase) == true;
        decimal change = given.Number("scheduleChangedAt") ?? decimal.MaxValue;
        IEnumerable<(decimal Start, decimal End)> hours = last && given.Member("schedule2") is not null
            ? Stretches(given, "schedule2")
            : Stretches(given, "schedule1", "schedule").Select(s => (s.Start, End: Math.Min(s.End, change)))
                .Concat(Stretches(given, "schedule2").Select(s => (Start: Math.Max(s.Start, change), s.End)));
        BusinessCalendarBuilder builder = BusinessCalendar.In("UTC").Named(new CalendarId("hours"));
        foreach (var day in hours.Where(s => s.Start < s.End).SelectMany(ByDay).GroupBy(s => s.Day))
        {
            builder.Special(Sunday.PlusDays(day.Key), string.Join(' ', Joined(day.Select(s => (s.Start, s.End))).Select(s => $"{Show(s.Start)}-{Show(s.End)}")));
        }

        return builder.Build();
    }

    private static IEnumerable<(decimal Start, decimal End)> Stretches(JsonElement given, params string[] names) =>
        given.List(names).Select(s => (s[0].GetDecimal(), s[1].GetDecimal()));

    private static IEnumerable<(int Day, decimal Start, decimal End)> ByDay((decimal Start, decimal End) stretch)
    {
        for (int day = (int)(stretch.Start / Day); day * Day < stretch.End; day++)
        {
            yield return (day, Math.Max(0, stretch.Start - (day * Day)), Math.Min(Day, stretch.End - (day * Day)));
        }
    }

    /// <summary>Where one schedule ends as the other goes on, it is one stretch.</summary>
    private static List<(decimal Start, decimal End)> Joined(IEnumerable<(decimal Start, decimal End)> stretches)
    {
        List<(decimal Start, decimal End)> joined = [];
        foreach ((decimal start, decimal end) in stretches.OrderBy(s => s.Start))
        {
            if (joined.Count > 0 && joined[^1].End >= start)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, end));
            }
            else
            {
                joined.Add((start, end));
            }
        }

        return joined;
    }

    private static string Show(decimal minutes) => minutes == Day
        ? "24:00"
        : LocalTime.FromMillisecondsSinceMidnight((int)Math.Round(minutes * NodaConstants.MillisecondsPerMinute)).ToString("HH:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture);
}
