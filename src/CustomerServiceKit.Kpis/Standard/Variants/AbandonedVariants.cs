using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceKit.Kpis;

/// <summary>Other counts of what was abandoned.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
public sealed class AbandonedVariants
{
    internal AbandonedVariants()
    {
    }

    /// <summary>Abandoned in queue after more than a short wait.</summary>
    /// <param name="shortAbandon">How short a wait is too short to count: <c>6 s</c> with its boundary as UniVoIP does, <c>Threshold.Below(10 s)</c> as Cisco does.</param>
    /// <returns>The KPI <c>interactions-abandoned.long-abandons</c>.</returns>
    /// <remarks>Example: with 6 s inside, one who hangs up after 6 s does not count, one after 7 s does. Source: UniVoIP; Cisco ICM.</remarks>
    public KpiDefinition LongAbandons(Threshold shortAbandon)
    {
        ArgumentNullException.ThrowIfNull(shortAbandon);
        return StandardDefinition.Total(
            new KpiKey("interactions-abandoned", "long-abandons", [shortAbandon.ToParameter("short")]), VariantNames.AbandonedLong, KpiFamily.Service, Direction.Down,
            StandardMeasures.Abandoned - AbandonParts.Short(shortAbandon),
            "Abandoned in queue less abandoned after a short wait. UniVoIP (6 s and below); Cisco ICM (below 10 s).",
            shortAbandon);
    }
}
