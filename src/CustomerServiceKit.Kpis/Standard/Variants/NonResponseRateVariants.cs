namespace CustomerServiceKit.Kpis;

/// <summary>Other non-response rates (K24).</summary>
public sealed class NonResponseRateVariants
{
    internal NonResponseRateVariants()
    {
    }

    /// <summary>Without the offers during which the customer left, on either side: the employee may yet have answered.</summary>
    /// <remarks>Example: 8 accepted, 1 missed, 1 in which the customer left: 1 / 9 = 11.11 %. Source: Amazon Connect, agent non-response without customer abandons.</remarks>
    public KpiDefinition WithoutCustomerLeft { get; } = StandardDefinition.Share(
        new KpiKey("non-response-rate", "without-customer-left"), VariantNames.NonResponseWithoutCustomerLeft, KpiFamily.Efficiency, Direction.Down,
        EngagementMeasures.NotAcceptedNorLeft, EngagementMeasures.OffersNotLeft,
        "Offers declined, missed, rejected or taken back / offers with a known result, leaving out those during which the customer left. Amazon Connect.");
}
