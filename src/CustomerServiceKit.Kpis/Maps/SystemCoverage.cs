namespace CustomerServiceKit.Kpis;

/// <summary>Which KPIs a system supports. Beyond the columns, a map says which words some of them can hold: a survey of satisfaction has no answer that would promote.</summary>
internal sealed class SystemCoverage
{
    private readonly Dictionary<(FactSetId FactSet, DimensionId Dimension), HashSet<string>> _words = [];
    private readonly HashSet<FieldId> _never = [];

    private SystemCoverage(SystemMap map)
    {
        foreach (FactMap table in map.Tables.Select(t => t.Map))
        {
            foreach (ColumnMap column in table.Columns.Where(c => c.Role == ColumnRole.Dimension && c.Values.Count > 0 && c.Otherwise != UnmappedValues.Keep))
            {
                _words[(table.FactSet, new DimensionId(column.Name))] = [.. column.Values.Values];
            }

            if (table.FactSet == FactSetIds.Rating)
            {
                _words[(table.FactSet, Dimensions.Instrument)] = [.. table.Scales.Select(s => EnumText<RatingInstrument>.Of(s.Instrument))];
            }
        }

        if (_words.TryGetValue((FactSetIds.CaseEvent, Dimensions.EventKind), out HashSet<string>? kinds))
        {
            IReadOnlyList<ColumnMap> stated = map.Find(FactSetIds.Case)?.Map.Columns ?? [];
            _never.UnionWith(CaseHistories.Needs.Where(n => !kinds.Contains(EnumText<CaseEventKind>.Of(n.Kind)) && stated.All(c => c.Name != n.Field.Value)).Select(n => n.Field));
        }
    }

    public static IReadOnlyList<KpiCoverage> Of(SystemMap map, KpiPlan plan)
    {
        SystemCoverage words = new(map);
        return
        [
            .. plan.Coverage(map.Tables.Select(t => t.Map.ToSchema<object>((_, _) => null))).Select(coverage => new KpiCoverage(
                coverage.Kpi,
                [.. coverage.Missing.Concat(plan.Compiled(coverage.Kpi.Key).Measures.SelectMany(m => words.Missing(plan.Measures[m]))).DistinctBy(c => c.ToString())])),
        ];
    }

    private IEnumerable<MissingColumn> Missing(BoundMeasure bound)
    {
        FactSetId factSet = bound.Measure.Rows.FactSet;
        IEnumerable<Condition> conditions = RowNeeds.Chain(bound.Measure.Rows).OfType<FilteredRows>().Select(r => r.Condition);
        return
        [
            .. conditions.Concat(bound.Measure.Where is Condition where ? [where] : []).SelectMany(c => Impossible(factSet, c)).Select(d => new MissingColumn(factSet, d.Value)),
            .. RowNeeds.Of(bound).Where(n => n.FactSet == FactSetIds.Case && n.Field is FieldId field && _never.Contains(field)).Select(n => new MissingColumn(n.FactSet, n.Column)),
        ];
    }

    /// <summary>The dimensions because of which a condition never holds; none where it may.</summary>
    private IEnumerable<DimensionId> Impossible(FactSetId factSet, Condition condition) => condition switch
    {
        IsCondition one => _words.TryGetValue((factSet, one.Dimension), out HashSet<string>? words) && !one.Values.Any(words.Contains) ? [one.Dimension] : [],
        AllCondition all => all.Conditions.SelectMany(c => Impossible(factSet, c)),
        AnyCondition any => any.Conditions.All(c => Impossible(factSet, c).Any()) ? any.Conditions.SelectMany(c => Impossible(factSet, c)) : [],
        _ => [],
    };
}
