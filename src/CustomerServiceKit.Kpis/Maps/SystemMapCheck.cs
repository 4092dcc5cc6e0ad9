namespace CustomerServiceKit.Kpis;

/// <summary>The rules the map of a system must keep.</summary>
internal static class SystemMapCheck
{
    public static IReadOnlyList<Problem> Of(SystemMap map) =>
        [.. Between(map.Tables.Select((t, i) => (t, $"tables[{i}]"))), .. map.Tables.SelectMany((t, i) => t.Map.Validate().Select(p => p.Under($"tables[{i}].map")))];

    /// <summary>What the tables must keep among each other.</summary>
    public static IEnumerable<Problem> Between(IEnumerable<(SystemTable Table, string Path)> tables)
    {
        HashSet<FactSetId> seen = [];
        bool any = false;
        foreach ((SystemTable table, string path) in tables)
        {
            any = true;
            if (!seen.Add(table.Map.FactSet))
            {
                yield return MapRules.FactSetTwice.At($"{path}.map.fact-set", ("factSet", table.Map.FactSet.Value));
            }
        }

        if (!any)
        {
            yield return MapRules.NoTable.At("tables");
        }
    }
}
