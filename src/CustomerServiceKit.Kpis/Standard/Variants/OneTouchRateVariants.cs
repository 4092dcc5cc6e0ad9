namespace CustomerServiceKit.Kpis;

/// <summary>Other one-touch rates (K28).</summary>
public sealed class OneTouchRateVariants
{
    internal OneTouchRateVariants()
    {
    }

    /// <summary>Of the cases that are resolved now, the share with one public reply of an employee or none.</summary>
    /// <remarks>Example: replies 1, 1, 2, 0: 75 %, where with exactly one it is 50 %. Source: Zendesk Explore, "less than 2".</remarks>
    public KpiDefinition FewerThanTwo { get; } = StandardDefinition.Share(
        new KpiKey("one-touch-rate", "fewer-than-two"), CaseKpiNames.OneTouchRateFewerThanTwo, KpiFamily.Quality, Direction.Up, CaseMeasures.FewerThanTwoReplies, CaseMeasures.StillResolvedKnowingReplies,
        "Cases that are resolved now, with fewer than two public replies / cases that are resolved now and whose replies are known. Zendesk Explore.");
}
