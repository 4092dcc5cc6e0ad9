using static CustomerServiceKit.Kpis.StandardConditions;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other offer rates (K47).</summary>
public sealed class OfferRateVariants
{
    internal OfferRateVariants()
    {
    }

    /// <summary>Of the answered interactions, the share with an offer, whether or not one was possible.</summary>
    /// <remarks>Example: an offer in 10 of 200 answered: 5 %. Source: metricskpis, which prints it as upsell rate.</remarks>
    public KpiDefinition OfHandled { get; } = StandardDefinition.Share(
        new KpiKey("offer-rate", "of-handled"), VariantNames.OfferRateOfHandled, KpiFamily.Service, Direction.Up,
        Count("answered-with-offer", And(StandardConditions.Answered, Yes(Dimensions.OfferMade))),
        Count("answered-with-known-offer", And(StandardConditions.Answered, Condition.Present(Dimensions.OfferMade))),
        "Answered with an offer / answered, where it is known whether one was made. Some print it as upsell rate.");
}
