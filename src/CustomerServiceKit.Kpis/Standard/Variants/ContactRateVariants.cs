namespace CustomerServiceKit.Kpis;

/// <summary>Other contact rates (K03).</summary>
public sealed class ContactRateVariants
{
    internal ContactRateVariants()
    {
    }

    /// <summary>Inbound interactions for each customer there is to serve: what the service itself opens does not count.</summary>
    /// <remarks>Example: 800 inbound and 200 outbound, 10,000 customers: 8 %.</remarks>
    public KpiDefinition Inbound { get; } = StandardDefinition.Share(
        new KpiKey("contact-rate", "inbound"), VariantNames.ContactRateInbound, KpiFamily.Service, Direction.Down,
        StandardMeasures.Count("inbound", StandardConditions.Inbound), StandardMeasures.Population,
        "Inbound interactions / the population that stands at the end of the period. May pass 100 %.");

    /// <summary>The share of customers who made contact at all, however often: the net rate, where the plain one counts every touch.</summary>
    /// <remarks>Different people, so never rolled up. Example: 800 interactions of 500 customers, 10,000 customers: 5 %.</remarks>
    public KpiDefinition Customers { get; } = StandardDefinition.Share(
        new KpiKey("contact-rate", "customers"), VariantNames.ContactRateCustomers, KpiFamily.Service, Direction.Down,
        Measure.Distinct("customers", RowSource.Of(FactSetIds.Interaction), Dimensions.Customer, InteractionFields.Created), StandardMeasures.Population,
        "Different customers with an interaction / the population that stands at the end of the period. Interactions without a customer count for nothing.");
}
