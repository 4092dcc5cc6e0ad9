using NodaTime;
using static CustomerServiceKit.Kpis.StandardKpis;

namespace CustomerServiceKit.Kpis;

/// <summary>The lists of the standard KPIs.</summary>
internal static class StandardCatalogs
{
    private static readonly Duration Limit = Duration.FromSeconds(20);

    private static readonly Threshold Brief = Threshold.Below(Duration.FromSeconds(5));

    private static readonly Threshold Week = Threshold.Below(Duration.FromDays(7));

    private static readonly Threshold CiscosBrief = Threshold.Below(Duration.FromSeconds(10));

    /// <summary>Money in the catalogues is in this currency; a key may name any other.</summary>
    private static readonly Unit Money = Unit.Money("ILS");

    public static KpiCatalog Usual { get; } = new(
    [
        Offered, Handled, StandardKpis.Abandoned, ContactRate,
        ServiceLevel.Answered(Limit), ServiceLevel.All(Limit), ServiceLevel.LongAbandons(Limit, Brief), ServiceLevel.IgnoreInThreshold(Limit),
        Asa, AbandonmentRate, AverageAbandonTime, LongestWait, AnswerRate, ProactiveShare,
        AverageHandleTime, AverageTalkTime, AverageInteractionTime, AverageHoldTime, AverageWrapUpTime, HoldRate,
        TransferRate, OneAgentShare, EscalationRate, NonResponseRate,
        FirstContactResolution.Declared, FirstContactResolution.DeclaredByCustomer,
        InteractionsPerEmployee.Average, InteractionsPerEmployee.Professional, UpsellsMade, UpsellConversion, OfferRate,
        CommitmentAttainment, BreachedCommitments, AverageOverrun,
        RequesterWaitTime, FirstReplyTime, NextReplyTime, LongestReplyGap, BotContainment, BotHandoff, OneTouchRate, ReopenRate.OfCases,
        FirstResolutionTime, FullResolutionTime, Resolutions, Backlog, BacklogAge, ChangedHands, ChannelContinuity.Declared,
        OccupancyOfAvailableTime, UtilizationOfPaidTime, HandlingShareOfWorkTime, Concurrency, Adherence, Conformance, Shrinkage, AbsenceRate,
        Csat.TopBox, Csat.Mean, NetPromoterScore, CustomerEffort.Mean, CustomerEffort.TopBox, ResponseRate,
        QualityScore, CriticalErrorAccuracy, KnowledgeMastery, EmployeeSatisfaction, ManagerSatisfaction,
        Percentiles.Wait(0.5m), Percentiles.Wait(0.9m), Percentiles.HandleTime(0.5m), Percentiles.HandleTime(0.9m),
    ]);

    public static KpiCatalog Complete { get; } = new(
    [
        .. Usual.Kpis,
        Variants.Offered.LongAbandons(Brief), Variants.Offered.Visits, Variants.Offered.AllVisits, Variants.Handled.ByEachEmployee, Variants.Handled.Visits, Variants.Abandoned.LongAbandons(Brief),
        Variants.ContactRate.Inbound, Variants.ContactRate.Customers,
        .. Others(ServiceLevel), .. Leading(ServiceLevelOfVisits), .. Others(ServiceLevelOfVisits), ServiceLevel.Offered(Limit),
        Variants.SpeedOfAnswer.WithRinging, Variants.SpeedOfAnswer.OfOffered, Variants.SpeedOfAnswer.Visits, Variants.SpeedOfAnswer.FromOffer,
        Variants.AbandonmentRate.LongAbandons(Brief), Variants.AbandonmentRate.OfAnsweredAndAbandoned, Variants.AbandonmentRate.NotAnswered, Variants.AbandonmentRate.WithMenu,
        Variants.AbandonmentRate.PerInterval, Variants.AbandonmentRate.Visits, Variants.AbandonmentRate.OfAllVisits, Variants.AbandonmentRate.ShortOfAbandoned(Brief),
        Variants.LongestWait.OfAnswered, Variants.LongestWait.OfOffered, Variants.LongestWait.Visits, Variants.LongestWait.AnsweredVisits,
        Variants.AnswerRate.PerInterval, Variants.AnswerRate.Visits,
        Variants.HandleTime.WithoutHold, Variants.HandleTime.WithRinging, Variants.HandleTime.Active, Variants.HandleTime.AnswerToEnd, Variants.HandleTime.ByEngagement,
        Variants.HandleTime.Visits, Variants.HandleTime.ActiveByEngagement, Variants.HandleTime.AcceptedToEnded, Variants.TalkTime.Visits,
        Variants.WrapUpTime.Visits, Variants.WrapUpTime.ByEngagement,
        Variants.InteractionTime.OfAnswered, Variants.HoldTime.OfHeld, Variants.HoldTime.Visits,
        Variants.TransferRate.OfOffered, Variants.TransferRate.OfReceived, Variants.TransferRate.Events, Variants.TransferRate.InVisits, Variants.TransferRate.DynamicsOutVisits,
        Variants.NonResponseRate.WithoutCustomerLeft,
        Variants.UpsellConversion.OfHandled, Variants.UpsellConversion.OfOpportunities, Variants.OfferRate.OfHandled,
        FirstContactResolution.NoRepeat(Week), FirstContactResolution.Net, RepeatRate(Week),
        UpsellAfterContact(Week), ReopenRate.Events, ReopenRate.Within(Week), ChannelContinuity.NoNewCase(Week),
        Variants.CommitmentAttainment.NotBroken, Variants.NextReplyTime.AfterFirst, Variants.OneTouchRate.FewerThanTwo,
        Variants.FirstReplyTime.FromAssignment, Variants.FirstReplyTime.InOwnHours, Variants.FullResolutionTime.InOwnHours, Variants.Resolutions.Events, Variants.Resolutions.StillResolved,
        Variants.Occupancy.ByTheClock, Variants.Occupancy.WithOtherWork, Variants.Adherence.WithTolerance, Variants.Shrinkage.OfPaidTime, Variants.Shrinkage.Internal, Variants.Shrinkage.External,
        Variants.AbsenceRate.WithPlanned, Csat.Net, RelativeExperience.Mean, RelativeExperience.Better, Variants.ResponseRate.OfDelivered, Variants.ResponseRate.PerInterval, Variants.QualityScore.OfPossible,
        Percentiles.Wait(0.95m), Percentiles.HandleTime(0.95m), .. Each(Percentiles.TalkTime), .. Each(Percentiles.FirstReplyTime), .. Each(Percentiles.FullResolutionTime),
        .. Each(Percentiles.BacklogAge),
        RevenuePerInteraction(Money), CostPerInteraction(Money),
        Variants.CostPerInteraction.OfInbound(Money), Variants.CostPerInteraction.OfHandled(Money), Variants.CostPerInteraction.Allocated(Money),
    ]);

    /// <summary>The variants of service level that are in the usual catalogue.</summary>
    private static IEnumerable<KpiDefinition> Leading(ServiceLevelKpis level) =>
        [level.Answered(Limit), level.All(Limit), level.LongAbandons(Limit, Brief), level.IgnoreInThreshold(Limit)];

    private static IEnumerable<KpiDefinition> Each(Func<decimal, KpiDefinition> percentile) => [percentile(0.5m), percentile(0.9m), percentile(0.95m)];

    private static IEnumerable<KpiDefinition> Others(ServiceLevelKpis level) =>
    [
        level.AllAndFlow(Limit), level.CiscoIgnored(Limit), level.CiscoNegative(Limit), level.CiscoPositive(Limit), level.CreditAbandons(Limit), level.CreditShort(Limit, Brief),
        level.CiscoNegative(Limit, CiscosBrief), level.CiscoPositive(Limit, CiscosBrief), level.Removed(Limit), level.Inbound(Limit), level.Inbound(Limit, Brief),
    ];
}
