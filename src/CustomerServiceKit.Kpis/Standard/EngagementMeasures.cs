using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The parts of the KPIs on what employees were offered and took.</summary>
internal static class EngagementMeasures
{
    private static readonly RowSource Engagements = RowSource.Of(FactSetIds.Engagement);

    private static readonly ImmutableArray<FieldId> HandleTimes = [EngagementFields.Talk, EngagementFields.Hold, EngagementFields.AfterCallWork];

    /// <summary>Took it in his own charge. The time of acceptance is asked for by itself, since the measure may be anchored at another.</summary>
    private static readonly Condition Took = StandardConditions.And(
        Condition.Is(Dimensions.EngagementRole, EnumText<EngagementRole>.Of(EngagementRole.Primary)), Condition.Present(EngagementFields.Accepted));

    public static Measure Offers { get; } = Offered("offers", Condition.Present(Dimensions.OfferResult));

    public static Measure NotAccepted { get; } = Offered(
        "offers-not-accepted",
        Result(Kpis.OfferResult.Declined, Kpis.OfferResult.Missed, Kpis.OfferResult.Withdrawn, Kpis.OfferResult.CustomerLeft, Kpis.OfferResult.AutoRejected));

    /// <summary>The customer had no patience, or the employee no answer: nobody knows, so such offers can be left out.</summary>
    public static Measure OffersNotLeft { get; } = Offered(
        "offers-not-left",
        Result(Kpis.OfferResult.Accepted, Kpis.OfferResult.Declined, Kpis.OfferResult.Missed, Kpis.OfferResult.Withdrawn, Kpis.OfferResult.AutoRejected));

    public static Measure NotAcceptedNorLeft { get; } = Offered(
        "offers-neither-accepted-nor-left", Result(Kpis.OfferResult.Declined, Kpis.OfferResult.Missed, Kpis.OfferResult.Withdrawn, Kpis.OfferResult.AutoRejected));

    /// <summary>Handled, once for each employee who took it in his own charge.</summary>
    public static Measure Accepted { get; } = Measure.Count("accepted", Engagements, EngagementFields.Accepted, Took);

    public static Measure HandleTime { get; } = Measure.Sum(
        "handle-time-of-engagements", Engagements, Quantity.Plus([.. HandleTimes.Select(Quantity.Field)]), EngagementFields.Accepted, Took);

    public static Measure AcceptedKnowingHandleTime { get; } = Measure.Count(
        "accepted-with-known-handle-time", Engagements, EngagementFields.Accepted, StandardConditions.And(Took, [.. HandleTimes.Select(Condition.Present)]));

    public static Measure WrapUpTime { get; } = Sum("wrap-up-time-of-engagements", EngagementFields.AfterCallWork);

    public static Measure AcceptedKnowingWrapUpTime { get; } = Knowing("accepted-with-known-wrap-up-time", EngagementFields.AfterCallWork);

    public static Measure ActiveTime { get; } = Sum("active-time-of-engagements", EngagementFields.Active);

    public static Measure AcceptedKnowingActiveTime { get; } = Knowing("accepted-with-known-active-time", EngagementFields.Active);

    public static Measure OpenTime { get; } = Measure.Sum(
        "open-time-of-engagements", Engagements, Quantity.Between(EngagementFields.Accepted, EngagementFields.Ended), EngagementFields.Accepted, Took);

    public static Measure AcceptedKnowingEnd { get; } = Knowing("accepted-with-known-end", EngagementFields.Ended);

    private static Measure Sum(string name, FieldId field) => Measure.Sum(name, Engagements, Quantity.Field(field), EngagementFields.Accepted, Took);

    private static Measure Knowing(string name, FieldId field) =>
        Measure.Count(name, Engagements, EngagementFields.Accepted, StandardConditions.And(Took, Condition.Present(field)));

    private static Measure Offered(string name, Condition where) => Measure.Count(name, Engagements, EngagementFields.Offered, where);

    private static IsCondition Result(params OfferResult[] results) => Condition.Is(Dimensions.OfferResult, [.. results.Select(EnumText<OfferResult>.Of)]);
}
