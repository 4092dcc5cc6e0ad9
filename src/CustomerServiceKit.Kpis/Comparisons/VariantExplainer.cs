namespace CustomerServiceKit.Kpis;

/// <summary>Sets what two KPIs make of the rows of a cell side by side.</summary>
internal static class VariantExplainer
{
    public static VariantDifference Of(Scorecard card, KpiKey one, KpiKey other, ScorecardGroup group, int limit, string? language)
    {
        Explanation first = card.Explain(one, group, int.MaxValue, language), second = card.Explain(other, group, int.MaxValue, language);
        Dictionary<RowKey, Contribution> others = [];
        foreach (Contribution row in second.Rows)
        {
            others.TryAdd(row.Row, row);
        }

        HashSet<RowKey> seen = [.. first.Rows.Select(r => r.Row)];
        List<VariantRow> differing =
        [
            .. first.Rows.DistinctBy(r => r.Row).Select(r => new VariantRow(r, others.GetValueOrDefault(r.Row)))
                .Concat(second.Rows.Where(r => !seen.Contains(r.Row)).Select(r => new VariantRow(null, r)))
                .Where(r => (r.One?.Numerator ?? 0) != (r.Other?.Numerator ?? 0) || (r.One?.Denominator ?? 0) != (r.Other?.Denominator ?? 0)),
        ];
        return new VariantDifference(
            first,
            second,
            [.. differing.Take(limit)],
            [.. differing.GroupBy(r => r.How).Select(g => new ExclusionCount(g.Key, g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Reason, StringComparer.Ordinal)]);
    }
}
