using System.Diagnostics.CodeAnalysis;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other abandonment rates (K06).</summary>
public sealed class AbandonmentRateVariants
{
    internal AbandonmentRateVariants()
    {
    }

    /// <summary>Abandoned over answered and abandoned: what was sent elsewhere is in neither part.</summary>
    /// <remarks>Example: 1,000 answered, 45 abandoned: 4.3062 %. Source: Google CCAI; cca2z.com.</remarks>
    public KpiDefinition OfAnsweredAndAbandoned { get; } = Of(
        "of-answered-and-abandoned", VariantNames.AbandonmentOfAnsweredAndAbandoned, Abandoned, Answered + Abandoned,
        "Abandoned in queue / (answered + abandoned in queue). What overflowed, asked for a callback or left a message is in neither part. Google CCAI.");

    /// <summary>Whatever was offered and not answered, over what was offered: callbacks, messages and overflows are booked as abandons.</summary>
    /// <remarks>Example: 1,200 offered, 1,050 answered: 12.5 %. Source: Call Centre Helper, (offered - handled) / offered.</remarks>
    public KpiDefinition NotAnswered { get; } = Of(
        "not-answered", VariantNames.AbandonmentNotAnswered, StandardMeasures.Offered - Answered, StandardMeasures.Offered,
        "(Offered - answered) / offered. Callbacks, messages and overflows look like abandons. Call Centre Helper.");

    /// <summary>Abandoned before anyone answered, in the menu or with the bot as well as in queue.</summary>
    /// <remarks>Example: 5 left the menu, 10 the queue, 85 answered: 15 %. Source: Dynamics 365, "abandoned before connecting". Twilio and Google leave the menu out.</remarks>
    public KpiDefinition WithMenu { get; } = Of(
        "with-menu", VariantNames.AbandonmentWithMenu,
        Count("abandoned-anywhere", Condition.OutcomeIs(OutcomeKind.Abandoned, OutcomeKind.AbandonedInMenu)),
        StandardMeasures.Offered + Count("abandoned-in-menu", Condition.OutcomeIs(OutcomeKind.AbandonedInMenu)),
        "Abandoned in queue or in the menu / (offered + abandoned in the menu). Dynamics 365.");

    /// <summary>Queue visits abandoned over queue visits offered.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Verbara, which takes those who leave by a key as we do: offered, not abandoned.</remarks>
    public KpiDefinition Visits { get; } = Of(
        "visits", StandardNames.OfVisits(StandardNames.AbandonmentRate),
        Grain.Visits.Count("abandoned", StandardConditions.Abandoned), Grain.Visits.Count("offered", StandardConditions.Offered),
        "Queue visits abandoned / queue visits offered.");

    /// <summary>Queue visits abandoned over all queue visits, whatever became of them.</summary>
    /// <remarks>A visit falls into the period in which it began. Source: Dynamics 365, where short abandons are in it.</remarks>
    public KpiDefinition OfAllVisits { get; } = Of(
        "of-all-visits", VariantNames.AbandonmentOfAllVisits,
        Grain.Visits.Count("abandoned", StandardConditions.Abandoned), Grain.Visits.Count("visits"),
        "Queue visits abandoned / queue visits, whatever became of them. Dynamics 365.");

    /// <summary>Abandoned by the time they gave up, over offered by the time they queued: a figure of the interval, not of a cohort, so it may pass 100 %.</summary>
    /// <remarks>Source: Genesys Cloud counts offers in the interval of entry and abandons in that in which they happen. Needs <see cref="InteractionFields.Queued"/> and <see cref="InteractionFields.Ended"/>.</remarks>
    public KpiDefinition PerInterval { get; } = Of(
        "per-interval", VariantNames.AbandonmentPerInterval,
        Abandoned.AnchoredAt(InteractionFields.Ended), StandardMeasures.Offered.AnchoredAt(InteractionFields.Queued),
        "Abandoned, by the time of giving up / offered, by the time of queueing. Of an interval, not of a cohort, so it may pass 100 %. Genesys Cloud.");

    /// <summary>Without short abandons on either side.</summary>
    /// <param name="shortAbandon">How short a wait is too short to count, for example <c>Threshold.Below(5 s)</c>.</param>
    /// <returns>The KPI <c>abandonment-rate.long-abandons</c>.</returns>
    /// <remarks>Example: 100 offered, 10 abandoned, 4 of them below 5 s: 6 / 96 = 6.25 %. Source: Google CCAI; Cisco ICM; Call Centre Helper finds it common to drop those below 5 s.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
    public KpiDefinition LongAbandons(Threshold shortAbandon)
    {
        ArgumentNullException.ThrowIfNull(shortAbandon);
        Measure brief = AbandonParts.Short(shortAbandon);
        return StandardDefinition.Share(
            new KpiKey("abandonment-rate", "long-abandons", [shortAbandon.ToParameter("short")]), VariantNames.AbandonmentLong, KpiFamily.Service, Direction.Down,
            Abandoned - brief, StandardMeasures.Offered - brief,
            "(Abandoned - abandoned after a short wait) / (offered - abandoned after a short wait). Google CCAI; Cisco ICM.",
            shortAbandon);
    }

    /// <summary>Of the queue visits abandoned, the share that gave up after a short wait.</summary>
    /// <param name="shortAbandon">How short a wait is; Dynamics 365 has its boundary outside, and a limit for each queue.</param>
    /// <returns>The KPI <c>abandonment-rate.short-of-abandoned</c>.</returns>
    /// <remarks>
    /// The lower it is, the more of those who left had waited. Visits of a queue without a limit count as not short. Example: gave up after 2, 4 and 30 s, short below 5 s: 66.67 %.
    /// Source: Dynamics 365, short abandoned %.
    /// </remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read through a property beside the others.")]
    public KpiDefinition ShortOfAbandoned(Threshold shortAbandon)
    {
        ArgumentNullException.ThrowIfNull(shortAbandon);
        CompareCondition brief = Condition.Compare(QueueVisitFields.Wait, shortAbandon.Comparison, Operand.Parameter("short"));
        return StandardDefinition.Share(
            new KpiKey("abandonment-rate", "short-of-abandoned", [shortAbandon.ToParameter("short")]), VariantNames.AbandonmentShortOfAbandoned, KpiFamily.Service, Direction.Band,
            Grain.Visits.Count("abandoned-short", StandardConditions.And(StandardConditions.Abandoned, brief)),
            Grain.Visits.Count("abandoned", StandardConditions.Abandoned),
            "Queue visits abandoned after a short wait / queue visits abandoned. Those without a wait or a limit are not short. Dynamics 365.",
            shortAbandon);
    }

    private static KpiDefinition Of(string variant, LocalizedText name, Linear part, Linear whole, string note) =>
        StandardDefinition.Share(new KpiKey("abandonment-rate", variant), name, KpiFamily.Service, Direction.Down, part, whole, note);
}
