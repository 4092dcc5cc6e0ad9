namespace CustomerServiceKit.Kpis;

/// <summary>Other full resolution times (K32).</summary>
public sealed class FullResolutionTimeVariants
{
    internal FullResolutionTimeVariants()
    {
    }

    /// <summary>Full resolution time in the opening hours of each case's own calendar.</summary>
    /// <remarks>The calendar is named by <see cref="Dimensions.Calendar"/> and given with <see cref="FactSets.WithCalendars"/>.</remarks>
    public KpiDefinition InOwnHours { get; } = StandardKpis.Time(
        "full-resolution-time", "in-own-hours", CaseKpiNames.InOwnHours(StandardNames.FullResolutionTime), CaseMeasures.InOwnHours(CaseFields.Created, CaseFields.LastResolved, "full-resolution-time-in-own-hours"),
        "Opening time from creation to the last resolution / resolved cases with a calendar.");
}
