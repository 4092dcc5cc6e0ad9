namespace CustomerServiceKit.Kpis;

/// <summary>Those who gave up, by how long they waited.</summary>
internal static class AbandonParts
{
    /// <summary>Gave up after a wait too short to count.</summary>
    public static Measure Short(Threshold shortAbandon) => StandardMeasures.Count(
        "short-abandoned",
        StandardConditions.And(StandardConditions.Abandoned, Condition.Compare(InteractionFields.Wait, shortAbandon.Comparison, Operand.Parameter("short"))));
}
