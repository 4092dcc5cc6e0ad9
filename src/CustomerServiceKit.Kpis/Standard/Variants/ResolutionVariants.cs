namespace CustomerServiceKit.Kpis;

/// <summary>Other counts of what was resolved (K33): one report counted events and another what is still resolved, and nobody knew why they differed (Chatwoot PR 12261, #14871).</summary>
public sealed class ResolutionVariants
{
    internal ResolutionVariants()
    {
    }

    /// <summary>Every resolution, where it happened; a case that is resolved twice counts twice.</summary>
    public KpiDefinition Events { get; } = StandardDefinition.Total(
        new KpiKey("resolutions", "events"), CaseKpiNames.Resolutions, KpiFamily.Service, Direction.Up, CaseMeasures.ResolutionEvents,
        "Changes from a status that is not resolved to one that is, where they happened.");

    /// <summary>Cases that are still resolved, where they were last resolved.</summary>
    public KpiDefinition StillResolved { get; } = StandardDefinition.Total(
        new KpiKey("resolutions", "still-resolved"), CaseKpiNames.CasesStillResolved, KpiFamily.Service, Direction.Up, CaseMeasures.StillResolved,
        "Cases that are resolved now, each in the period in which it was last resolved.");
}
