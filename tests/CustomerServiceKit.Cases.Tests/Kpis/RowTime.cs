using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerServiceKit.Cases.Tests.Rows;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Times of rows: lengths whose unit is part of the field's name, times of a day without a date, and the interval a row is about.</summary>
internal static partial class RowTime
{
    /// <summary>The Monday on which times without a date are put.</summary>
    public static LocalDate Day { get; } = new(2026, 1, 5);

    /// <summary>The length under one of some names, which end in the unit: <c>paidHours</c> for <c>paid</c>; null where the row has none.</summary>
    public static Duration? Length(JsonElement given, params string[] names) => names
        .SelectMany(n => Units.Select(u => (Value: given.Number(n + u.Key), u.Value)))
        .Where(f => f.Value is not null)
        .Select(f => (Duration?)Of(f.Value!.Value, f.Item2)).FirstOrDefault();

    /// <summary>Every name of a length under which a row may have it.</summary>
    public static IEnumerable<string> Names(params string[] names) => names.SelectMany(n => Units.Keys.Select(u => n + u));

    public static Duration Seconds(decimal seconds) => Of(seconds, 1);

    /// <summary>A time with its date, or a time of day on <see cref="Day"/>.</summary>
    public static Instant At(string text) => text.Length <= 8 ? Day.At(Clock(text)).InUtc().ToInstant() : JsonReading.ToInstant(text);

    /// <summary>Stretches given as one pair of times or as a list of pairs.</summary>
    public static IEnumerable<(Instant Start, Instant End)> Stretches(JsonElement given, params string[] names)
    {
        JsonElement[] list = [.. given.List(names)];
        return list.Length == 2 && list[0].ValueKind == JsonValueKind.String
            ? [(At(list[0].GetString()!), At(list[1].GetString()!))]
            : list.Select(p => (At(p[0].GetString()!), At(p[1].GetString()!)));
    }

    /// <summary>The interval that a row states, or has in the words of its variant as <c>3:30-4:00 PM</c>; null where it has none.</summary>
    public static Interval? Interval(JsonElement row)
    {
        if (row.Member("given") is JsonElement given && Stretches(given, "interval", "window").ToArray() is [(Instant from, Instant until)])
        {
            return new Interval(from, until);
        }

        Match words = InWords().Match(row.Text("variant") ?? string.Empty);
        if (!words.Success)
        {
            return null;
        }

        int late = words.Groups["half"].Value.Equals("PM", StringComparison.OrdinalIgnoreCase) && Hour(words.Groups["a"].Value) < 12 ? 12 : 0;
        return new Interval(At(words.Groups["a"].Value, late), At(words.Groups["b"].Value, late));
    }

    private static Dictionary<string, decimal> Units { get; } = new() { ["Seconds"] = 1, ["Minutes"] = 60, ["Hours"] = 3600, ["Days"] = 86_400 };

    private static Duration Of(decimal number, decimal unit) => Duration.FromMilliseconds((long)Math.Round(number * unit * 1000m));

    private static Instant At(string clock, int late) => Day.At(new LocalTime((Hour(clock) + late) % 24, 0)).InUtc().ToInstant() + Duration.FromMinutes(Clock(clock).Minute);

    private static int Hour(string clock) => Clock(clock).Hour;

    private static LocalTime Clock(string text) => LocalTimePattern.CreateWithInvariantCulture(text.Length > 5 ? "H:mm:ss" : "H:mm").Parse(text).GetValueOrThrow();

    [GeneratedRegex("(?<a>[0-9]{1,2}:[0-9]{2}) *(-|–|to) *(?<b>[0-9]{1,2}:[0-9]{2}) *(?<half>[AaPp][Mm])?")]
    private static partial Regex InWords();
}
