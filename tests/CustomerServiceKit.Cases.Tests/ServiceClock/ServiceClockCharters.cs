using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.BusinessTime;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Charters;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Makes the charters of a row: that of its targets, and one more for each change of policy.</summary>
internal static class ServiceClockCharters
{
    public static readonly CharterId Id = new("charter");

    private static readonly LocalizedText s_any = LocalizedText.English("any");
    private static readonly CalendarId s_calendar = new("c");
    private static readonly ClockEvent s_resolved = ClockEvent.Of(CaseEventKind.Custom, ServiceClockEvents.Resolved);

    /// <summary>The version to which the event at an index moves a case.</summary>
    public static string VersionOf(int index) => (index + 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>The calendar to which the event at an index moves a case.</summary>
    public static CalendarId CalendarOf(int index) => new(FormattableString.Invariant($"c{index}"));

    public static CharterSet Of(JsonElement row, JsonElement[] events)
    {
        ChangeMode[] modes = [.. events.Where(e => e.Text("type") is "calendarChanged" or "priorityChanged" or "tierChanged").Select(e => e.Text("mode")).OfType<string>().Select(Enum.Parse<ChangeMode>).Distinct()];
        if (modes.Length > 1)
        {
            throw new NotSupportedException("changes in several modes in one case are not supported yet");
        }

        ChangeMode onChange = modes.Length == 0 ? ChangeMode.RecomputeFromStart : modes[0];
        BusinessCalendar[] moved = [.. events.Index().Where(e => e.Item.Text("type") == "calendarChanged").Select(e => CalendarRow.Read(e.Item.GetProperty("calendar"), CalendarOf(e.Index)))];
        string[] paused = [.. row.List("pausedStatuses").Select(s => s.GetString()!), ServiceClockEvents.Halted];
        BusinessCalendar calendar = CalendarRow.Read(row.GetProperty("calendar"), s_calendar);
        List<CharterInForce> versions = [Charter(row, row.Fields("targets"), paused, 1, ChangeMode.Pin, onChange).With([calendar, .. moved])];
        for (int i = 0; i < events.Length; i++)
        {
            if (events[i].Text("type") == "policyChanged")
            {
                ChangeMode mode = events[i].Text("mode") is string given ? Enum.Parse<ChangeMode>(given) : ChangeMode.Pin;
                versions.Add(Charter(row, events[i].Fields("targets"), paused, i + 2, mode, onChange).With([calendar, .. moved]));
            }
        }

        return new CharterSet(versions);
    }

    /// <summary>When a target starts that is started at a stated time; null for one that events start.</summary>
    public static CaseEvent? Start(JsonProperty target) => target.Value.Text("startsAt") is string at
        ? new CaseEvent(new CaseId("row"), JsonReading.ToInstant(at), 0, CaseEventKind.Custom, ActorKind.System, customKind: target.Name)
        : null;

    private static ServiceCharter Charter(JsonElement row, IEnumerable<JsonProperty> targets, string[] paused, int version, ChangeMode transition, ChangeMode onChange)
    {
        CharterService service = CharterService.Of(new ServiceId("s"), s_any).OnCondition(s_any).LimitedTo(s_any).OpenBy(s_calendar);
        JsonProperty[] all = [.. targets];
        CaseCondition condition = Condition(all.Where(t => t.Name == "appliesWhen").Select(t => (JsonElement?)t.Value).FirstOrDefault());
        foreach (JsonProperty target in all.Where(t => t.Name != "appliesWhen"))
        {
            service = service.Promising(Commitment(row, target, paused).OnlyFor(condition).Changing(onChange));
        }

        // Only an event moves a case to a later version, so none comes into force by itself.
        return ServiceCharter.For(Id, s_any).Version(version).Effective(new LocalDate(version == 1 ? 2000 : 8000, 1, 1)).Moving(transition).Service(service).Build();
    }

    private static CaseCondition Condition(JsonElement? applies)
    {
        CaseCondition condition = CaseCondition.Any;
        foreach (JsonProperty field in applies is JsonElement given ? given.EnumerateObject().ToArray() : [])
        {
            string[] values = field.Value.ValueKind == JsonValueKind.Array ? [.. field.Value.EnumerateArray().Select(v => v.GetString()!)] : [field.Value.GetString()!];
            condition = field.Name switch
            {
                "priority" => condition.AndPriority(values),
                "customerTier" or "tier" => condition.AndTier(values),
                _ => throw new NotSupportedException($"targets that apply when '{field.Name}' are not supported yet"),
            };
        }

        return condition;
    }

    private static Commitment Commitment(JsonElement row, JsonProperty target, string[] paused)
    {
        string[] known = ["seconds", "days", "endOfDay", "pausable", "warnings", "thresholdsPercent", "startsAt", "recurrence"];
        if (target.Value.EnumerateObject().Select(f => f.Name).FirstOrDefault(f => !known.Contains(f)) is string other)
        {
            throw new NotSupportedException($"the target '{target.Name}' with '{other}' is not supported yet");
        }

        Commitment commitment = Clock(row, target, Charters.Commitment.Within(new CommitmentId(target.Name), s_any, Limit(target.Value))).Escalating([.. Levels(target.Value)]);
        return target.Value.Member("pausable") is { ValueKind: JsonValueKind.False } ? commitment : commitment.PausedIn(paused);
    }

    private static Commitment Clock(JsonElement row, JsonProperty target, Commitment commitment) => target.Name switch
    {
        // Help desks take a resolution for the response where there was none.
        _ when Start(target) is not null => commitment.From(ClockEvent.Of(CaseEventKind.Custom, target.Name)).Until(s_resolved),
        "firstResponse" => commitment.From(ClockEvent.Created).Until(ClockEvent.EmployeeReply, s_resolved),
        "resolution" => commitment.From(ClockEvent.Created).Until(s_resolved).ReopeningOn(ClockEvent.Of(CaseEventKind.Custom, ServiceClockEvents.Reopened)),
        "firstOwnership" => commitment.From(ClockEvent.Created).Until(ClockEvent.Of(CaseEventKind.Assigned)),
        "update" when row.Text("updateTargetStarts") == "creation" => commitment.From(ClockEvent.Created).Until(ClockEvent.EmployeeReply, s_resolved),
        _ when target.Value.Text("recurrence") is string kind => commitment.From(ClockEvent.Created, ClockEvent.CustomerMessage).Until(ClockEvent.EmployeeReply).UnlessEndedBy(s_resolved)
            .Recurring(kind.ToUpperInvariant() switch
            {
                "NONE" or "ONCE" or "NO RECURRENCE" => ClockRecurrence.Once,
                "INDEPENDENT" => ClockRecurrence.Independent,
                "SEQUENTIAL" => ClockRecurrence.Sequential,
                _ => throw new NotSupportedException($"the recurrence '{kind}' is not supported yet"),
            }),
        "update" or "nextResponse" => commitment.From(ClockEvent.CustomerMessage).Until(ClockEvent.EmployeeReply, s_resolved).Recurring(ClockRecurrence.Independent),
        _ => throw new NotSupportedException($"the target '{target.Name}' is not supported yet"),
    };

    private static TimeLimit Limit(JsonElement target) => target.Number("days") is decimal days
        ? target.Member("endOfDay") is { ValueKind: JsonValueKind.True } ? TimeLimit.EndOfBusinessDay((int)days) : TimeLimit.BusinessDays((int)days)
        : Duration.FromSeconds((double)target.Number("seconds")!.Value);

    private static IEnumerable<EscalationLevel> Levels(JsonElement target)
    {
        int number = 0;
        foreach (JsonElement warning in target.Member("warnings") is JsonElement warnings ? warnings.EnumerateArray().ToArray() : [])
        {
            string id = FormattableString.Invariant($"warning {number++}");
            yield return warning.Number("days") is decimal days ? EscalationLevel.BusinessDays(id, (int)days)
                : warning.Number("seconds") is decimal seconds and < 0 ? EscalationLevel.Before(id, Duration.FromSeconds((double)-seconds))
                : EscalationLevel.After(id, Duration.FromSeconds((double)warning.Number("seconds")!.Value));
        }

        foreach (JsonElement percent in target.Member("thresholdsPercent") is JsonElement thresholds ? thresholds.EnumerateArray().ToArray() : [])
        {
            yield return EscalationLevel.AtShare(percent.GetRawText(), percent.GetDecimal() / 100m);
        }
    }
}
