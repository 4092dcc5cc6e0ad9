namespace CustomerServiceKit.Kpis;

/// <summary>Which columns a measure reads, found before any row is read.</summary>
internal static class ColumnNeeds
{
    public static IReadOnlyList<FieldId> Fields(Measure measure) =>
    [
        .. DefinitionCheck.Fields(measure.Quantity)
            .Concat(FieldsOf(measure.Where))
            .Append(measure.Anchor)
            .Concat(measure.Rows is LastRowPerEntity last ? [last.Time] : [])
            .Distinct(),
    ];

    public static IReadOnlyList<DimensionId> Dimensions(BoundMeasure bound) =>
    [
        .. DimensionsOf(bound.Measure.Where)
            .Concat(DefinitionCheck.Calendars(bound.Measure.Quantity).Select(b => b.CalendarOf).OfType<DimensionId>())
            .Concat(bound.Measure.DistinctOf is DimensionId distinct ? [distinct] : [])
            .Concat(bound.Measure.Rows is LastRowPerEntity last ? last.Entity : [])
            .Concat(DefinitionCheck.ParametersOf(bound.Measure.Where).Select(p => bound.ValueOf(p).Table?.By).OfType<DimensionId>())
            .Distinct(),
    ];

    public static IEnumerable<FieldId> FieldsOf(Condition? condition) => condition switch
    {
        CompareCondition compare => [compare.Field],
        PresentCondition { Field: FieldId field } => [field],
        AllCondition all => all.Conditions.SelectMany(FieldsOf),
        AnyCondition any => any.Conditions.SelectMany(FieldsOf),
        NotCondition not => FieldsOf(not.Condition),
        KnownCondition known => FieldsOf(known.Condition),
        _ => [],
    };

    public static IEnumerable<DimensionId> DimensionsOf(Condition? condition) => condition switch
    {
        IsCondition value => [value.Dimension],
        PresentCondition { Dimension: DimensionId dimension } => [dimension],
        AllCondition all => all.Conditions.SelectMany(DimensionsOf),
        AnyCondition any => any.Conditions.SelectMany(DimensionsOf),
        NotCondition not => DimensionsOf(not.Condition),
        KnownCondition known => DimensionsOf(known.Condition),
        _ => [],
    };
}
