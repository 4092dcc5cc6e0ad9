using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.Rows;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.BusinessTime;

/// <summary>Reads the calendar of a row. In rows a holiday beats an override, and a stretch that ends where it starts lasts 24 hours.</summary>
internal static class CalendarRow
{
    private const long Day = NodaConstants.NanosecondsPerDay;

    public static BusinessCalendar Read(JsonElement calendar, CalendarId? id = null)
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In(calendar.Text("timezone", "zone", "timeZone") ?? "UTC");
        builder = id is CalendarId named ? builder.Named(named) : builder;
        Mode(builder, calendar.Text("holidayMode") ?? string.Empty);
        List<(long Start, long End)>[] week = [.. Enumerable.Range(0, 7).Select(_ => new List<(long, long)>())];
        foreach (JsonProperty day in calendar.Fields("weekly"))
        {
            foreach ((long start, long end) in Ranges(day.Value))
            {
                // What is longer than one stretch of ours can be goes on as hours of the next day.
                bool whole = end - start >= Day && end > Day;
                week[Weekday(day.Name)].Add((start, whole ? Day : end));
                week[(Weekday(day.Name) + 1) % 7].AddRange(whole ? [(0, end - Day)] : []);
            }
        }

        for (int day = 0; day < 7; day++)
        {
            if (week[day].Count > 0)
            {
                builder.Open((IsoDayOfWeek)(day + 1), Text(week[day]));
            }
        }

        foreach (LocalDate date in calendar.List("holidays").Select(Holiday).Distinct())
        {
            builder.Closed(date, LocalizedText.English("holiday"));
        }

        foreach (JsonProperty date in calendar.Fields("overrides"))
        {
            builder.Special(JsonReading.ToDate(date.Name), Text(Ranges(date.Value)));
        }

        foreach (JsonProperty date in calendar.Fields("breaks").Where(d => Ranges(d.Value).Any()))
        {
            builder.Break(JsonReading.ToDate(date.Name), Text(Ranges(date.Value)));
        }

        if (builder.Validate() is [{ } only] && only.Code == CalendarRules.NeverOpen.Code)
        {
            // Our builder refuses a calendar that is never open; the nearest to it is one that opens long after anybody asks.
            builder.Special(new LocalDate(9990, 1, 1), "all-day");
        }

        return builder.Build();
    }

    private static void Mode(BusinessCalendarBuilder builder, string mode)
    {
        if (mode.Contains("shift", StringComparison.OrdinalIgnoreCase) || mode.Contains("start", StringComparison.OrdinalIgnoreCase))
        {
            builder.ClosedDaysByShift();
        }

        if (!mode.Contains("override", StringComparison.OrdinalIgnoreCase))
        {
            builder.ClosedDaysFirst();
        }
    }

    private static LocalDate Holiday(JsonElement day) => JsonReading.ToDate((day.ValueKind == JsonValueKind.String ? day.GetString() : day.Text("date"))!);

    private static int Weekday(string name)
    {
        int day = Array.FindIndex(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], d => name.StartsWith(d, StringComparison.OrdinalIgnoreCase));
        return day >= 0 ? day : throw new NotSupportedException($"the weekday '{name}' is not supported");
    }

    private static IEnumerable<(long Start, long End)> Ranges(JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray().Select(range =>
        {
            long start = Time(range[0].GetString()!), end = Time(range[1].GetString()!);
            return (start, end <= start ? end + Day : end);
        })
        : [];

    /// <summary>Stretches as our calendars take them: in order, and joined where they touch or overlap.</summary>
    private static string Text(IEnumerable<(long Start, long End)> ranges)
    {
        List<(long Start, long End)> joined = [];
        foreach ((long start, long end) in ranges.OrderBy(r => r.Start))
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

        return joined.Count == 0 ? "closed" : string.Join(' ', joined.Select(r => r.End - r.Start > Day || (r.End > Day && r.End - r.Start == Day)
            ? throw new NotSupportedException("hours of more than one day in one stretch are not supported")
            : $"{Show(r.Start)}-{Show(r.End > Day ? r.End - Day : r.End)}"));
    }

    private static long Time(string text)
    {
        string[] parts = text.Split(':');
        decimal seconds = parts.Length > 2 ? decimal.Parse(parts[2], CultureInfo.InvariantCulture) : 0;
        return (int.Parse(parts[0], CultureInfo.InvariantCulture) * NodaConstants.NanosecondsPerHour) + (int.Parse(parts[1], CultureInfo.InvariantCulture) * NodaConstants.NanosecondsPerMinute)
            + (long)(seconds * NodaConstants.NanosecondsPerSecond);
    }

    private static string Show(long nanoseconds) =>
        nanoseconds == Day ? "24:00" : LocalTime.FromNanosecondsSinceMidnight(nanoseconds).ToString("HH:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture);
}
