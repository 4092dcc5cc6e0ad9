using System.Text.Json.Nodes;

namespace CustomerServiceKit.Kpis;

/// <summary>Writes the map of a system.</summary>
internal static class SystemWriting
{
    public static JsonObject Of(SystemMap map)
    {
        JsonObject written = new()
        {
            ["id"] = map.Id,
            ["name"] = map.Name,
            ["source"] = map.Source,
            ["tables"] = new JsonArray([.. map.Tables.Select(Table)]),
        };
        if (map.LeftOut.Count > 0)
        {
            written["left-out"] = PackWriting.Omissions(map.LeftOut);
        }

        return written;
    }

    private static JsonObject Table(SystemTable table)
    {
        JsonObject written = new() { ["name"] = table.Name };
        if (table.Query is string query)
        {
            string[] lines = query.Split('\n');
            written["query"] = lines.Length == 1 ? query : new JsonArray([.. lines.Select(l => JsonValue.Create(l))]);
        }

        written["map"] = MapWriting.Of(table.Map);
        return written;
    }
}
