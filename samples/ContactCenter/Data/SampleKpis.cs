using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Data;

/// <summary>The KPIs of the sample: the standard ones, and some of its own, which are data like them.</summary>
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

    /// <summary>How many cases were opened.</summary>
    public static KpiDefinition CasesOpened { get; } = new(
        new KpiKey("cases-opened"),
        LocalizedText.English("Cases opened"),
        KpiFamily.Service,
        Unit.Count,
        Direction.Band,
        Formula.Total(Measure.Count("cases-opened", RowSource.Of(FactSetIds.Case), CaseFields.Created)),
        note: LocalizedText.English("Cases, each in the period in which it was opened."));

    /// <summary>What came into the queues over what the forecast had planned; two sorts of facts meet in a cell.</summary>
    public static KpiDefinition VolumeOfForecast { get; } = new(
        new KpiKey("volume-of-forecast"),
        LocalizedText.English("Interactions queued, of those forecast"),
        KpiFamily.Efficiency,
        Unit.Share,
        Direction.Band,
        Formula.Ratio(
            Measure.Count("queued", Interactions, InteractionFields.Created, Condition.Present(InteractionFields.Queued)),
            Measure.Sum("forecast", RowSource.Of(FactSetIds.Plan), Quantity.Field(PlanFields.Volume), PlanFields.Start)),
        note: LocalizedText.English("Interactions that came into a queue / interactions that the plan expected. 100 % is as planned."));

    /// <summary>The properties that an interaction has from the employee who answered it. The sample's departments are those of queues.</summary>
    public static IReadOnlyList<DimensionId> EmployeeDimensions { get; } = [Dimensions.Employee, Dimensions.Team, Dimensions.Role, Dimensions.Proficiency];

    public static KpiPlan Plan { get; } = KpiPlan.Compile([.. StandardKpis.Catalog.Kpis, StandardKpis.Variants.Adherence.WithTolerance, Satisfaction, CasesOpened, VolumeOfForecast]);

    private static RowSource Interactions => RowSource.Of(FactSetIds.Interaction);
}
