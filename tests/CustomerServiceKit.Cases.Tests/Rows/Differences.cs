using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>The differences that docs/differences.md declares: each names operations or KPIs, and phrases by which to know the peer's rule.</summary>
internal static class Differences
{
    private static readonly Lazy<List<(string Rule, string[] Where, string[] Phrases)>> Declared = new(Read);

    /// <summary>The rule by which we differ from a row on purpose; null where the row, or the page, names none.</summary>
    public static string? Find(JsonElement row)
    {
        string? peerRule = row.Text("peerRule");
        string? where = row.Text("op", "kpi", "kind");
        return peerRule is null ? null : Declared.Value
            .Where(d => d.Phrases.Any(p => peerRule.Contains(p, StringComparison.OrdinalIgnoreCase)) && (d.Where.Contains("any") || (where is not null && d.Where.Contains(where))))
            .Select(d => d.Rule)
            .FirstOrDefault();
    }

    /// <summary>Rows of the page's tables whose second and third cell are in code: where it shows, and phrases of which one is in the row's rule.</summary>
    private static List<(string Rule, string[] Where, string[] Phrases)> Read()
    {
        string page = Path.Combine(CaseFolder.Root, "docs", "differences.md");
        List<(string, string[], string[])> found = [];
        foreach (string line in File.Exists(page) ? File.ReadAllLines(page) : [])
        {
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];
            if (line.StartsWith('|') && cells.Length >= 3 && Code(cells[1]) is { Length: > 0 } where && Code(cells[2]) is { Length: > 0 } phrases)
            {
                found.Add((cells[0], where, phrases));
            }
        }

        return found;
    }

    /// <summary>The pieces in backticks.</summary>
    private static string[] Code(string cell) => [.. cell.Split('`').Where((_, i) => i % 2 == 1)];
}
