namespace CustomerServiceKit.Kpis;

/// <summary>Other average talk times (K15).</summary>
public sealed class TalkTimeVariants
{
    internal TalkTimeVariants()
    {
    }

    /// <summary>Talk time of answered queue visits over their number.</summary>
    /// <remarks>A visit falls into the period in which it began. Example: one call, talked to for 100 s after the first queue and for 50 s after the second: 75 s. Source: Dynamics 365.</remarks>
    public KpiDefinition Visits { get; } = VisitParts.Mean(
        new KpiKey("average-talk-time", "visits"), StandardNames.OfVisits(StandardNames.AverageTalkTime), Direction.Band, "talk-time", QueueVisitFields.Talk,
        "Talk time of answered queue visits / answered queue visits. Dynamics 365.");
}
