using System.Text.Json;

namespace CustomerServiceKit.Kpis;

/// <summary>Reads a fact map.</summary>
internal static class MapReading
{
    private const string Sections = "times, spans, amounts, dimensions";

    public static FactMap? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members(
            "a fact map", "$schema", "fact-set", "zone", "key", "source", "revision", "times", "spans", "amounts", "dimensions", "excluded", "states", "scales");
        if (members is null)
        {
            return null;
        }

        string? Text(string member) => members.Find(member)?.Text("a text");
        string? factSet = members.Find("fact-set")?.Kebab("a fact set");
        string? key = Text("key");
        if (string.IsNullOrEmpty(factSet) || string.IsNullOrEmpty(key))
        {
            node.Refuse($"a fact map with fact-set, key and {Sections}");
            return null;
        }

        List<ColumnMap> columns = [];
        foreach (ColumnRole role in Enum.GetValues<ColumnRole>())
        {
            if (members.TryGetValue(EnumText<ColumnRole>.Of(role) + "s", out Node section))
            {
                columns.AddRange((section.Members("columns by name") ?? []).Select(c => Column(role, c.Key, c.Value)).OfType<ColumnMap>());
            }
        }

        ColumnMap? excluded = members.TryGetValue("excluded", out Node e) ? Column(ColumnRole.Dimension, "excluded", e) : null;
        AgentStateMap? states = members.Find("states") is Node s ? RowMeaningReading.States(s) : null;
        FactMap map = new(
            new FactSetId(factSet), key, columns, Text("zone"), Text("source"), Text("revision"), excluded, states, members.List("scales", n => RowMeaningReading.Scale(n, problems)).OfType<RatingScale>());
        // A scale that cannot be read has said so; that it is missing would be a second complaint about the same thing.
        bool allScales = !members.TryGetValue("scales", out Node scales) || (scales.IsList && map.Scales.Count == scales.Element.GetArrayLength());
        problems.AddRange(map.Validate().Where(p => allScales || p.Code != MapRules.ScaleNeeded.Code).Select(p => p.Under(node.Path)));
        return map;
    }

    private static ColumnMap? Column(ColumnRole role, string name, Node node)
    {
        if (!Kebab.IsKebab(name))
        {
            node.Refuse($"a name in kebab case, not '{name}'");
            return null;
        }

        if (node.IsText && node.Element.GetString() is { Length: > 0 } column)
        {
            return new ColumnMap(role, name, column);
        }

        Dictionary<string, Node>? members = node.Members("a column's name, or an object with column", "column", "unit", "zone", "values", "otherwise");
        if (members is null || !members.TryGetValue("column", out Node c) || c.Text("a column's name") is not { Length: > 0 } named)
        {
            node.Refuse("a column's name");
            return null;
        }

        Dictionary<string, string> values = new(StringComparer.Ordinal);
        if (members.TryGetValue("values", out Node v))
        {
            foreach ((string from, Node to) in v.Members("values") ?? [])
            {
                values[from] = to.Element.ValueKind == JsonValueKind.Null ? string.Empty : to.Text("a text, or null for no value") ?? string.Empty;
            }
        }

        UnmappedValues otherwise = members.Find("otherwise")?.Word<UnmappedValues>("what to do with other values") ?? default;
        return new ColumnMap(
            role,
            name,
            named,
            members.Find("unit")?.Text("a unit"),
            members.Find("zone")?.Text("a zone"),
            values,
            otherwise);
    }
}
