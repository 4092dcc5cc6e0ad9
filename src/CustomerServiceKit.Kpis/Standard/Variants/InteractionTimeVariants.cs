using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other formulas of the average interaction time (K16).</summary>
public sealed class InteractionTimeVariants
{
    internal InteractionTimeVariants()
    {
    }

    /// <summary>From arrival to end, of the answered interactions alone.</summary>
    /// <remarks>Example: answered ones of 120 s and 600 s, one of 60 s that gave up: 360 s.</remarks>
    public KpiDefinition OfAnswered { get; } = StandardDefinition.Mean(
        new KpiKey("average-interaction-time", "of-answered"), VariantNames.InteractionTimeOfAnswered, KpiFamily.Efficiency, Direction.Band,
        Sum("interaction-time-of-answered", Quantity.Between(InteractionFields.Created, InteractionFields.Ended), StandardConditions.Answered),
        AnsweredKnowing("answered-with-known-end", InteractionFields.Ended),
        "Time from arrival to end of answered interactions / answered interactions, queue and menu included.");
}
