using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>The variants of first-contact resolution that rest on a declaration (K25).</summary>
public sealed class FirstContactResolutionKpis
{
    internal FirstContactResolutionKpis()
    {
    }

    /// <summary>Of the answered interactions for which the employee declared it either way, the share declared resolved at this contact.</summary>
    /// <remarks>An interaction without a declaration is not "unresolved": it is left out, and the figure is marked partial.</remarks>
    public KpiDefinition Declared { get; } = Define("declared", VariantNames.ResolutionByEmployee, Dimensions.ResolvedByEmployee, "the employee");

    /// <summary>Of the answered interactions for which the customer said so either way, the share said to be resolved at this contact.</summary>
    /// <remarks>An interaction without an answer is not "unresolved": it is left out, and the figure is marked partial.</remarks>
    public KpiDefinition DeclaredByCustomer { get; } = Define("declared-by-customer", VariantNames.ResolutionByCustomer, Dimensions.ResolvedByCustomer, "the customer");

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
