namespace CustomerServiceKit.Kpis;

/// <summary>Other absence rates (K45).</summary>
public sealed class AbsenceRateVariants
{
    internal AbsenceRateVariants()
    {
    }

    /// <summary>Absence with planned leave in it.</summary>
    public KpiDefinition WithPlanned { get; } = StandardDefinition.Share(
        new KpiKey("absence-rate", "with-planned"), StaffKpiNames.AbsenceRateWithPlanned, KpiFamily.Efficiency, Direction.Down, StaffMeasures.External, StaffMeasures.Planned,
        "Absence, planned and unplanned / all planned time but times off.");
}
