namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>Says how the rows of a KPI fall into a period.</summary>
internal static class Periods
{
    public static string Of(KpiDefinition kpi) => string.Join("; ", kpi.Formula.Measures.Select(Of).Distinct());

    private static string Of(Measure measure)
    {
        List<RowSource> chain = [.. Chain(measure.Rows)];
        return chain.Any(r => r is LastRowPerEntity or OpenRows) ? "what stands at its end"
            : chain.Any(r => r is ClippedRows) ? "the part that lies in it"
            : $"`{measure.Anchor.Value}`";
    }

    private static IEnumerable<RowSource> Chain(RowSource? rows)
    {
        for (; rows is not null; rows = rows.From)
        {
            yield return rows;
        }
    }
}
