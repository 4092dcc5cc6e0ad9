using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.BusinessTime;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Charters;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Judges scenarios of the service clock: a charter is made of the targets, and the clocks are asked at each checkpoint.</summary>
internal static class ServiceClockRow
{
    private static readonly LocalizedText s_any = LocalizedText.English("any");

    public static string? Judge(JsonElement row)
    {
        JsonProperty[] targets = [.. row.Fields("targets")];
        JsonElement[] events = [.. row.List("events")];
        CharterInForce charter = Charter(row, targets, events);
        List<string> wrong = [];
        foreach (JsonElement expected in row.List("expected"))
        {
            int last = expected.Number("afterEvent") is decimal index ? (int)index : events.Length - 1;
            Instant asOf = expected.Text("asOf") is string at ? JsonReading.ToInstant(at) : events[last].Instant("at");
            CaseEvent[] happened = [.. events.Take(last + 1).Select((e, i) => ServiceClockEvents.Of(e, i)).OfType<CaseEvent>()];
            wrong.AddRange(Wrong(expected, name => charter.Clock(new CommitmentId(name), happened, asOf)));
        }

        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private static CharterInForce Charter(JsonElement row, JsonProperty[] targets, JsonElement[] events)
    {
        string[] paused = [.. row.List("pausedStatuses").Select(s => s.GetString()!)];
        bool starts = events.Any(e => e.Text("type") is "start" or "stop" or "policyChanged" or "priorityChanged" or "calendarChanged" or "tierChanged" or "reopened" or "assigned");
        if (starts)
        {
            throw new NotSupportedException("policy changes, reopening, ownership and clocks started by hand are not supported yet");
        }

        CharterService service = CharterService.Of(new ServiceId("s"), s_any).OnCondition(s_any).LimitedTo(s_any).OpenBy(new CalendarId("c"));
        foreach (JsonProperty target in targets)
        {
            service = service.Promising(Commitment(target, paused));
        }

        return ServiceCharter.For(new CharterId("charter"), s_any).Effective(new LocalDate(2000, 1, 1)).Service(service).Build()
            .With(CalendarRow.Read(row.GetProperty("calendar"), new CalendarId("c")));
    }

    private static Commitment Commitment(JsonProperty target, string[] paused)
    {
        string[] known = ["seconds", "pausable", "warnings", "thresholdsPercent"];
        if (target.Name is not ("firstResponse" or "resolution") || target.Value.EnumerateObject().Any(f => !known.Contains(f.Name)))
        {
            throw new NotSupportedException($"the target '{target.Name}' with {string.Join(", ", target.Value.EnumerateObject().Select(f => f.Name))} is not supported yet");
        }

        // Help desks take a resolution for the first response where there was none.
        ClockEvent solved = ClockEvent.Of(CaseEventKind.Custom, "resolved");
        Commitment commitment = Charters.Commitment.Within(new CommitmentId(target.Name), s_any, Duration.FromSeconds((double)target.Value.Number("seconds")!.Value))
            .From(ClockEvent.Created)
            .Until(target.Name == "resolution" ? [solved] : [ClockEvent.EmployeeReply, solved]);
        return target.Value.Member("pausable") is { ValueKind: JsonValueKind.False } ? commitment : commitment.PausedIn(paused);
    }

    private static IEnumerable<string> Wrong(JsonElement expected, Func<string, ClockState?> clock)
    {
        foreach (JsonProperty field in expected.EnumerateObject())
        {
            IEnumerable<string> wrong = field.Name switch
            {
                "due" => Each(field.Value, clock, state => state.Due.ToString(), value => JsonReading.ToInstant(value.GetString()!).ToString()),
                "elapsedSeconds" => Each(field.Value, clock, state => Whole(state.OpenTime.TotalSeconds), Number),
                "elapsedMinutes" => Each(field.Value, clock, state => Whole(state.OpenTime.TotalMinutes), Number),
                "marginMinutes" => Each(field.Value, clock, state => Whole(state.Commitment.Target.TotalMinutes - Math.Floor(state.OpenTime.TotalMinutes)), Number),
                "overrunSeconds" => Each(field.Value, clock, state => Whole(state.Overrun.TotalSeconds), Number),
                "breached" => Each(field.Value, clock, state => (state.Status == ClockOutcomeKind.Breached).ToString(), value => value.GetBoolean().ToString()),
                "pausedSeconds" when field.Value.ValueKind == JsonValueKind.Number => PausedWrong(field.Value, clock),

                // The words of each peer for the state of a whole case have no counterpart in one clock.
                "afterEvent" or "asOf" or "status" => [],
                _ => throw new NotSupportedException($"the expectation '{field.Name}' is not supported yet"),
            };
            foreach (string one in wrong)
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<string> Each(JsonElement values, Func<string, ClockState?> clock, Func<ClockState, string> of, Func<JsonElement, string> wanted) =>
        from value in values.EnumerateObject()
        where !(value.Value.ValueKind == JsonValueKind.Null)
        let came = clock(value.Name) is ClockState state ? of(state) : "no clock"
        where came != wanted(value.Value)
        select $"{value.Name}: expected {wanted(value.Value)}, came {came}";

    private static IEnumerable<string> PausedWrong(JsonElement value, Func<string, ClockState?> clock)
    {
        string came = clock("resolution") is ClockState state ? Whole(state.PausedTime.TotalSeconds) : "no clock";
        return came == Number(value) ? [] : [$"pausedSeconds: expected {Number(value)}, came {came}"];
    }

    private static string Whole(double number) => Math.Floor(number).ToString(CultureInfo.InvariantCulture);

    private static string Number(JsonElement value) => Whole(value.GetDouble());
}
