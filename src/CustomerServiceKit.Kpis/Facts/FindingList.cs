using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>Gathers what many rows have in common into one finding a sort, with a count and the first keys.</summary>
internal sealed class FindingList
{
    private const int Shown = 5;
    private readonly Dictionary<(string Code, string Path), (Problem First, List<string> Keys, long Count)> _found = [];

    public void Add(Problem finding, RowKey key)
    {
        (string, string) sort = (finding.Code, finding.Path);
        (Problem First, List<string> Keys, long Count) entry = _found.TryGetValue(sort, out var known) ? known : (finding, [], 0);
        if (entry.Keys.Count < Shown)
        {
            entry.Keys.Add(key.ToString());
        }

        _found[sort] = (entry.First, entry.Keys, entry.Count + 1);
    }

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
