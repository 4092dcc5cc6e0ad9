namespace CustomerServiceKit.Kpis;

/// <summary>Other average wrap-up times (K18).</summary>
public sealed class WrapUpTimeVariants
{
    internal WrapUpTimeVariants()
    {
    }

    /// <summary>After-call work of answered queue visits over their number.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Dynamics 365.</remarks>
    public KpiDefinition Visits { get; } = VisitParts.Mean(
        new KpiKey("average-wrap-up-time", "visits"), StandardNames.OfVisits(StandardNames.AverageWrapUpTime), Direction.Band, "wrap-up-time", QueueVisitFields.AfterCallWork,
        "After-call work of answered queue visits / answered queue visits. Dynamics 365.");

    /// <summary>After-call work of employees' parts over the number of these parts.</summary>
    /// <remarks>It counts in the period in which the employee accepted. Example: two employees of one interaction, 30 s and 10 s: 20 s. Source: Salesforce, after conversation work.</remarks>
    public KpiDefinition ByEngagement { get; } = StandardDefinition.Mean(
        new KpiKey("average-wrap-up-time", "by-engagement"), VariantNames.WrapUpTimeByEngagement, KpiFamily.Efficiency, Direction.Band,
        EngagementMeasures.WrapUpTime, EngagementMeasures.AcceptedKnowingWrapUpTime,
        "After-call work of each employee's part in the primary role / such parts. Salesforce.");
}
