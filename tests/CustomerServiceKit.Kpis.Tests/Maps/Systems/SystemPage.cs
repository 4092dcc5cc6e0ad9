using System.Text;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>The part of a system's page that follows from its map: what becomes what, what is missing, and which KPIs can be computed.</summary>
internal static class SystemPage
{
    public const string Mark = "<!-- Below this line the page is made from the map; a test compares the two. -->";

    public static string Of(SystemMap map)
    {
        StringBuilder page = new();
        page.Append("## What becomes what\n\nColumns from: ").Append(map.Source).Append('\n');
        foreach (SystemTable table in map.Tables)
        {
            AddTable(page, table);
        }

        page.Append("\n## What is missing, and why\n\n| what | why |\n|---|---|\n");
        foreach (PackOmission omission in map.LeftOut)
        {
            page.Append("| ").Append(omission.What).Append(" | ").Append(omission.Why).Append(" |\n");
        }

        AddCoverage(page, map);
        return page.ToString();
    }

    private static void AddTable(StringBuilder page, SystemTable table)
    {
        FactMap map = table.Map;
        page.Append("\n### `").Append(table.Name).Append("`: ").Append(map.FactSet).Append("\n\n| ours | theirs | values |\n|---|---|---|\n");
        AddRow(page, "key", map.Key, null);
        AddRow(page, "source", map.Source, null);
        AddRow(page, "revision", map.Revision, null);
        foreach (ColumnMap column in map.Columns)
        {
            AddRow(page, $"`{column.Name}`", column.Column, Values(column));
        }

        AddRow(page, "excluded", map.Excluded?.Column, map.Excluded is null ? null : Values(map.Excluded));
        foreach (AgentStateWord word in map.States?.Words ?? [])
        {
            AddRow(page, "state", word.Word, KebabName.Of(word.State));
        }

        foreach (RatingScale scale in map.Scales)
        {
            page.Append(FormattableString.Invariant($"| scale | {scale.Id} | {scale.Lowest:0.##} to {scale.Highest:0.##} |\n"));
        }

        page.Append(table.Query is null ? "\nAll rows of the table.\n" : $"\n```sql\n{table.Query}\n```\n");
    }

    private static string? Values(ColumnMap column)
    {
        IEnumerable<string> values = column.Values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key} = {(v.Value.Length == 0 ? "nothing" : v.Value)}");
        string others = column.Otherwise switch
        {
            UnmappedValues.Absent => "; others nothing",
            UnmappedValues.Reject => "; others are rejected",
            _ => "",
        };
        return column.Values.Count > 0 ? string.Join(", ", values) + others : column.Unit;
    }

    private static void AddRow(StringBuilder page, string ours, string? theirs, string? values)
    {
        if (theirs is not null)
        {
            page.Append("| ").Append(ours).Append(" | ").Append(theirs).Append(" | ").Append(values).Append(values is null ? "|\n" : " |\n");
        }
    }

    private static void AddCoverage(StringBuilder page, SystemMap map)
    {
        IReadOnlyList<KpiCoverage> usual = map.Coverage(KpiPlan.Compile(StandardKpis.Catalog.Kpis));
        IReadOnlyList<KpiCoverage> complete = map.Coverage(KpiPlan.Compile(StandardKpis.CompleteCatalog.Kpis));
        page.Append("\n## Which KPIs can be computed\n\n").Append(FormattableString.Invariant(
            $"{usual.Count(c => c.IsSupported)} of the {usual.Count} standard KPIs; with all their variants {complete.Count(c => c.IsSupported)} of {complete.Count}. A column that never holds what a KPI asks for counts as missing.\n"));
        page.Append("\n| KPI | key | missing |\n|---|---|---|\n");
        foreach (KpiCoverage coverage in usual)
        {
            page.Append("| ").Append(coverage.Kpi.Name).Append(" | `").Append(coverage.Kpi.Key).Append("` | ")
                .Append(coverage.IsSupported ? "nothing" : string.Join(", ", coverage.Missing)).Append(" |\n");
        }
    }
}
