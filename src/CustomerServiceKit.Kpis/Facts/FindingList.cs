using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>Gathers what many rows have in common into one finding a sort, with a count and the first keys.</summary>
internal sealed class FindingList
{
    private const int Shown = 5;
    private const string Rule = "rule";
    private readonly Dictionary<(string Code, string Path, string Subject), (Problem First, List<string> Keys, long Count)> _found = [];

    /// <summary>Adds what was found in a row; words and rules of which it was found are told apart.</summary>
    public void Add(Problem finding, string key)
    {
        (string, string, string) sort = (finding.Code, finding.Path, finding.Parameters.GetValueOrDefault("word") ?? finding.Parameters.GetValueOrDefault(Rule) ?? string.Empty);
        (Problem First, List<string> Keys, long Count) entry = _found.TryGetValue(sort, out var known) ? known : (finding, [], 0);
        if (entry.Keys.Count < Shown)
        {
            entry.Keys.Add(key);
        }

        _found[sort] = (entry.First, entry.Keys, entry.Count + 1);
    }

    public void Add(Problem finding, RowKey key) => Add(finding, key.ToString());

    /// <summary>A breach that the policy tolerates, as a finding.</summary>
    public static Problem Tolerated(Problem breach) => IntakeRules.Tolerated.At(breach.Path, (Rule, breach.Code), ("column", breach.Path));

    /// <summary>How often each rule was broken and tolerated, by its code.</summary>
    public IReadOnlyDictionary<string, long> ToleratedByRule() => _found
        .Where(f => f.Key.Code == IntakeRules.Tolerated.Code)
        .GroupBy(f => f.Key.Subject, f => f.Value.Count, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Sum(), StringComparer.Ordinal);

    public IReadOnlyList<Problem> ToProblems() =>
    [
        .. _found.Values.Select(f => IntakeRules.Find(f.First.Code).At(
            f.First.Path,
            [
                .. f.First.Parameters.Select(p => (p.Key, p.Value)),
                ("count", f.Count.ToString(CultureInfo.InvariantCulture)),
                ("keys", string.Join(", ", f.Keys)),
            ])),
    ];
}
