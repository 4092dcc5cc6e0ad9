namespace CustomerServiceKit.Kpis;

/// <summary>Other answer rates (K09).</summary>
public sealed class AnswerRateVariants
{
    internal AnswerRateVariants()
    {
    }

    /// <summary>Answered by the time of answer over offered by the time of queueing: a figure of the interval, not of a cohort, so it may pass 100 %.</summary>
    /// <remarks>
    /// Example: queued 7:28, answered 7:32: offered in the half-hour of 7:00, answered in that of 7:30, where the rate has nothing to divide by. Source: Genesys Cloud.
    /// Needs <see cref="InteractionFields.Queued"/> and <see cref="InteractionFields.Answered"/>.
    /// </remarks>
    public KpiDefinition PerInterval { get; } = Of(
        "per-interval", VariantNames.AnswerRatePerInterval,
        StandardMeasures.Answered.AnchoredAt(InteractionFields.Answered), StandardMeasures.Offered.AnchoredAt(InteractionFields.Queued),
        "Answered, by the time of answer / offered, by the time of queueing. Of an interval, not of a cohort, so it may pass 100 %. Genesys Cloud.");

    /// <summary>Queue visits answered over queue visits offered.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Verbara.</remarks>
    public KpiDefinition Visits { get; } = Of(
        "visits", StandardNames.OfVisits(StandardNames.AnswerRate),
        Grain.Visits.Count("answered", StandardConditions.Answered), Grain.Visits.Count("offered", StandardConditions.Offered),
        "Queue visits answered / queue visits offered.");

    private static KpiDefinition Of(string variant, LocalizedText name, Measure part, Measure whole, string note) =>
        StandardDefinition.Share(new KpiKey("answer-rate", variant), name, KpiFamily.Service, Direction.Up, part, whole, note);
}
