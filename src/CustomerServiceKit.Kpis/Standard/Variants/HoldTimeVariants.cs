using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other formulas of the average hold time (K17).</summary>
public sealed class HoldTimeVariants
{
    private static readonly Condition Held = StandardConditions.And(StandardConditions.Answered, StandardConditions.SomeTime(InteractionFields.Hold));

    internal HoldTimeVariants()
    {
    }

    /// <summary>Hold time over the interactions that were put on hold: how long a hold lasts, where the plain figure spreads it over all.</summary>
    /// <remarks>Example: 120 s of hold in 10 answered, 2 of them on hold: 60 s, where the plain figure is 12 s. Source: Amazon Connect, average customer hold time.</remarks>
    public KpiDefinition OfHeld { get; } = StandardDefinition.Mean(
        new KpiKey("average-hold-time", "of-held"), VariantNames.HoldTimeOfHeld, KpiFamily.Efficiency, Direction.Down,
        Sum("hold-time", Quantity.Field(InteractionFields.Hold), Held), Count("held", Held),
        "Hold time / answered interactions that were put on hold at least once.");

    /// <summary>Hold time of answered queue visits over their number, those never put on hold included.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Dynamics 365.</remarks>
    public KpiDefinition Visits { get; } = VisitParts.Mean(
        new KpiKey("average-hold-time", "visits"), StandardNames.OfVisits(StandardNames.AverageHoldTime), Direction.Down, "hold-time", QueueVisitFields.Hold,
        "Hold time of answered queue visits / answered queue visits, those never put on hold included. Dynamics 365.");
}
