namespace CustomerServiceKit.Kpis;

/// <summary>Means over the queue visits that were answered.</summary>
internal static class VisitParts
{
    public static KpiDefinition Mean(KpiKey key, LocalizedText name, Direction direction, string time, FieldId field, string note) => StandardDefinition.Mean(
        key, name, KpiFamily.Efficiency, direction,
        Grain.Visits.Sum(time, Quantity.Field(field), StandardConditions.Answered),
        Grain.Visits.Count($"answered-with-known-{time}", StandardConditions.And(StandardConditions.Answered, Condition.Present(field))),
        note);
}
