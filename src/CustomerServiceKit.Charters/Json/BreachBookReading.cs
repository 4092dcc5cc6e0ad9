using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a book of broken promises.</summary>
internal static class BreachBookReading
{
    public static BreachBook? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a book of broken promises", "$schema", "records");
        return node.Has(members, "records") ? new BreachBook(members.Once("records", Record, record => record.Key)) : null;
    }

    private static BreachRecord? Record(Node node)
    {
        if (node.Members("a broken promise", [.. RunReading.Fields, "charter-version", "due", "by-change", "recorded-at"]) is not { } members)
        {
            return null;
        }

        (SourceId, CaseId, CommitmentId, Instant)? run = node.Run(members);
        int? version = node.Required(members, "charter-version")?.Positive("a version from 1");
        Instant? due = node.Required(members, "due")?.Instant("when it was due");

        // The due instant itself is in time.
        Instant? recorded = node.Required(members, "recorded-at")?.InstantFrom(due + Duration.Epsilon, "when it was found broken");
        bool isByChange = members.Flag("by-change");
        return run is null || version is null || due is null || recorded is null ? null : new BreachRecord(run.Value, version.Value, due.Value, isByChange, recorded.Value);
    }
}
