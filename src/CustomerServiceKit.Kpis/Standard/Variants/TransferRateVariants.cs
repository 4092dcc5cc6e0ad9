using static CustomerServiceKit.Kpis.StandardConditions;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other transfer rates (K20).</summary>
public sealed class TransferRateVariants
{
    private static readonly Condition Transferred = AtLeastOne(InteractionFields.Transfers);

    internal TransferRateVariants()
    {
    }

    /// <summary>Of the interactions that queued, the share transferred at least once, answered or not.</summary>
    /// <remarks>Example: 10 offered, 8 answered, 2 transferred: 20 %, where per answered it is 25 %. Source: Dynamics 365, "conversations in a queue transferred at least once".</remarks>
    public KpiDefinition OfOffered { get; } = StandardDefinition.Share(
        Key("of-offered"), VariantNames.TransferRateOfOffered, KpiFamily.Service, Direction.Down,
        Count("offered-and-transferred", And(StandardConditions.Offered, Transferred)),
        Count("offered-with-known-transfers", And(StandardConditions.Offered, Condition.Present(InteractionFields.Transfers))),
        "Offered and transferred at least once / offered. Several transfers of one interaction count once. Dynamics 365.");

    /// <summary>Of all interactions received, the share transferred at least once, those that ended in the menu included.</summary>
    /// <remarks>Source: performancemagazine.org, per calls received.</remarks>
    public KpiDefinition OfReceived { get; } = StandardDefinition.Share(
        Key("of-received"), VariantNames.TransferRateOfReceived, KpiFamily.Service, Direction.Down,
        Count("received-and-transferred", Transferred),
        Count("received-with-known-transfers", Condition.Present(InteractionFields.Transfers)),
        "Transferred at least once / all interactions. Several transfers of one interaction count once.");

    /// <summary>Transfers, each counted, for each answered interaction: it may pass one.</summary>
    /// <remarks>Example: transfers 3, 0, 0, 1: 1.00 for each, where the share of interactions transferred is 50 %. Source: Webex counts transfer events.</remarks>
    public KpiDefinition Events { get; } = StandardDefinition.Rate(
        Key("events"), VariantNames.TransferRateEvents, KpiFamily.Service, Direction.Down,
        Sum("transfer-events", Quantity.Field(InteractionFields.Transfers), StandardConditions.Answered), AnsweredKnowing("answered-with-known-transfers", InteractionFields.Transfers),
        "Transfers of answered interactions, each counted / answered interactions. May pass one. Webex.");

    /// <summary>Of all queue visits, the share that came from another queue.</summary>
    /// <remarks>A visit falls into the period in which it began. Example: of a call's three visits two came from another queue: 66.67 %. Source: Dynamics 365, transfer in %.</remarks>
    public KpiDefinition InVisits { get; } = StandardDefinition.Share(
        Key("in-visits"), VariantNames.TransferRateInVisits, KpiFamily.Service, Direction.Down,
        Grain.Visits.Count("transferred-in", Condition.Present(Dimensions.FromQueue)), Grain.Visits.Count("visits"),
        "Queue visits that came from another queue / queue visits, whatever became of them. Dynamics 365.");

    /// <summary>Of all queue visits, the share that went to another queue or was closed with one of four reasons, in the words of Dynamics 365.</summary>
    /// <remarks>
    /// The reasons are ExternalAgentAccept, ExternalAgentReject, ExternalAgentTransfer and OverflowQueueTransfer, read from <see cref="Dimensions.LeaveReason"/>; a source with other words has to
    /// translate its own. Source: Dynamics 365, transfer-out %.
    /// </remarks>
    public KpiDefinition DynamicsOutVisits { get; } = StandardDefinition.Share(
        Key("dynamics-out-visits"), VariantNames.TransferRateOutVisits, KpiFamily.Service, Direction.Down,
        Grain.Visits.Count(
            "transferred-out",
            Condition.Any(
                Condition.Present(Dimensions.ToQueue),
                Condition.Is(Dimensions.LeaveReason, "ExternalAgentAccept", "ExternalAgentReject", "ExternalAgentTransfer", "OverflowQueueTransfer"))),
        Grain.Visits.Count("visits"),
        "Queue visits that went to another queue, to an external agent, or overflowed to another queue / queue visits, whatever became of them. Dynamics 365.");

    private static KpiKey Key(string variant) => new("transfer-rate", variant);
}
