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

        return root;
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

    private static void Add(JsonObject into, string name, string? value)
    {
        if (value is not null)
        {
            into[name] = value;
        }
    }
}
