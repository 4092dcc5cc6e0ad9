using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceKit.Kpis;

/// <summary>Other counts of what was offered (K01).</summary>
public sealed class OfferedVariants
{
    internal OfferedVariants()
    {
    }

    /// <summary>Queue visits offered: one for each queue an interaction went through.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Verbara.</remarks>
    public KpiDefinition Visits { get; } = StandardDefinition.Total(
        new KpiKey("interactions-offered", "visits"), StandardNames.OfVisits(StandardNames.Offered), KpiFamily.Service, Direction.Band,
        Grain.Visits.Count("offered", StandardConditions.Offered),
        "Queue visits that were answered, abandoned, overflowed, turned into a callback or a voicemail. One interaction may be several.");

    /// <summary>All queue visits, whatever became of them: also those still open, failed, or moved on by hand.</summary>
    /// <remarks>A visit falls into the period in which it began. Example: a call through three queues, one of which passed it on: 3. Source: Dynamics 365, total segments.</remarks>
    public KpiDefinition AllVisits { get; } = StandardDefinition.Total(
        new KpiKey("interactions-offered", "all-visits"), VariantNames.OfferedAllVisits, KpiFamily.Service, Direction.Band,
        Grain.Visits.Count("visits"), "Queue visits, whatever became of them. Dynamics 365.");

    /// <summary>Offered, less those who gave up after a short wait: they are neither offered nor abandoned.</summary>
    /// <param name="shortAbandon">How short a wait is too short to count: <c>Threshold.Below(10 s)</c> as Cisco does, <c>6 s</c> with its boundary as UniVoIP does.</param>
    /// <returns>The KPI <c>interactions-offered.long-abandons</c>.</returns>
    /// <remarks>Example: below 10 s, one who hangs up after 9 s is not offered, one who waits 10 s is. Source: Cisco ICM, abandoned call wait time; UniVoIP.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
    public KpiDefinition LongAbandons(Threshold shortAbandon)
    {
        ArgumentNullException.ThrowIfNull(shortAbandon);
        return StandardDefinition.Total(
            new KpiKey("interactions-offered", "long-abandons", [shortAbandon.ToParameter("short")]), VariantNames.OfferedLongAbandons, KpiFamily.Service, Direction.Band,
            StandardMeasures.Offered - AbandonParts.Short(shortAbandon),
            "Offered less abandoned after a short wait. Cisco ICM (below 10 s); UniVoIP (6 s and below).",
            shortAbandon);
    }
}
