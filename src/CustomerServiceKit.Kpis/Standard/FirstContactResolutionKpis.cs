using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>The variants of first-contact resolution: by a declaration (K25), and by the absence of another contact (K26).</summary>
public sealed class FirstContactResolutionKpis
{
    private static readonly Condition Resolvable = StandardConditions.Yes(Dimensions.ResolvableAtFirstLevel);

    private readonly Func<Threshold, KpiDefinition> _noRepeat = RepeatKpis.NoRepeat;

    internal FirstContactResolutionKpis()
    {
    }

    /// <summary>Of the answered interactions for which the employee declared it either way, the share declared resolved at this contact.</summary>
    /// <remarks>An interaction without a declaration is not "unresolved": it is left out, and the figure is marked partial.</remarks>
    public KpiDefinition Declared { get; } = Define("declared", VariantNames.ResolutionByEmployee, Dimensions.ResolvedByEmployee, "the employee");

    /// <summary>Of the answered interactions for which the customer said so either way, the share said to be resolved at this contact.</summary>
    /// <remarks>An interaction without an answer is not "unresolved": it is left out, and the figure is marked partial.</remarks>
    public KpiDefinition DeclaredByCustomer { get; } = Define("declared-by-customer", VariantNames.ResolutionByCustomer, Dimensions.ResolvedByCustomer, "the customer");

    /// <summary>Of the answered interactions that the first level could resolve at all, and for which the employee declared it either way, the share declared resolved (K27).</summary>
    /// <remarks>
    /// Those of which <see cref="Dimensions.ResolvableAtFirstLevel"/> says no are in neither part. Example: 100 declared, 20 of them beyond the first level, 60 resolved: 75 %.
    /// Source: Medallia, net first-contact resolution; MetricNet.
    /// </remarks>
    public KpiDefinition Net { get; } = StandardDefinition.Share(
        new KpiKey("first-contact-resolution", "net"), CaseKpiNames.ResolutionNet, KpiFamily.Quality, Direction.Up,
        Count("resolvable-resolved", StandardConditions.And(StandardConditions.Answered, Resolvable, StandardConditions.Yes(Dimensions.ResolvedByEmployee))),
        Count("resolvable-declared", StandardConditions.And(StandardConditions.Answered, Resolvable, Condition.Present(Dimensions.ResolvedByEmployee))),
        "Resolvable at the first level and declared resolved by the employee / resolvable at the first level and declared either way.");

    /// <summary>Of the first contacts of a customer, the share that no other contact of his followed within a time (K26).</summary>
    /// <param name="within">The time, usually a day to a month; <c>Threshold.Below(Duration.FromDays(7))</c> for less than a week, as QueueMetrics has it.</param>
    /// <returns>The definition; contacts whose time is not over yet enter neither side, and the figure is marked <see cref="MeasurementFlags.Immature"/>.</returns>
    /// <remarks>Example: a customer calls on the 1st and the 3rd, another on the 1st only; within seven days, known until the 20th: 1 of 2 first contacts, 50 %.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="within"/> is null.</exception>
    public KpiDefinition NoRepeat(Threshold within) => _noRepeat(within);

    private static KpiDefinition Define(string variant, LocalizedText name, DimensionId declared, string who) => new(
        new KpiKey("first-contact-resolution", variant),
        name,
        KpiFamily.Quality,
        Unit.Share,
        Direction.Up,
        Formula.Ratio(
            Count("resolved-at-first-contact", StandardConditions.And(StandardConditions.Answered, StandardConditions.Yes(declared))),
            Count("answered-with-declaration", StandardConditions.And(StandardConditions.Answered, Condition.Present(declared)))),
        note: LocalizedText.English($"Answered and declared resolved by {who} / answered with a declaration by {who}. Interactions without one are left out, not counted as unresolved."));
}
