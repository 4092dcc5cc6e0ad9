namespace CustomerServiceKit.Kpis;

/// <summary>Other shrinkages (K43).</summary>
public sealed class ShrinkageVariants
{
    internal ShrinkageVariants()
    {
    }

    /// <summary>Shrinkage of paid time: paid absences, breaks, meetings and training over paid time.</summary>
    public KpiDefinition OfPaidTime { get; } = StandardDefinition.Share(
        new KpiKey("shrinkage", "of-paid-time"), StaffKpiNames.PaidShrinkage, KpiFamily.Efficiency, Direction.Band, StaffMeasures.Lost(paidOnly: true), StaffMeasures.PaidPlanned,
        "Paid absences, breaks, meals, meetings and training / all paid planned time.");

    /// <summary>Internal shrinkage: at work, but on a break, in a meeting or in training.</summary>
    public KpiDefinition Internal { get; } = StandardDefinition.Share(
        new KpiKey("shrinkage", "internal"), StaffKpiNames.InternalShrinkage, KpiFamily.Efficiency, Direction.Band, StaffMeasures.Internal, StaffMeasures.Planned,
        "Breaks, meals, meetings and training / all planned time but times off.");

    /// <summary>External shrinkage: not at work at all, planned or not.</summary>
    public KpiDefinition External { get; } = StandardDefinition.Share(
        new KpiKey("shrinkage", "external"), StaffKpiNames.ExternalShrinkage, KpiFamily.Efficiency, Direction.Band, StaffMeasures.External, StaffMeasures.Planned,
        "Absences, planned and unplanned / all planned time but times off.");
}
