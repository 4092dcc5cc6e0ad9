using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds a standard KPI by the text of its key, with whatever limits, currency and anchor it states.</summary>
internal static class StandardLookup
{
    private static readonly ImmutableArray<string> Apart = [DefinitionCheck.AnchorParameter, Currency.ParameterName];

    public static Result<KpiDefinition> Find(string text)
    {
        IReadOnlyList<KpiDefinition> known = StandardCatalogs.Complete.Kpis;
        Result<KpiDefinition> exact = KpiLookup.Find(known, text);
        if (exact.Succeeded || !KpiKey.TryParse(text, out KpiKey? key) || known.FirstOrDefault(k => IsAlike(k.Key, key)) is not KpiDefinition alike)
        {
            return exact;
        }

        KpiDefinition? kpi = key.Find(Currency.ParameterName) is KpiParameter currency ? ParameterChange.InCurrency(alike, currency.Value) : alike;
        if (kpi is null)
        {
            return exact;
        }

        kpi = Limits(key).Aggregate(kpi, ParameterChange.Of);
        kpi = key.Find(DefinitionCheck.AnchorParameter) is { Comparison: Comparison.Equal } anchor && Kebab.IsKebab(anchor.Value) ? kpi.AnchoredAt(new FieldId(anchor.Value)) : kpi;
        List<Problem> problems = [.. kpi.Validate()];
        return problems.Count > 0 ? Result.Refused<KpiDefinition>([.. problems]) : kpi.Key.Equals(key) ? Result.Of(kpi) : exact;
    }

    /// <summary>The same formula: id, variant, version and the same limits, whatever their values.</summary>
    private static bool IsAlike(KpiKey known, KpiKey wanted) =>
        known.Id == wanted.Id && known.Variant == wanted.Variant && known.Version == wanted.Version && Limits(known).Select(p => p.Name).SequenceEqual(Limits(wanted).Select(p => p.Name));

    private static IEnumerable<KpiParameter> Limits(KpiKey key) => key.Parameters.Where(p => !Apart.Contains(p.Name));
}
