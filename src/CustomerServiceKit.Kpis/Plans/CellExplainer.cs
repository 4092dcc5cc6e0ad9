namespace CustomerServiceKit.Kpis;

/// <summary>Explains one cell of a scorecard by walking over its rows the plain way.</summary>
internal static class CellExplainer
{
    public static Explanation Of(Scorecard card, KpiDefinition kpi, ScorecardGroup group, int limit, string? language)
    {
        CompiledKpi compiled = card.Plan.Compiled(kpi.Key);
        Measurement measurement = card.Get(kpi.Key, group);
        List<Contribution> rows = [];
        Dictionary<string, long> excluded = new(StringComparer.Ordinal);
        long count = 0;
        long numerator = 0;
        long denominator = 0;

        IEnumerable<FactSet> sets = measurement.Availability == Availability.NoData
            ? []
            : compiled.Terms().Select(t => card.Plan.Measures[t.Measure].Measure.Rows).Where(r => card.Facts.Find(r.FactSet) is not null).Select(card.Rows.Of).Distinct();
        foreach (FactSet facts in sets)
        {
            RowExplainer explainer = new(card.Plan, facts, compiled, rows => card.Facts.Find(rows.FactSet) is not null && ReferenceEquals(card.Rows.Of(rows), facts));
            List<(PassMeasure Measure, Func<int, bool> InCell)> measures = [.. explainer.Measures.Select(m => (m, InCell(card, facts, group, m)))];
            for (int row = 0; row < facts.Count + facts.ExcludedCount; row++)
            {
                HashSet<PassMeasure> inCell = [.. measures.Where(m => m.InCell(row)).Select(m => m.Measure)];
                if (inCell.Count == 0)
                {
                    continue;
                }

                Contribution contribution = explainer.Of(row, inCell.Contains);
                count++;
                numerator += contribution.IsIn(Part.Numerator) ? 1 : 0;
                denominator += contribution.IsIn(Part.Denominator) ? 1 : 0;
                if (contribution.ExcludedBecause is string reason)
                {
                    excluded[reason] = excluded.GetValueOrDefault(reason) + 1;
                }

                if (rows.Count < limit)
                {
                    rows.Add(contribution);
                }
            }
        }

        return new Explanation(
            measurement,
            group,
            kpi.ToSentence(language),
            numerator,
            denominator,
            [.. excluded.OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal).Select(e => new ExclusionCount(e.Key, e.Value))],
            rows,
            count);
    }

    /// <summary>Whether a row lies in the cell, as a measure sees it: by its anchor, or because it is the figure that stands there.</summary>
    private static Func<int, bool> InCell(Scorecard card, FactSet facts, ScorecardGroup group, PassMeasure measure)
    {
        if (measure.Bound.Measure.Rows is LastRowPerEntity)
        {
            HashSet<int> standing = [.. StandingFigures.Standing(card.Space, facts, measure).Where(s => s.Group == group.Number).Select(s => s.Row)];
            return standing.Contains;
        }

        RowGroups groups = new(card.Space, facts);
        NumberColumn anchor = facts.Find(measure.Bound.Measure.Anchor)!;
        return row => groups.Of(row, anchor).Contains(group.Number);
    }
}
