namespace CustomerServiceKit.Kpis.Tests.Definitions;

/// <summary>Short ways to write definitions in tests.</summary>
internal static class Named
{
    public static RowSource Interactions { get; } = RowSource.Of(FactSetIds.Interaction);

    public static Measure Count(string name, Condition? where = null) => Measure.Count(name, Interactions, InteractionFields.Created, where);

    public static Measure Count(string name, FactSetId factSet, FieldId anchor) => Measure.Count(name, RowSource.Of(factSet), anchor);

    public static Measure Sum(string name, FieldId field, Condition? where = null) =>
        Measure.Sum(name, Interactions, Quantity.Field(field), InteractionFields.Created, where);

    public static KpiDefinition Total(string id, Linear sum) => Kpi(new KpiKey(id), Unit.Count, Formula.Total(sum));

    public static KpiDefinition Share(string id, Linear part, Linear whole) => Kpi(new KpiKey(id), Unit.Share, Formula.Ratio(part, whole));

    public static KpiDefinition Kpi(KpiKey key, Unit unit, Formula formula, params ParameterTable[] tables) =>
        new(key, LocalizedText.English(key.Id), KpiFamily.Service, unit, Direction.Up, formula, tables);
}
