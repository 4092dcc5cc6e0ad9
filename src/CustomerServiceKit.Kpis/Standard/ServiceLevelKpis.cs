using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceKit.Kpis;

/// <summary>The thirteen formulas of service level (K04) in live use: the share answered within a limit of time. They differ in what they divide by and in what they credit, so each has a key of its own.</summary>
/// <remarks>
/// N answered whose wait is known, W answered within the limit, A abandoned in queue, Aw abandoned within the limit, As abandoned after a short wait, F sent elsewhere
/// (overflowed, callback requested, voicemail), C past the limit however they ended. Example: N = 1,000, A = 60, W = 860, Aw = 20, As = 10, F = 0: answered 86.00 %, all
/// and all-and-flow 81.13 %, long-abandons 81.90 %, ignore-in-threshold 82.69 %, credit-abandons 83.02 %, credit-short 82.08 %. Another: W = 70, Aw = 10, C = 20:
/// cisco-ignored 77.78 %, cisco-negative 70 %, cisco-positive 80 %. Where there is nothing to divide by, there is no value.
/// </remarks>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read as StandardKpis.ServiceLevel.All(...); static members could not be reached through a property.")]
public sealed class ServiceLevelKpis
{
    private const string NoEvent = "Where the key has a short limit, to give up within it is no event. ";

    private readonly Grain _grain;

    internal ServiceLevelKpis(Grain grain) => _grain = grain;

    /// <summary>W / N: of those answered. Abandons do not count at all.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.answered</c>.</returns>
    /// <remarks>Source: ICMI formula 2, "not an accurate reflection"; Asterisk's ServiceLevelPerf; Genesys with abandons switched off.</remarks>
    public KpiDefinition Answered(Threshold within) => Define(
        "answered", ServiceLevelNames.Answered, Given(within), null, p => Formula.Ratio(p.AnsweredWithin, p.Answered),
        "Answered within the limit / answered. Abandons do not count, so it looks best when many give up. ICMI formula 2; Asterisk ServiceLevelPerf; Genesys with abandons off.");

    /// <summary>W / (N + A): of all that were answered or abandoned.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.all</c>.</returns>
    /// <remarks>Source: ICMI formula 3; Genesys with abandons and short abandons counted; Vonage without breakouts.</remarks>
    public KpiDefinition All(Threshold within) => Define(
        "all", ServiceLevelNames.All, Given(within), null, p => Formula.Ratio(p.AnsweredWithin, p.Answered + p.Abandoned),
        "Answered within the limit / (answered + abandoned). ICMI formula 3; Genesys with abandons and short abandons counted; Vonage without breakouts.");

    /// <summary>W / (N + A + F): those sent elsewhere count, too.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.all-and-flow</c>.</returns>
    /// <remarks>Source: Vonage's default, whose flow-outs are breakouts; Genesys with flow-outs included.</remarks>
    public KpiDefinition AllAndFlow(Threshold within) => Define(
        "all-and-flow", ServiceLevelNames.AllAndFlow, Given(within), null, p => Formula.Ratio(p.AnsweredWithin, p.Answered + p.Abandoned + p.FlowedOut),
        "Answered within the limit / (answered + abandoned + overflowed, callback requested or voicemail). The default of Vonage; Genesys with flow-outs included.");

    /// <summary>W / (N + A − As): those who gave up after a short wait are left out.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <param name="shortAbandon">How short a wait is too short to count as abandoned.</param>
    /// <returns>The KPI <c>service-level.long-abandons</c>.</returns>
    /// <remarks>Source: Genesys with short abandons switched off; Genesys StatServer's service factor; RingCentral's abandoned threshold.</remarks>
    public KpiDefinition LongAbandons(Threshold within, Threshold shortAbandon) => Define(
        "long-abandons", ServiceLevelNames.LongAbandons, Given(within), Given(shortAbandon), p => Formula.Ratio(p.AnsweredWithin, p.Answered + p.Abandoned - p.ShortAbandoned),
        "Answered within the limit / (answered + abandoned - abandoned after a short wait). Genesys with short abandons off; RingCentral.");

    /// <summary>W / (N + A − Aw): those who gave up within the limit are left out.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.ignore-in-threshold</c>.</returns>
    /// <remarks>Source: ICMI formula 4; Bright Pattern; the default of CxEngage.</remarks>
    public KpiDefinition IgnoreInThreshold(Threshold within) => Define(
        "ignore-in-threshold", ServiceLevelNames.IgnoreInThreshold, Given(within), null, p => Formula.Ratio(p.AnsweredWithin, p.Answered + p.Abandoned - p.AbandonedWithin),
        "Answered within the limit / (answered + abandoned - abandoned within the limit). ICMI formula 4; Bright Pattern; CxEngage.");

    /// <summary>W / (E − Aw), of service-level events E: what was answered within the limit, abandoned within it, or passed it. Those who gave up within it are ignored.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.cisco-ignored</c>.</returns>
    /// <remarks>Source: Cisco ICM and UCCE, "ignore abandoned calls", the default. Calls taken out of the queue within the limit are no event: they are Cisco's dequeued calls.</remarks>
    public KpiDefinition CiscoIgnored(Threshold within) => Define(
        "cisco-ignored", ServiceLevelNames.CiscoIgnored, Given(within), null, p => Formula.Ratio(p.AnsweredWithin, p.AnsweredWithin + p.PastTheLimit),
        "Answered within the limit / (service-level events - abandoned within the limit), where events are answered within, abandoned within, or past the limit. The default of Cisco.");

    /// <summary>W / E, of service-level events E: those who gave up within the limit count against it.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <param name="shortAbandon">How short a wait, below the limit, is too short to be an event; null for none. Cisco's is <c>Threshold.Below(10 s)</c>.</param>
    /// <returns>The KPI <c>service-level.cisco-negative</c>.</returns>
    /// <remarks>Source: Cisco ICM and UCCE, "abandoned calls have negative impact".</remarks>
    public KpiDefinition CiscoNegative(Threshold within, Threshold? shortAbandon = null) => Define(
        "cisco-negative", ServiceLevelNames.CiscoNegative, Given(within), shortAbandon, p => Formula.Ratio(p.AnsweredWithin, p.AnsweredWithin + p.CountedAbandonedWithin + p.PastTheLimit),
        "Answered within the limit / service-level events: answered within, abandoned within, or past the limit. " + NoEvent + "Cisco with abandons of negative impact.");

    /// <summary>(W + Aw) / E, of service-level events E: those who gave up within the limit count as if answered within it.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <param name="shortAbandon">How short a wait, below the limit, is too short to be an event; null for none. Cisco's is <c>Threshold.Below(10 s)</c>.</param>
    /// <returns>The KPI <c>service-level.cisco-positive</c>.</returns>
    /// <remarks>Source: Cisco ICM and UCCE, "abandoned calls have positive impact".</remarks>
    public KpiDefinition CiscoPositive(Threshold within, Threshold? shortAbandon = null) => Define(
        "cisco-positive", ServiceLevelNames.CiscoPositive, Given(within), shortAbandon, p => Formula.Ratio(p.AnsweredWithin + p.CountedAbandonedWithin, p.AnsweredWithin + p.CountedAbandonedWithin + p.PastTheLimit),
        "(Answered + abandoned within the limit) / service-level events: answered within, abandoned within, or past the limit. " + NoEvent + "Cisco with abandons of positive impact.");

    /// <summary>(W + Aw) / (N + A): those who gave up within the limit count as if answered within it.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.credit-abandons</c>.</returns>
    /// <remarks>Source: ICMI formula 1; Asterisk's ServiceLevelPerf2. A queue whose callers all give up in time reads 100 %.</remarks>
    public KpiDefinition CreditAbandons(Threshold within) => Define(
        "credit-abandons", ServiceLevelNames.CreditAbandons, Given(within), null, p => Formula.Ratio(p.AnsweredWithin + p.AbandonedWithin, p.Answered + p.Abandoned),
        "(Answered + abandoned within the limit) / (answered + abandoned). A queue whose callers all give up in time reads 100 %. ICMI formula 1; Asterisk ServiceLevelPerf2.");

    /// <summary>(W + As) / (N + A): those who gave up after a short wait count as if answered within the limit.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <param name="shortAbandon">How short a wait is too short to count against the service.</param>
    /// <returns>The KPI <c>service-level.credit-short</c>.</returns>
    /// <remarks>Source: ICMI formula 5.</remarks>
    public KpiDefinition CreditShort(Threshold within, Threshold shortAbandon) => Define(
        "credit-short", ServiceLevelNames.CreditShort, Given(within), Given(shortAbandon), p => Formula.Ratio(p.AnsweredWithin + p.ShortAbandoned, p.Answered + p.Abandoned),
        "(Answered within the limit + abandoned after a short wait) / (answered + abandoned). ICMI formula 5.");

    /// <summary>Taken out of the queue within the limit, whether answered, abandoned or turned into a callback, over all that queued.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.removed</c>.</returns>
    /// <remarks>Source: Amazon Connect, service level X. Its earlier guide printed answered within X under the same name. Its API takes both boundaries.</remarks>
    public KpiDefinition Removed(Threshold within) => Define(
        "removed", ServiceLevelNames.Removed, Given(within), null, p => Formula.Ratio(p.RemovedWithin, p.Queued),
        "Answered, abandoned or turned into a callback within the limit / all that queued. To give up in time counts as service. Amazon Connect.");

    /// <summary>W / all inbound: answered, abandoned, missed and voicemail, less short abandons where a limit for them is given.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <param name="shortAbandon">How short a wait is too short to count as abandoned; null to count them all.</param>
    /// <returns>The KPI <c>service-level.inbound</c>.</returns>
    /// <remarks>Source: Talkdesk Live, with and without short abandons. Missed is what overflowed or asked for a callback. Needs <see cref="Dimensions.Direction"/>.</remarks>
    public KpiDefinition Inbound(Threshold within, Threshold? shortAbandon = null) => Define(
        "inbound",
        ServiceLevelNames.Inbound,
        Given(within),
        shortAbandon,
        p =>
        {
            Linear whole = p.InboundAnswered + p.InboundAbandoned + p.InboundMissed + p.InboundVoicemail;
            return Formula.Ratio(p.InboundAnsweredWithin, shortAbandon is null ? whole : whole - p.InboundShortAbandoned);
        },
        "Inbound answered within the limit / inbound answered, abandoned, missed (overflowed, callback requested) and voicemail, less short abandons where the key has a limit for them. Talkdesk.");

    /// <summary>W / offered queue visits: who is sent on or leaves by a key counts as offered, and as not answered.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.offered</c>, over queue visits.</returns>
    /// <remarks>Source: the Asterisk sessions of Verbara. A caller who queues again is another visit. A queue whose callers all time out reads 0 %.</remarks>
    public KpiDefinition Offered(Threshold within) => Define(
        "offered", ServiceLevelNames.Offered, Given(within), null, p => Formula.Ratio(p.AnsweredWithin, p.OfferedVisits),
        "Queue visits answered within the limit / queue visits offered, those that timed out or left by a key included. One who queues again is another visit. Verbara.",
        Grain.Visits);

    private static Threshold Given(Threshold threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return threshold;
    }

    private KpiDefinition Define(
        string variant, LocalizedText name, Threshold within, Threshold? shortAbandon, Func<ServiceLevelParts, Formula> formula, string note, Grain? only = null)
    {
        ServiceLevelParts parts = new(only ?? _grain, within, shortAbandon);
        bool visits = only is null && _grain.IsVisits;
        return new KpiDefinition(
            new KpiKey("service-level", only is null ? _grain.Variant(variant) : variant, [within.ToParameter("within"), .. shortAbandon is null ? [] : new[] { shortAbandon.ToParameter("short") }]),
            visits ? StandardNames.OfVisits(name) : name,
            KpiFamily.Service,
            Unit.Share,
            Direction.Up,
            formula(parts),
            [.. new[] { within.Table, shortAbandon?.Table }.OfType<ParameterTable>().DistinctBy(t => t.Name)],
            LocalizedText.English(visits ? note + " Counted by queue visit." : note));
    }
}
