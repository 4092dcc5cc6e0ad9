using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Reads records.</summary>
internal static class RecordsReading
{
    public static FeedbackRecords? Read(Node root, List<Problem> problems)
    {
        Fields fields = new(root, "feedback records", "$schema", "schema-version", "sessions", "notes", "accompaniments", "on-hold");
        if (fields.Find("schema-version") is Node schema && schema.Integer("the version of the format") is int version and not 1)
        {
            schema.Refuse("version 1 of the format");
        }

        ImmutableArray<FeedbackSession?> sessions = [.. fields.List("sessions", node => Session(node, problems))];
        ImmutableArray<ManagerNote?> notes = [.. fields.List("notes", Note)];
        ImmutableArray<Accompaniment?> accompaniments = [.. fields.List("accompaniments", node => Accompaniment(node, problems))];
        ImmutableArray<EmployeeId?> holds = [.. fields.List("on-hold", node => node.Id(text => new EmployeeId(text)))];
        if (problems.Count > 0)
        {
            return null;
        }

        Result<FeedbackRecords> records = FeedbackRecords.Of(sessions.OfType<FeedbackSession>(), notes.OfType<ManagerNote>(), accompaniments.OfType<Accompaniment>(), holds.OfType<EmployeeId>());
        problems.AddRange(records.Value is null ? records.Problems : []);
        return records.Value;
    }

    // A session counts its places from its own root.
    private static FeedbackSession? Session(Node node, List<Problem> problems)
    {
        List<Problem> own = [];
        FeedbackSession? session = SessionReading.Read(new Node(node.Element, string.Empty, own), own);
        problems.AddRange(own.Select(problem => problem.Under(node.Path)));
        return session;
    }

    private static ManagerNote? Note(Node node)
    {
        Fields fields = new(node, "a note", "id", "author", "employee", "text", "at");
        string? id = Text(fields, "id", text => IdText.IsLegal(text));
        EmployeeId author = fields.Id("author", text => new EmployeeId(text));
        EmployeeId employee = fields.Id("employee", text => new EmployeeId(text));
        string? text = Text(fields, "text", written => !string.IsNullOrWhiteSpace(written));
        Instant at = fields.Moment("at");
        return id is not null && author.IsSpecified && employee.IsSpecified && text is not null && at > NodaConstants.UnixEpoch ? new ManagerNote(id, author, employee, text, at) : null;
    }

    private static Accompaniment? Accompaniment(Node node, List<Problem> problems)
    {
        Fields fields = new(node, "an accompaniment", "id", "companion", "participants", "topic", "planned-for", "held", "outcomes");
        string? id = Text(fields, "id", text => IdText.IsLegal(text));
        EmployeeId companion = fields.Id("companion", text => new EmployeeId(text));
        ImmutableArray<EmployeeId> participants = [.. fields.List("participants", one => one.Id(text => new EmployeeId(text))).OfType<EmployeeId>()];
        string? topic = Text(fields, "topic", text => !string.IsNullOrWhiteSpace(text));
        Instant plannedFor = fields.Moment("planned-for");
        Interval? held = fields.Find("held") is Node h ? Held(h) : null;
        ImmutableArray<AccompanimentOutcome> outcomes = [.. fields.List("outcomes", one => one.Word<AccompanimentOutcome>("an outcome")).OfType<AccompanimentOutcome>()];
        if (fields.Find("held") is null && fields.Find("outcomes") is Node early)
        {
            early.Refuse("no outcomes of what was not held yet");
        }

        problems.AddRange(CustomerServiceKit.Feedback.Accompaniment.Problems(companion, participants, int.MaxValue).Select(problem => problem.Under(node.Path)));
        return id is not null && topic is not null ? new Accompaniment(id, companion, participants, topic, plannedFor, held, outcomes) : null;
    }

    private static Interval? Held(Node node)
    {
        Fields fields = new(node, "when it was held", "start", "end");
        Instant start = fields.Instant("start");
        Instant end = fields.Instant("end");
        if (start < end)
        {
            return new Interval(start, end);
        }

        node.Refuse("a start, and an end after it");
        return null;
    }

    private static string? Text(Fields fields, string name, Func<string, bool> isLegal) =>
        fields.Required(name)?.Parsed($"{name}: a text that is not blank, without blanks at its ends where it is an id", text => isLegal(text) ? text : null);
}
