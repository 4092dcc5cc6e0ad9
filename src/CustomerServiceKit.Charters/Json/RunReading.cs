using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads of which run of which clock a record is, and finds records that stand twice.</summary>
internal static class RunReading
{
    /// <summary>The fields that say it.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["source", "case", "commitment", "started"];

    /// <summary>The run; null where it could not be read.</summary>
    public static (SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started)? Run(this Node node, Dictionary<string, Node> members)
    {
        SourceId? source = members.Find("source")?.Id(text => new SourceId(text));
        CaseId? id = node.Required(members, "case")?.Id(text => new CaseId(text));
        CommitmentId? commitment = node.Required(members, "commitment")?.Id(text => new CommitmentId(text));
        Instant? started = node.Required(members, "started")?.InstantFrom(NodaConstants.UnixEpoch + Duration.Epsilon, "the start of the clock");
        return id is null || commitment is null || started is null ? null : (source ?? default, id.Value, commitment.Value, started.Value);
    }

    /// <summary>The items of a list, of which none stands twice; what cannot be read is left out and has been refused.</summary>
    public static List<T> Once<T, TKey>(this Dictionary<string, Node> members, string name, Func<Node, T?> read, Func<T, TKey> keyOf)
        where T : class
        where TKey : notnull
    {
        List<T> items = [];
        Dictionary<TKey, string> places = [];
        foreach (Node node in members.Find(name)?.Items(name) ?? [])
        {
            if (read(node) is not T item)
            {
                continue;
            }

            if (places.TryGetValue(keyOf(item), out string? first))
            {
                node.Report(BookRules.RecordTwice.At(node.Path, ("given", item.ToString()!), ("first", first)));
                continue;
            }

            places.Add(keyOf(item), node.Path);
            items.Add(item);
        }

        return items;
    }
}
