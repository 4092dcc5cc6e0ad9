using static CustomerServiceKit.Kpis.StandardConditions;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <content>What interactions bring in and cost.</content>
public static partial class StandardKpis
{
    /// <summary>Offer rate (K47): of the answered interactions in which an offer could be made, the share in which one was made.</summary>
    /// <remarks>Example: 40 eligible, an offer in 10: 25 %.</remarks>
    public static KpiDefinition OfferRate { get; } = StandardDefinition.Share(
        new KpiKey("offer-rate"), StandardNames.OfferRate, KpiFamily.Service, Direction.Up,
        Count("offers-to-eligible", And(StandardConditions.Answered, Yes(Dimensions.OfferEligible), Yes(Dimensions.OfferMade))),
        Count("eligible", And(StandardConditions.Answered, Yes(Dimensions.OfferEligible), Condition.Present(Dimensions.OfferMade))),
        "Answered, eligible and with an offer / answered and eligible, where it is known whether an offer was made.");

    /// <summary>Revenue for each answered interaction (K48).</summary>
    /// <param name="money">The currency, for example <c>Unit.Money("EUR")</c>; the facts keep revenue in the same.</param>
    /// <returns>The KPI <c>revenue-per-interaction</c>, with its currency in the key.</returns>
    /// <remarks>
    /// An interaction without a sale has a revenue of 0, which the source must say: one whose revenue is not known is in neither part. Example: 3 sales of 40, 60 and
    /// 100 EUR in 50 answered: 4.00 EUR. Amounts of different currencies are never added.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="money"/> is no unit of money.</exception>
    public static KpiDefinition RevenuePerInteraction(Unit money) => StandardDefinition.Money(
        "revenue-per-interaction", null, StandardNames.RevenuePerInteraction, KpiFamily.Service, Direction.Up, money,
        Sum("revenue", Quantity.Field(InteractionFields.Revenue), StandardConditions.Answered), AnsweredKnowing("answered-with-known-revenue", InteractionFields.Revenue),
        "Revenue booked with answered interactions / answered interactions whose revenue is known; no sale is a revenue of 0.");

    /// <summary>Cost for each interaction (K49): the expenses dated in the period over all interactions of the period.</summary>
    /// <param name="money">The currency, for example <c>Unit.Money("EUR")</c>; the levels keep their amount in the same.</param>
    /// <returns>The KPI <c>cost-per-interaction</c>, with its currency in the key.</returns>
    /// <remarks>
    /// Expenses are levels of the kind <see cref="LevelKind.Cost"/>, each the expense of a stretch of time booked at its date, so they add up over time. Example:
    /// 100,000 EUR, 10,000 interactions: 10.00 EUR.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="money"/> is no unit of money.</exception>
    public static KpiDefinition CostPerInteraction(Unit money) => StandardDefinition.Money(
        "cost-per-interaction", null, StandardNames.CostPerInteraction, KpiFamily.Efficiency, Direction.Down, money, Expenses, AllInteractions,
        "Expenses dated in the period / all interactions. What counts as an expense (labour only, or with rooms, licences and travel) is the integrator's to say.");
}
