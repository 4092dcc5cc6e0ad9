namespace CustomerServiceKit.Kpis;

/// <summary>Makes one row for each entity and period, with the value of a formula over its rows.</summary>
internal static class EntityRows
{
    /// <summary>Values that come of a division are kept to so many parts of the smallest part of their unit.</summary>
    private const long Finer = 1000;

    public static FactSet Of(PerEntityRows source, FactSets facts, GroupSpace outer)
    {
        (CompiledKpi kpi, List<BoundMeasure> measures) = Compiled(source);
        List<DimensionId> dimensions = [.. source.Entity, .. outer.Grouping.Dimensions.Except(source.Entity)];
        List<FactSet> used = [.. measures.Select(m => facts.Find(m.Measure.Rows.FactSet)!).Distinct()];
        GroupSpace space = new(outer.Grouping.OnlyBy(dimensions), used, outer.Span);
        CellTable cells = PlanRun.Cells([.. measures.Select((m, i) => (i, m))], measures.Count, facts, space, new RowSets(facts, space));
        Unit unit = UnitOf(source, facts);
        long[] scales = [.. measures.Select(m => PlanRun.UnitOf(m.Measure, facts).Scale)];

        List<RowKey> keys = [];
        List<long> values = [], times = [];
        List<string?[]> labels = [];
        foreach (long number in cells.Groups.Order())
        {
            ScorecardGroup group = space.ToGroup(number);
            Measurement measured = MeasurementMaker.Of(kpi, measures, new CellFigures(cells.Find(number), scales), null);
            if (measured.Value is not decimal value || group.DimensionValues.Take(source.Entity.Count).Contains(null) || kpi.Measures.All(m => cells.Find(number, m).Rows == 0))
            {
                continue;
            }

            keys.Add(KeyOf(string.Join(" + ", group.DimensionValues.Take(source.Entity.Count)), keys.Count));
            values.Add((long)Math.Round(value * unit.Scale, MidpointRounding.AwayFromZero));
            times.Add(Last(group, outer) ?? Missing.Number);
            labels.Add([.. group.DimensionValues]);
        }

        FieldKind kind = unit.Kind == UnitKind.Time ? FieldKind.Span : FieldKind.Amount;
        return new FactSet(
            source.FactSet,
            [.. keys],
            keys.Count,
            [NumberColumn.From(new FieldDescription(RowFields.EntityValue, kind, unit), values, null), RowGather.Time(RowFields.AsOf, times)],
            [.. dimensions.Select((d, i) => Coded(d, [.. labels.Select(l => l[i])]))],
            [],
            []);
    }

    /// <summary>The unit of an entity's value; finer than usual where it comes of a division.</summary>
    public static Unit UnitOf(PerEntityRows source, FactSets facts)
    {
        Unit Of(Linear sum) => PlanRun.UnitOf(sum.Terms[0].Measure, facts);
        return source.Value switch
        {
            RatioFormula ratio when Of(ratio.Numerator).Equals(Of(ratio.Denominator)) => Unit.Share.Finer(Finer * Finer),
            RatioFormula ratio => (Of(ratio.Denominator).Kind == UnitKind.Count ? Of(ratio.Numerator) : Unit.Rate).Finer(Finer),
            _ => PlanRun.UnitOf(source.Value.Measures[0], facts).Finer(source.Value is QuantileFormula ? Finer : 1),
        };
    }

    /// <summary>The measures of the formula, for its columns to be looked for.</summary>
    public static IReadOnlyList<BoundMeasure> Measures(PerEntityRows source) => Compiled(source).Measures;

    private static (CompiledKpi Kpi, List<BoundMeasure> Measures) Compiled(PerEntityRows source)
    {
        // Only the formula counts: a row source has no parameters, and what is made is no measurement that anyone sees.
        KpiDefinition kpi = new(new KpiKey("entity-value"), LocalizedText.English("Entity value"), KpiFamily.Efficiency, Unit.Rate, Direction.Band, source.Value);
        List<BoundMeasure> measures = [];
        CompiledKpi compiled = new(kpi, 0, bound =>
        {
            int known = measures.FindIndex(m => m.Identity == bound.Identity);
            measures.AddRange(known < 0 ? [bound] : []);
            return known < 0 ? measures.Count - 1 : known;
        });
        return (compiled, measures);
    }

    private static long? Last(ScorecardGroup group, GroupSpace outer)
    {
        long? end = group.Bucket?.End.ToUnixTimeMilliseconds() ?? outer.End;
        long? window = outer.Grouping.Window is { HasEnd: true } w ? w.End.ToUnixTimeMilliseconds() : null;
        return end is null ? null : Math.Min(end.Value, window ?? long.MaxValue) - 1;
    }

    private static RowKey KeyOf(string entity, int number)
    {
        string text = entity.Length > 256 ? entity[..256].Trim() : entity.Trim();
        return new RowKey(default, text.Length == 0 || text.Any(char.IsControl) ? FormattableString.Invariant($"entity {number + 1}") : text);
    }

    private static CodeColumn Coded(DimensionId dimension, string?[] labels)
    {
        string[] values = [.. labels.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return CodeColumn.From(dimension, values, [.. labels.Select(l => l is null ? Missing.Code : Array.BinarySearch(values, l, StringComparer.Ordinal))], null);
    }
}
