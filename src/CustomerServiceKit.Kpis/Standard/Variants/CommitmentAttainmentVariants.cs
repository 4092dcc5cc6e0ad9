namespace CustomerServiceKit.Kpis;

/// <summary>Other shares of promises kept (K36).</summary>
public sealed class CommitmentAttainmentVariants
{
    internal CommitmentAttainmentVariants()
    {
    }

    /// <summary>Of all promises made, the share not broken so far: one whose time is not over counts as kept.</summary>
    /// <remarks>
    /// A promise counts in the period in which its clock started, so the newest periods look best. Example: 90 met, 10 breached, 20 open: 110 / 120 = 91.67 %, where of the decided it
    /// is 90 %. Source: Chatwoot, hit rate: applied less missed over applied.
    /// </remarks>
    public KpiDefinition NotBroken { get; } = StandardDefinition.Share(
        new KpiKey("commitment-attainment", "not-broken"), VariantNames.AttainmentNotBroken, KpiFamily.Service, Direction.Up,
        ClockOutcomeMeasures.NotBroken, ClockOutcomeMeasures.Applied,
        "Promises kept or still open / promises kept, broken or still open, by the start of their clock. Cancelled ones are in neither part. Chatwoot.");
}
