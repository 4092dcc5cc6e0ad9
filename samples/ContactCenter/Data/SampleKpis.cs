using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Data;

/// <summary>The KPIs of the sample: the standard ones, and one of its own, which is data like them.</summary>
internal static class SampleKpis
{
    /// <summary>The customer's answer to "how satisfied are you", 1 to 5.</summary>
    public static FieldId SatisfactionScore { get; } = new("satisfaction");

    public static KpiDefinition ServiceLevel { get; } = StandardKpis.Catalog.Kpis.First(k => k.Key.Id == "service-level" && k.Key.Variant == "all");

    public static KpiDefinition ServiceLevelOfAnswered { get; } = StandardKpis.Catalog.Kpis.First(k => k.Key.Id == "service-level" && k.Key.Variant == "answered");

    /// <summary>The mean of the answers; a customer who did not answer is in neither part.</summary>
    public static KpiDefinition Satisfaction { get; } = new(
        new KpiKey("customer-satisfaction", "average"),
        LocalizedText.English("Customer satisfaction"),
        KpiFamily.Quality,
        Unit.Points,
        Direction.Up,
        Formula.Ratio(
            Measure.Sum("satisfaction-scores", Interactions, Quantity.Field(SatisfactionScore), InteractionFields.Created, Condition.Present(SatisfactionScore)),
            Measure.Count("satisfaction-answers", Interactions, InteractionFields.Created, Condition.Present(SatisfactionScore))),
        note: LocalizedText.English("Sum of the answers, 1 to 5 / customers who answered. Those who did not answer are left out."));

    /// <summary>The properties that an interaction has from the employee who answered it. The sample's departments are those of queues.</summary>
    public static IReadOnlyList<DimensionId> EmployeeDimensions { get; } = [Dimensions.Employee, Dimensions.Team, Dimensions.Role, Dimensions.Proficiency];

    public static KpiPlan Plan { get; } = KpiPlan.Compile([.. StandardKpis.Catalog.Kpis, Satisfaction]);

    private static RowSource Interactions => RowSource.Of(FactSetIds.Interaction);
}
