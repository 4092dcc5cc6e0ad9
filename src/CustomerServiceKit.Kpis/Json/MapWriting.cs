using System.Text.Json.Nodes;

namespace CustomerServiceKit.Kpis;

/// <summary>Writes a fact map.</summary>
internal static class MapWriting
{
    public static JsonObject Of(FactMap map)
    {
        JsonObject root = new() { ["fact-set"] = map.FactSet.Value };
        Add(root, "zone", map.Zone);
        root["key"] = map.Key;
        Add(root, "source", map.Source);
        Add(root, "revision", map.Revision);
        foreach (IGrouping<ColumnRole, ColumnMap> section in map.Columns.GroupBy(c => c.Role).OrderBy(g => g.Key))
        {
            JsonObject columns = [];
            foreach (ColumnMap column in section)
            {
                columns[column.Name] = Column(column);
            }

            root[EnumText<ColumnRole>.Of(section.Key) + "s"] = columns;
        }

        if (map.Excluded is not null)
        {
            root["excluded"] = Column(map.Excluded);
        }

        if (map.States is not null)
        {
            root["states"] = States(map.States);
        }

        if (map.Scales.Count > 0)
        {
            root["scales"] = new JsonArray([.. map.Scales.Select(Scale)]);
        }

        return root;
    }

    private static JsonObject States(AgentStateMap states)
    {
        JsonObject words = [];
        foreach (AgentStateWord word in states.Words)
        {
            string state = EnumText<WorkState>.Of(word.State);
            words[word.Word] = word.StatedPaid is null && word.StatedProductive is null ? state : Word(word, state);
        }

        return words;
    }

    private static JsonObject Word(AgentStateWord word, string state)
    {
        JsonObject written = new() { ["work-state"] = state };
        Add(written, "paid", word.StatedPaid);
        Add(written, "productive", word.StatedProductive);
        return written;
    }

    private static JsonNode Scale(RatingScale scale)
    {
        JsonObject written = new()
        {
            ["id"] = scale.Id,
            ["instrument"] = EnumText<RatingInstrument>.Of(scale.Instrument),
            ["lowest"] = scale.Lowest,
            ["highest"] = scale.Highest,
        };
        Add(written, "step", scale.Step == 1 ? null : scale.Step);
        Add(written, "direction", scale.Direction == Direction.Up ? null : EnumText<Direction>.Of(scale.Direction));
        Add(written, "top", scale.TopBoxes);
        Add(written, "bottom", scale.BottomBoxes);
        return written;
    }

    private static JsonNode Column(ColumnMap column)
    {
        if (column.Unit is null && column.Zone is null && column.Values.Count == 0 && column.Otherwise == UnmappedValues.Keep)
        {
            return column.Column;
        }

        JsonObject written = new() { ["column"] = column.Column };
        Add(written, "unit", column.Unit);
        Add(written, "zone", column.Zone);
        if (column.Values.Count > 0)
        {
            JsonObject values = [];
            foreach ((string from, string to) in column.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
            {
                values[from] = to.Length == 0 ? null : to;
            }

            written["values"] = values;
        }

        if (column.Otherwise != UnmappedValues.Keep)
        {
            written["otherwise"] = EnumText<UnmappedValues>.Of(column.Otherwise);
        }

        return written;
    }

    private static void Add(JsonObject into, string name, JsonNode? value)
    {
        if (value is not null)
        {
            into[name] = value;
        }
    }
}
