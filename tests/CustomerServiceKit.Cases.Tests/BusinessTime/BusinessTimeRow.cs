using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.Rows;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.BusinessTime;

/// <summary>Judges rows of business time by their operation.</summary>
internal static class BusinessTimeRow
{
    public static string? Judge(JsonElement row)
    {
        BusinessCalendar calendar = CalendarRow.Read(row.Member("calendar") ?? throw new NotSupportedException("a row without a calendar is not supported"));
        JsonElement args = row.Member("args") ?? row;
        JsonElement expected = row.Member("expected") ?? default;
        string? op = row.Text("op");
        return op switch
        {
            "add" => Same(expected, calendar.TryAdd(args.Instant("start", "at", "from"), Seconds(args), out Instant end) ? end : null),
            "subtract" => Same(expected, calendar.TryAdd(args.Instant("start", "end", "at", "from"), -Seconds(args), out Instant begin) ? begin : null),
            "elapsed" => Same(expected, calendar.Elapsed(args.Instant("from", "start"), args.Instant("to", "end")), row.Number("tolerance") ?? 0m),
            "isOpen" => Same(expected, calendar.IsOpen(At(args))),
            "nextOpen" or "rollForward" => Same(expected, calendar.FindOpen(At(args))),
            "rollBack" or "prevOpen" => Same(expected, calendar.FindOpenBefore(At(args))),
            "nextPeriodStart" => Same(expected, calendar.FindNextOpening(At(args))),
            "nextClose" => Same(expected, calendar.FindNextClosing(At(args))),
            "periodsAfter" => Same(expected, calendar.PeriodsAfter(At(args)).Take(args.Count("count", "limit"))),
            "periodsBefore" => Same(expected, calendar.PeriodsBefore(At(args)).Take(args.Count("count", "limit"))),
            "isBusinessDay" => Same(expected, calendar.IsBusinessDay(args.Date("date", "at"))),
            "addBusinessDays" => Same(expected, calendar.AddBusinessDays(args.Date("date", "start", "from"), args.Count("days"), Counting(row))),
            "businessDaysBetween" => Same(expected, calendar.BusinessDaysBetween(args.Date("from", "start"), args.Date("to", "end"))),
            "addDays" => Same(expected, calendar.AddDays(args.Instant("start", "at", "from"), args.Count("days"), Counting(row))),
            _ => throw new NotSupportedException($"operation '{op}' is not supported"),
        };
    }

    /// <summary>A row that names its convention is judged by it.</summary>
    private static BusinessDayCounting Counting(JsonElement row) =>
        row.Text("peerRule")?.Contains("rollFirst", StringComparison.Ordinal) == true ? BusinessDayCounting.RollFirst : BusinessDayCounting.NextDayIsOne;

    private static Instant At(JsonElement args) => args.Instant("at", "start", "from");

    private static Duration Seconds(JsonElement args) => Duration.FromNanoseconds((long)((args.Number("seconds", "duration") ?? throw new NotSupportedException("a row without 'seconds' is not supported")) * 1_000_000_000m));

    private static string? Same(JsonElement expected, Instant? came)
    {
        Instant? wanted = expected.ValueKind == JsonValueKind.String ? JsonReading.ToInstant(expected.GetString()!) : null;
        return wanted == came ? null : $"Expected {Show(wanted)}, came {Show(came)}.";
    }

    private static string? Same(JsonElement expected, Duration came, decimal tolerance)
    {
        decimal seconds = (decimal)came.ToInt64Nanoseconds() / 1_000_000_000m;
        return Math.Abs(expected.GetDecimal() - seconds) <= tolerance ? null : $"Expected {expected.GetRawText()} s, came {seconds} s.";
    }

    private static string? Same(JsonElement expected, bool came) => expected.GetBoolean() == came ? null : $"Expected {expected.GetRawText()}, came {came}.";

    private static string? Same(JsonElement expected, int came) => expected.GetDecimal() == came ? null : $"Expected {expected.GetRawText()}, came {came}.";

    private static string? Same(JsonElement expected, LocalDate came) => JsonReading.ToDate(expected.GetString()!) == came ? null : $"Expected {expected.GetRawText()}, came {came:uuuu-MM-dd}.";

    private static string? Same(JsonElement expected, IEnumerable<Interval> came)
    {
        List<Interval> wanted = [.. expected.EnumerateArray().Select(p => new Interval(JsonReading.ToInstant(p[0].GetString()!), JsonReading.ToInstant(p[1].GetString()!)))];
        List<Interval> given = [.. came];
        return wanted.SequenceEqual(given) ? null : $"Expected {string.Join(", ", wanted)}, came {string.Join(", ", given)}.";
    }

    private static string Show(Instant? instant) => instant?.ToString("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF'Z'", null) ?? "none";
}
