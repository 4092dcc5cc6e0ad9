using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceKit.Kpis;

/// <summary>Whether customers who change channel or employee can go on where they were (K65), read as <c>StandardKpis.ChannelContinuity.Declared</c>.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
public sealed class ContinuityKpis
{
    private const string Parameter = "within";

    internal ContinuityKpis()
    {
    }

    /// <summary>Of the cases that changed channel or employee, the share whose customer did not have to start again.</summary>
    /// <remarks>
    /// Of cases that say so in <see cref="Dimensions.Restarted"/>. Example: 40 cases went from chat to phone or to another employee, in 10 of them the customer had to tell
    /// everything again: 75 %.
    /// </remarks>
    public KpiDefinition Declared { get; } = StandardDefinition.Share(
        new KpiKey("channel-continuity", "declared"), CaseKpiNames.Continuity, KpiFamily.Quality, Direction.Up, CaseMeasures.ChangedWithoutRestart, CaseMeasures.ChangedToldOfRestart,
        "Cases that changed channel or employee without a new start / cases that changed and say whether there was one.");

    /// <summary>Of the cases that changed channel or employee, the share after which the customer opened no new case on the same matter within a time.</summary>
    /// <param name="within">The time from the opening of the one case to that of the next.</param>
    /// <returns>The KPI <c>channel-continuity.no-new-case</c>; cases whose time is not over yet enter neither side.</returns>
    /// <remarks>The same matter is the same <see cref="Dimensions.Customer"/> and <see cref="Dimensions.Reason"/>. Example: of 20 such cases 3 were followed by another: 85 %.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="within"/> is null.</exception>
    public KpiDefinition NoNewCase(Threshold within)
    {
        ArgumentNullException.ThrowIfNull(within);
        RowSource cases = CaseMeasures.Cases.FollowedBy(CaseFields.Created, [Dimensions.Customer, Dimensions.Reason]);
        Condition followed = CaseMeasures.Within(within, Parameter);
        return new KpiDefinition(
            new KpiKey("channel-continuity", "no-new-case").With(new KpiParameter(Parameter, within.Comparison, within.Value)),
            CaseKpiNames.ContinuityNoNewCase, KpiFamily.Quality, Unit.Share, Direction.Up,
            Formula.Ratio(
                Measure.Count("cases-changed-without-new-case", cases, CaseFields.Created, Condition.All(CaseMeasures.Moved(), Condition.Not(followed))),
                Measure.Count("cases-changed-told-of-next", cases, CaseFields.Created, Condition.All(CaseMeasures.Moved(), Condition.Known(followed)))),
            within.Table is null ? null : [within.Table],
            LocalizedText.English("Cases that changed channel or employee and were not followed by another of the same customer and reason within the time / cases that changed."));
    }
}
