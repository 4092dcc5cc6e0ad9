using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Short ways to look at facts.</summary>
internal static class FactSetsExtensions
{
    /// <summary>The value of a KPI over all facts.</summary>
    public static decimal? Value(this FactSets facts, KpiDefinition kpi) => KpiPlan.Compile(kpi).Run(facts).Get(kpi).Value;

    /// <summary>The value of a KPI of one member of a dimension.</summary>
    public static decimal? Value(this FactSets facts, KpiDefinition kpi, DimensionId dimension, string? member) =>
        KpiPlan.Compile(kpi).Run(facts, Grouping.By(dimension)).Get(kpi, member).Value;

    /// <summary>What stands in a column, row by row, by the keys of the rows.</summary>
    public static Dictionary<string, string?> Column(this FactSets facts, FactSetId id, DimensionId dimension) =>
        Rows(facts.Find(id)!).ToDictionary(r => r.Key, r => facts.Find(id)!.Text(dimension, r.Row));

    public static Dictionary<string, decimal?> Column(this FactSets facts, FactSetId id, FieldId field) =>
        Rows(facts.Find(id)!).ToDictionary(r => r.Key, r => facts.Find(id)!.Value(field, r.Row));

    public static Dictionary<string, Instant?> Moments(this FactSets facts, FactSetId id, FieldId field) =>
        Rows(facts.Find(id)!).ToDictionary(r => r.Key, r => facts.Find(id)!.At(field, r.Row));

    private static IEnumerable<(string Key, int Row)> Rows(FactSet set) => Enumerable.Range(0, set.Count).Select(row => (set.KeyOf(row).Id, row));
}
