using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceKit.Kpis;

/// <summary>How often resolved cases are opened again (K30), read as <c>StandardKpis.ReopenRate.OfCases</c>.</summary>
/// <remarks>A case that was created closed was never resolved. A case counts where it was first resolved, an event where it happened.</remarks>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
public sealed class ReopenKpis
{
    private const string Parameter = "within";

    internal ReopenKpis()
    {
    }

    /// <summary>Of the cases resolved, the share opened again at least once, up to now.</summary>
    /// <remarks>Example: 10 cases resolved, one of them opened again three times: 10 %.</remarks>
    public KpiDefinition OfCases { get; } = StandardDefinition.Share(
        new KpiKey("reopen-rate", "of-cases"), CaseKpiNames.ReopenRate, KpiFamily.Quality, Direction.Down, CaseMeasures.Reopened, CaseMeasures.EverResolved,
        "Cases opened again after a resolution / cases resolved, in the period of the first resolution. It grows as time goes on: for periods of different age take the variant with a time.");

    /// <summary>Reopenings for each resolution.</summary>
    /// <remarks>Example: 12 resolutions, 3 reopenings: 0.25. Source: Zammad, which counts events and caps the result at the number of cases closed; nothing is capped here.</remarks>
    public KpiDefinition Events { get; } = StandardDefinition.Rate(
        new KpiKey("reopen-rate", "events"), CaseKpiNames.ReopenRateEvents, KpiFamily.Quality, Direction.Down, CaseMeasures.ReopenEvents, CaseMeasures.ResolutionEventsOfCases,
        "Reopenings / resolutions of the same cases.");

    /// <summary>Of the resolutions, the share after which the case was opened again within a time.</summary>
    /// <param name="within">The time; <c>Threshold.FromDuration(Duration.FromDays(7))</c> for a week.</param>
    /// <returns>The KPI <c>reopen-rate.within</c>; resolutions whose time is not over yet enter neither side, and the figure is marked <see cref="MeasurementFlags.Immature"/>.</returns>
    /// <remarks>A reopening follows its own resolution. Example: resolved on the 1st and the 20th, opened again on the 5th: within a week 1 of 2, 50 %.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="within"/> is null.</exception>
    public KpiDefinition Within(Threshold within)
    {
        ArgumentNullException.ThrowIfNull(within);
        return new KpiDefinition(
            new KpiKey("reopen-rate", "within").With(new KpiParameter(Parameter, within.Comparison, within.Value)),
            CaseKpiNames.ReopenRateWithin, KpiFamily.Quality, Unit.Share, Direction.Down,
            Formula.Ratio(CaseMeasures.ReopenedWithin(within, Parameter), CaseMeasures.ResolutionsTold(within, Parameter)),
            within.Table is null ? null : [within.Table],
            LocalizedText.English("Resolutions after which the case was opened again within the time / resolutions. Those whose time is not over are left out."));
    }
}
