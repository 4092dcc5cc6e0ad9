namespace CustomerServiceKit.Kpis;

/// <summary>The labels of a group as one text: for a reader, and to tell groups of different scorecards apart.</summary>
internal static class GroupLabels
{
    /// <summary>For a reader, for example <c>north / 1999-W01</c>; <c>all</c> where nothing is told apart.</summary>
    public static string Text(IReadOnlyList<string?> labels) => labels.Count == 0 ? "all" : string.Join(" / ", labels.Select(l => l ?? "(none)"));

    /// <summary>The same for the same labels and no others.</summary>
    public static string Key(IEnumerable<string?> labels) => string.Join('\u001f', labels.Select(l => l ?? "\u001e"));
}
