using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other formulas of the average speed of answer (K05).</summary>
public sealed class SpeedOfAnswerVariants
{
    internal SpeedOfAnswerVariants()
    {
    }

    /// <summary>The wait in queue and the ringing at employees, over the interactions answered.</summary>
    /// <remarks>Example: 20 s in queue and 5 s of ringing: 25 s. Source: Webex Contact Center.</remarks>
    public KpiDefinition WithRinging { get; } = Of(
        "with-ringing", VariantNames.SpeedOfAnswerWithRinging,
        Sum("wait-and-ringing-of-answered", Quantity.Plus(Quantity.Field(InteractionFields.Wait), Quantity.Field(InteractionFields.Ring)), StandardConditions.Answered),
        AnsweredKnowing("answered-with-known-wait-and-ringing", InteractionFields.Wait, InteractionFields.Ring),
        "(Wait in queue + ringing) / answered interactions. Webex.");

    /// <summary>The wait of all that were offered, over their number: those who gave up count with the time they waited.</summary>
    /// <remarks>Example: answered after 10 s and 20 s, gave up after 60 s: 30 s, where the plain figure is 15 s. Source: cca2z.com, "all calls".</remarks>
    public KpiDefinition OfOffered { get; } = Of(
        "of-offered", VariantNames.SpeedOfAnswerOfOffered,
        Sum("wait-of-offered", Quantity.Field(InteractionFields.Wait), StandardConditions.Offered),
        Count("offered-with-known-wait", StandardConditions.And(StandardConditions.Offered, Condition.Present(InteractionFields.Wait))),
        "Wait of all that were offered / offered. Those who gave up count with the time they waited, so it is no speed of answer in the usual sense. cca2z.com.");

    /// <summary>The wait of answered queue visits over their number.</summary>
    /// <remarks>An interaction that waited in two queues waited twice. Source: Verbara; Dynamics 365.</remarks>
    public KpiDefinition Visits { get; } = Of(
        "visits", StandardNames.OfVisits(StandardNames.AverageSpeedOfAnswer),
        Grain.Visits.Sum("wait-of-answered", Quantity.Field(QueueVisitFields.Wait), StandardConditions.Answered),
        Grain.Visits.Count("answered-with-known-wait", StandardConditions.And(StandardConditions.Answered, Condition.Present(QueueVisitFields.Wait))),
        "Wait of answered queue visits / answered queue visits.");

    /// <summary>From the first offer to an employee to the acceptance, of answered queue visits over their number: the wait before the offer is not in it.</summary>
    /// <remarks>Example: queued at 0 s, offered at 50 s, accepted at 60 s: 10 s, where the wait is 60 s. Source: Dynamics 365, which prints it under the name of the speed of answer, too.</remarks>
    public KpiDefinition FromOffer { get; } = Of(
        "from-offer", VariantNames.SpeedOfAnswerFromOffer,
        Grain.Visits.Sum("offer-to-answer", Quantity.Between(QueueVisitFields.Offered, QueueVisitFields.Answered), StandardConditions.Answered),
        Grain.Visits.Count(
            "answered-with-known-offer", StandardConditions.And(StandardConditions.Answered, Condition.Present(QueueVisitFields.Offered), Condition.Present(QueueVisitFields.Answered))),
        "Time from the first offer to an employee to the answer, of answered queue visits / such visits. The wait before the offer is not in it. Dynamics 365.");

    private static KpiDefinition Of(string variant, LocalizedText name, Measure time, Measure count, string note) =>
        StandardDefinition.Mean(new KpiKey("average-speed-of-answer", variant), name, KpiFamily.Service, Direction.Down, time, count, note);
}
