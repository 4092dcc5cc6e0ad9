using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>The rows of one file of cases, or of one list within it, by the labels that name the tests.</summary>
internal sealed class CaseFile
{
    private readonly Lazy<List<(string Label, JsonElement Row)>> _rows;

    /// <summary>Names a file, and the place of its rows within it.</summary>
    /// <param name="name">The file, for example <c>kpi.json</c>.</param>
    /// <param name="place">The members that lead to the list of rows; none where the file is the list.</param>
    public CaseFile(string name, params string[] place)
    {
        Name = name;
        _rows = new Lazy<List<(string, JsonElement)>>(() => Read(place));
    }

    public string Name { get; }

    /// <summary>What a test is named by where there are no rows, since a theory needs one.</summary>
    public string Absent => $"{Name} (absent)";

    public bool Exists => File.Exists(Full);

    public string Full => Path.Combine(CaseFolder.Path, Name);

    /// <summary>The labels of the rows that belong to a test.</summary>
    public IEnumerable<string> Labels(Func<JsonElement, bool>? which = null)
    {
        List<string> labels = Exists ? [.. _rows.Value.Where(r => which?.Invoke(r.Row) ?? true).Select(r => r.Label)] : [];
        return labels.Count == 0 ? [Absent] : labels;
    }

    public JsonElement? Find(string label)
    {
        foreach ((string known, JsonElement row) in Exists ? _rows.Value : [])
        {
            if (known == label)
            {
                return row;
            }
        }

        return null;
    }

    private List<(string Label, JsonElement Row)> Read(string[] place)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Full), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        JsonElement list = place.Aggregate(document.RootElement, (at, member) => at.GetProperty(member)).Clone();
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<(string, JsonElement)> rows = [];
        foreach (JsonElement row in list.EnumerateArray())
        {
            string label = $"{Path.GetFileNameWithoutExtension(Name)}/{(row.Text("id") is { Length: > 0 } id ? id : "row")}";
            seen[label] = seen.GetValueOrDefault(label) + 1;
            rows.Add((seen[label] == 1 ? label : $"{label} ({seen[label]})", row));
        }

        return rows;
    }
}
