using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Charters;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Judges scenarios of the service clock: charters are made of the targets, and the clocks are asked at each checkpoint.</summary>
internal static class ServiceClockRow
{
    public static string? Judge(JsonElement row)
    {
        JsonElement[] events = [.. row.List("events")];
        CharterSet charters = ServiceClockCharters.Of(row, events);
        JsonProperty[] targets = [.. row.Fields("targets").Where(t => t.Name != "appliesWhen")];
        CaseEvent[] started = [.. targets.Select(ServiceClockCharters.Start).OfType<CaseEvent>()];
        List<string> wrong = [];
        foreach (JsonElement expected in row.List("expected"))
        {
            int last = expected.Number("afterEvent") is decimal index ? (int)index : events.Length - 1;
            Instant asOf = expected.Text("asOf") is string at ? JsonReading.ToInstant(at) : events[last].Instant("at");
            CaseEvent[] happened = [.. ServiceClockEvents.Of(events, last), .. started];
            Dictionary<string, IReadOnlyList<ClockState>> runs = targets.ToDictionary(
                t => t.Name, t => charters.Runs(ServiceClockCharters.Id, new CommitmentId(t.Name), happened, asOf));
            wrong.AddRange(expected.EnumerateObject().SelectMany(field => Wrong(field, runs)));
        }

        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private static IEnumerable<string> Wrong(JsonProperty field, Dictionary<string, IReadOnlyList<ClockState>> runs) => field.Name switch
    {
        "due" => Each(field.Value, runs, Due, Time),
        "warningAt" => Each(field.Value, runs, all => At(all[^1].Escalations[0]), Time),
        "elapsedSeconds" => Each(field.Value, runs, all => Whole(Longest(all).OpenTime.TotalSeconds), Number),
        "elapsedMinutes" => Each(field.Value, runs, all => Whole(Longest(all).OpenTime.TotalMinutes), Number),
        "marginMinutes" => Each(field.Value, runs, all => Whole(Longest(all).Limit.Length!.Value.TotalMinutes - Math.Floor(Longest(all).OpenTime.TotalMinutes)), Number),
        "overrunSeconds" => Each(field.Value, runs, all => Whole(all[^1].Overrun.TotalSeconds), Number),
        "remainingSeconds" => Each(field.Value, runs, all => Whole(all[^1].Remaining.TotalSeconds), Number),
        "remainingMinutes" => Each(field.Value, runs, all => Whole(all[^1].Remaining.TotalMinutes), Number),
        "projectedDue" => Each(field.Value, runs, all => all[^1].Due.ToString(), Time),
        "breached" => Each(field.Value, runs, all => (all[^1].Status == ClockOutcomeKind.Breached).ToString(), value => value.GetBoolean().ToString()),
        "breachEvents" => Each(field.Value, runs, all => Whole(all.Count(s => s.Status == ClockOutcomeKind.Breached)), Number, none: "0"),
        "thresholdAt" => One(field.Value, runs.Values.SelectMany(all => all).SelectMany(s => s.Escalations)),
        "nextDeadline" => Single("nextDeadline", Time(field.Value), Next(runs)),
        "firstResponseAt" => Single("firstResponseAt", Time(field.Value), runs["firstResponse"][^1].Stopped?.ToString() ?? "none"),
        "pausedSeconds" when field.Value.ValueKind == JsonValueKind.Number => Single("pausedSeconds", Number(field.Value), Paused(runs)),

        // The words of each peer for the state of a whole case have no counterpart in one clock.
        "afterEvent" or "asOf" or "status" => [],
        _ => throw new NotSupportedException($"the expectation '{field.Name}' is not supported yet"),
    };

    private static IEnumerable<string> Each(
        JsonElement values,
        Dictionary<string, IReadOnlyList<ClockState>> runs,
        Func<IReadOnlyList<ClockState>, string> of,
        Func<JsonElement, string> wanted,
        string none = "none") =>
        from value in values.EnumerateObject()
        let all = runs.TryGetValue(value.Name, out IReadOnlyList<ClockState>? known) ? known : []
        from wrong in Single(value.Name, wanted(value.Value), all.Count == 0 ? none : of(all))
        select wrong;

    private static IEnumerable<string> One(JsonElement values, IEnumerable<Escalation> levels) =>
        values.EnumerateObject().SelectMany(value => Single($"threshold {value.Name}", Time(value.Value), At(levels.Single(l => l.Level.Id == value.Name))));

    private static IEnumerable<string> Single(string name, string wanted, string came) => came == wanted ? [] : [$"{name}: expected {wanted}, came {came}"];

    /// <summary>A clock that recurs and does not run has nothing due, and so has a promise that fell away.</summary>
    private static string Due(IReadOnlyList<ClockState> all) =>
        all[^1] is { Status: ClockOutcomeKind.Cancelled } or { Commitment.Recurrence: not ClockRecurrence.Once, Stopped: not null } ? "none" : all[^1].Due.ToString();

    private static string At(Escalation escalation) => escalation.IsProjected ? "none" : escalation.At.ToString();

    private static string Next(Dictionary<string, IReadOnlyList<ClockState>> runs) =>
        runs.Values.Where(all => all.Count > 0).Select(all => all[^1]).Where(s => s.Stopped is null).OrderBy(s => s.Due).FirstOrDefault()?.Due.ToString() ?? "none";

    private static string Paused(Dictionary<string, IReadOnlyList<ClockState>> runs) =>
        Whole((runs.TryGetValue("resolution", out IReadOnlyList<ClockState>? all) ? all : runs.Values.First())[^1].PausedTime.TotalSeconds);

    /// <summary>Of several exchanges the slowest is the one that is kept.</summary>
    private static ClockState Longest(IReadOnlyList<ClockState> all) => all.OrderByDescending(s => s.OpenTime).First();

    private static string Time(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "none" : JsonReading.ToInstant(value.GetString()!).ToString();

    private static string Whole(double number) => Math.Floor(number).ToString(CultureInfo.InvariantCulture);

    private static string Number(JsonElement value) => Whole(value.GetDouble());
}
