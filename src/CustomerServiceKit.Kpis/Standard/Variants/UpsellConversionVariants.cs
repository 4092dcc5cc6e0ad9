using static CustomerServiceKit.Kpis.StandardConditions;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other upsell conversions (K46).</summary>
public sealed class UpsellConversionVariants
{
    internal UpsellConversionVariants()
    {
    }

    /// <summary>Of the answered interactions, the share with an accepted offer, whether or not one was possible.</summary>
    /// <remarks>Example: 4 accepted in 200 answered: 2 %. Source: VHT, contact ratio: converted over handled.</remarks>
    public KpiDefinition OfHandled { get; } = StandardDefinition.Share(
        Key("of-handled"), VariantNames.UpsellOfHandled, KpiFamily.Service, Direction.Up,
        Count("answered-and-accepted-offer", And(StandardConditions.Answered, Yes(Dimensions.OfferAccepted))),
        Count("answered-with-known-acceptance", And(StandardConditions.Answered, Condition.Present(Dimensions.OfferAccepted))),
        "Answered with an accepted offer / answered, where it is known whether an offer was accepted. VHT.");

    /// <summary>Of the interactions in which an offer could be made, the share with an accepted one, made or missed.</summary>
    /// <remarks>Example: 40 with an opportunity, an offer in 10, accepted in 4: 10 %, where of the offers it is 40 %. Source: multichannelmerchant, sales per opportunity.</remarks>
    public KpiDefinition OfOpportunities { get; } = StandardDefinition.Share(
        Key("of-opportunities"), VariantNames.UpsellOfOpportunities, KpiFamily.Service, Direction.Up,
        Count("eligible-and-accepted-offer", And(Yes(Dimensions.OfferEligible), Yes(Dimensions.OfferAccepted))),
        Count("eligible-with-known-acceptance", And(Yes(Dimensions.OfferEligible), Condition.Present(Dimensions.OfferAccepted))),
        "Eligible with an accepted offer / eligible, where it is known whether an offer was accepted.");

    private static KpiKey Key(string variant) => new("upsell-conversion", variant);
}
