using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Reads the parts of a session, and has them walked through.</summary>
internal static class SessionReading
{
    private static readonly ImmutableArray<string> s_needed = ["owner", "due"];

    public static FeedbackSession? Read(Node root, List<Problem> problems)
    {
        StoredSession? stored = Stored(root, problems);
        return stored is null || problems.Count > 0 ? null : new SessionReplay(stored, problems).Run();
    }

    private static StoredSession? Stored(Node root, List<Problem> problems)
    {
        Fields fields = new(
            root,
            "a feedback session",
            "$schema", "schema-version", "id", "state", "version", "manager", "employee", "purposes", "planned-for", "zone", "policy", "observations", "items", "held",
            "actions", "acknowledgements", "disputes", "follow-up", "next-session", "drop-reason", "cancel-reason", "history");
        if (!root.IsObject)
        {
            return null;
        }

        if (fields.Find("schema-version") is Node schema && schema.Integer("the version of the format") is int version and not 1)
        {
            schema.Refuse("version 1 of the format");
        }

        FeedbackSessionId id = fields.Id("id", text => new FeedbackSessionId(text));
        EmployeeId manager = fields.Id("manager", text => new EmployeeId(text));
        EmployeeId employee = fields.Id("employee", text => new EmployeeId(text));
        IReadOnlyList<FeedbackPurpose> purposes = fields.List("purposes", node => node.Word<FeedbackPurpose>("a purpose") ?? default);
        Instant plannedFor = fields.Moment("planned-for");
        string zoneId = fields.RequiredText("zone");
        DateTimeZone? zone = TimeZones.Find(zoneId);
        if (zone is null && fields.Find("zone") is not null)
        {
            problems.Add(TimeRules.UnknownZone.At("zone", ("given", zoneId)));
        }

        FeedbackPolicy policy = fields.Find("policy") is Node p ? PolicyReading.Read(p) : FeedbackPolicy.Default;
        IReadOnlyList<SessionEntry> history = fields.List("history", Entry);
        if (history.Count == 0)
        {
            root.Refuse("a feedback session with history");
        }

        StoredSession parts = new()
        {
            Plan = Planning.Facts(
                id, manager, employee, purposes, plannedFor.InZone(zone ?? DateTimeZone.Utc), policy, history.Count == 0 ? default : history[0].At),
            State = fields.Word<FeedbackState>("state"),
            Version = fields.Required("version")?.Integer("version") ?? 0,
            Observations = [.. fields.List("observations", node => node.Load<Evidence>("evidence")).OfType<Evidence>()],
            Items = ItemReading.List(fields, "items"),
            Held = fields.Find("held") is Node held ? Meeting(held, problems) : null,
            Actions = Actions(fields),
            Acknowledgements = fields.List("acknowledgements", Acknowledgement),
            Disputes = fields.List("disputes", Dispute),
            FollowUp = fields.Find("follow-up") is Node followUp ? FollowUp(followUp) : null,
            NextSession = fields.Find("next-session")?.Id(text => new FeedbackSessionId(text)),
            DropReason = fields.Text("drop-reason"),
            CancelReason = fields.Text("cancel-reason"),
            History = history,
        };
        return parts;
    }

    private static StoredMeeting? Meeting(Node node, List<Problem> problems)
    {
        Fields fields = new(node, "a meeting", "participants", "start", "end", "notes");
        ImmutableArray<EmployeeId> participants = [.. fields.List("participants", one => one.Id(text => new EmployeeId(text))).OfType<EmployeeId>()];
        Instant start = fields.Moment("start");
        Instant end = fields.Moment("end");
        if (end < start)
        {
            problems.Add(SessionRules.HeldInterval.At(node.Path, ("given", $"{start}/{end}")));
            return null;
        }

        return new StoredMeeting(participants, new Interval(start, end), [.. fields.List("notes", Note).OfType<SessionNote>()]);
    }

    private static SessionNote? Note(Node node)
    {
        Fields fields = new(node, "a note", "by", "text", "step");
        EmployeeId by = fields.Id("by", text => new EmployeeId(text));
        string? text = NotBlank(fields.Required("text"));
        string? step = fields.Find("step")?.Kebab("a step");
        return by.IsSpecified && text is not null ? new SessionNote(by, text, step) : null;

        static string? NotBlank(Node? field) => field?.Parsed("a text that is not blank", text => string.IsNullOrWhiteSpace(text) ? null : text);
    }

    private static StoredAcknowledgement Acknowledgement(Node node)
    {
        Fields fields = new(node, "an acknowledgement", "by", "stance", "comment");
        return new StoredAcknowledgement(fields.Id("by", text => new EmployeeId(text)), fields.Word<AcknowledgementStance>("stance"), fields.Text("comment"));
    }

    private static StoredDispute Dispute(Node node)
    {
        Fields fields = new(node, "a dispute", "by", "text", "resolution");
        return new StoredDispute(
            fields.Id("by", text => new EmployeeId(text)), fields.RequiredText("text"), fields.Find("resolution") is Node resolution ? Resolution(resolution) : null);
    }

    private static StoredResolution Resolution(Node node)
    {
        Fields fields = new(node, "a resolution", "by", "outcome", "reason", "replaced");
        DisputeOutcome outcome = fields.Word<DisputeOutcome>("outcome");
        if (outcome != DisputeOutcome.Amended && fields.Find("replaced") is Node replaced)
        {
            replaced.Refuse("no replaced items where nothing was amended");
        }

        return new StoredResolution(
            fields.Id("by", text => new EmployeeId(text)),
            outcome,
            fields.RequiredText("reason"),
            ItemReading.List(fields, "replaced"));
    }

    private static StoredFollowUp FollowUp(Node node)
    {
        Fields fields = new(node, "a follow-up", "actions", "observation");
        return new StoredFollowUp(Actions(fields), fields.Find("observation")?.Load<Evidence>("evidence"));
    }

    private static ImmutableArray<ActionItem> Actions(Fields fields) => [.. fields.List("actions", Action).OfType<ActionItem>()];

    private static ActionItem? Action(Node node)
    {
        string[] lacking = node.IsObject ? [.. s_needed.Where(field => !node.Element.TryGetProperty(field, out JsonElement found) || found.ValueKind == JsonValueKind.Null)] : [];
        foreach (string field in lacking)
        {
            node.Report(AgreementRules.ActionIncomplete.At($"{node.Path}.{field}", ("field", field)));
        }

        return lacking.Length > 0 ? null : node.Load<ActionItem>("an action");
    }

    private static SessionEntry Entry(Node node)
    {
        Fields fields = new(node, "a step", "step", "at", "about");
        return new SessionEntry(fields.Word<SessionStep>("step"), fields.Moment("at"), fields.List("about", id => id.Text("an id") ?? string.Empty));
    }
}
