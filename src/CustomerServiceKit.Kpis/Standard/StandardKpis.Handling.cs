using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <content>How interactions were handled.</content>
public static partial class StandardKpis
{
    /// <summary>Average interaction time (K16): from arrival to end, queue and menu included, over the interactions that ended.</summary>
    /// <remarks>
    /// Not time of work: a chat that lies open overnight counts the night (Rocket.Chat#33080 found a mean of 1:09:07 "impossible"). Example: ended after 60, 120 and
    /// 600 s, one still open: 260 s.
    /// </remarks>
    public static KpiDefinition AverageInteractionTime { get; } = StandardDefinition.Mean(
        new KpiKey("average-interaction-time"), StandardNames.AverageInteractionTime, KpiFamily.Efficiency, Direction.Band,
        Sum("interaction-time", Quantity.Between(InteractionFields.Created, InteractionFields.Ended), Condition.Present(InteractionFields.Ended)),
        Count("ended", Condition.Present(InteractionFields.Ended)),
        "Time from arrival to end, queue and menu included / interactions that ended. It is not time of work: what lies open counts.");

    /// <summary>Average hold time (K17): hold time over all answered interactions, those never put on hold included.</summary>
    /// <remarks>Example: 120 s of hold in 10 answered, 2 of them on hold: 12 s. Over the two alone it is 60 s: <see cref="HoldTimeVariants.OfHeld"/>.</remarks>
    public static KpiDefinition AverageHoldTime { get; } = StandardDefinition.Mean(
        new KpiKey("average-hold-time"), StandardNames.AverageHoldTime, KpiFamily.Efficiency, Direction.Down,
        Sum("hold-time", Quantity.Field(InteractionFields.Hold), StandardConditions.Answered), AnsweredKnowing("answered-with-known-hold-time", InteractionFields.Hold),
        "Hold time / answered interactions, those never put on hold included.");

    /// <summary>Average wrap-up time (K18): after-call work over answered interactions.</summary>
    /// <remarks>Example: 198,306 s over 4,311: 46 s.</remarks>
    public static KpiDefinition AverageWrapUpTime { get; } = StandardDefinition.Mean(
        new KpiKey("average-wrap-up-time"), StandardNames.AverageWrapUpTime, KpiFamily.Efficiency, Direction.Band,
        Sum("wrap-up-time", Quantity.Field(InteractionFields.AfterCallWork), StandardConditions.Answered),
        AnsweredKnowing("answered-with-known-wrap-up-time", InteractionFields.AfterCallWork),
        "After-call work / answered interactions.");

    /// <summary>Hold rate (K19): the share of answered interactions in which the customer was put on hold at least once.</summary>
    /// <remarks>Example: 2 of 10: 20 %.</remarks>
    public static KpiDefinition HoldRate { get; } = StandardDefinition.Share(
        new KpiKey("hold-rate"), StandardNames.HoldRate, KpiFamily.Service, Direction.Down,
        Count("held", StandardConditions.And(StandardConditions.Answered, StandardConditions.SomeTime(InteractionFields.Hold))),
        AnsweredKnowing("answered-with-known-hold-time", InteractionFields.Hold),
        "Answered and put on hold at least once / answered.");

    /// <summary>Escalation rate (K22): the share of answered interactions that were escalated at least once.</summary>
    /// <remarks>Several escalations of one interaction count once. Example: escalations 2, 0, 0, 1, 0: 40 %.</remarks>
    public static KpiDefinition EscalationRate { get; } = StandardDefinition.Share(
        new KpiKey("escalation-rate"), StandardNames.EscalationRate, KpiFamily.Service, Direction.Down,
        Count("escalated", StandardConditions.And(StandardConditions.Answered, StandardConditions.AtLeastOne(InteractionFields.Escalations))),
        AnsweredKnowing("answered-with-known-escalations", InteractionFields.Escalations),
        "Answered and escalated at least once / answered. Several escalations of one interaction count once.");

    /// <summary>Non-response rate (K24): of the offers made to employees, the share not accepted, whatever became of them.</summary>
    /// <remarks>
    /// An interaction offered three times counts three times. It counts in the period in which it was offered. Example: 8 accepted, 1 missed, 1 in which the customer
    /// left while it rang: 20 %; without the last 1 / 9 = 11.11 %, <see cref="NonResponseRateVariants.WithoutCustomerLeft"/>.
    /// </remarks>
    public static KpiDefinition NonResponseRate { get; } = StandardDefinition.Share(
        new KpiKey("non-response-rate"), StandardNames.NonResponseRate, KpiFamily.Efficiency, Direction.Down, EngagementMeasures.NotAccepted, EngagementMeasures.Offers,
        "Offers to an employee that were declined, missed, rejected, taken back, or left by the customer / offers whose result is known. One interaction may be several offers. Amazon Connect.");
}
