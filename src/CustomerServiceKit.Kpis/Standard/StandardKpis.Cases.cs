using static CustomerServiceKit.Kpis.CaseMeasures;

namespace CustomerServiceKit.Kpis;

public static partial class StandardKpis
{
    /// <summary>Requester wait time (K10): time in which resolved cases lay with the service or with others than the customer, over their number.</summary>
    /// <remarks>New, open, on hold, waiting for a third party. Example: 2 h new, 5 h open, 10 h waiting for the customer, 1 h open again: 8 h. Source: Zendesk.</remarks>
    public static KpiDefinition RequesterWaitTime { get; } = StandardDefinition.Mean(
        new KpiKey("requester-wait-time"), CaseKpiNames.RequesterWaitTime, KpiFamily.Service, Direction.Down, RequesterWait, KnowingRequesterWait,
        "Time in the statuses new, open, on hold and waiting for a third party / resolved cases.");

    /// <summary>First reply time (K11): from creation to the first public reply of an employee, over the cases that have one.</summary>
    /// <remarks>
    /// Bots, automatic messages and notes are no reply; a case without a reply is in neither part, and one counts when it was replied to. Opening a case again changes nothing.
    /// Example: replies after 10 and 30 minutes: 20 minutes. Source: Zendesk.
    /// </remarks>
    public static KpiDefinition FirstReplyTime { get; } = Time(
        "first-reply-time", null, StandardNames.FirstReplyTime, From(CaseFields.Created, CaseFields.FirstReply, "first-reply-time"),
        "Time from creation to the first public reply of an employee / cases with such a reply, in the period of the reply.");

    /// <summary>Reply time (K12): how long customers waited for each reply, counted from their earliest message without one.</summary>
    /// <remarks>
    /// Of <see cref="FactSetIds.CaseEvent"/>; grouped by employee it is credited to who wrote the reply. Example: messages at 9:00 and 9:10, reply at 9:30; message at 10:00,
    /// reply at 10:10: (30 + 10) / 2 = 20 minutes. A message from before a resolution is settled once the case is opened again or the customer writes again. Source: Chatwoot #4043,
    /// PR 11787; Zammad starts at the last message and so gives less.
    /// </remarks>
    public static KpiDefinition NextReplyTime { get; } = StandardDefinition.Mean(
        new KpiKey("next-reply-time"), CaseKpiNames.NextReplyTime, KpiFamily.Service, Direction.Down, ReplyTime, Replies,
        "Time from the earliest customer message without a reply to the reply / replies. Notes, bots and automatic messages are no replies.");

    /// <summary>The longest wait for a reply (K13), as <see cref="NextReplyTime"/> counts it.</summary>
    /// <remarks>Example: waits of 30 and 10 minutes: 30 minutes.</remarks>
    public static KpiDefinition LongestReplyGap { get; } = StandardDefinition.Longest(
        new KpiKey("longest-reply-gap"), CaseKpiNames.LongestReplyGap, CaseMeasures.LongestReplyGap, "The longest time from a customer's earliest message without a reply to the reply.");

    /// <summary>Bot containment (K23): of the cases in which a bot replied, the share resolved without a reply of an employee.</summary>
    /// <remarks>Example: 10 with a bot, 6 of them resolved by it alone: 60 %. It does not make 100 % with the handoff: a case may be left, or be both over time (Chatwoot).</remarks>
    public static KpiDefinition BotContainment { get; } = StandardDefinition.Share(
        new KpiKey("bot-containment"), CaseKpiNames.BotContainment, KpiFamily.Service, Direction.Band, ContainedByBot, WithBot,
        "Cases with a bot's reply, resolved, without a reply of an employee / cases with a bot's reply.");

    /// <summary>Bot handoff (K23): of the cases in which a bot replied, the share in which an employee replied, too.</summary>
    /// <remarks>Example: 10 with a bot, an employee in 3: 30 %.</remarks>
    public static KpiDefinition BotHandoff { get; } = StandardDefinition.Share(
        new KpiKey("bot-handoff"), CaseKpiNames.BotHandoff, KpiFamily.Service, Direction.Band, HandedOff, WithBot,
        "Cases with replies of a bot and of an employee / cases with a bot's reply.");

    /// <summary>One-touch rate (K28): of the resolved cases, the share with exactly one public reply of an employee.</summary>
    /// <remarks>Example: replies 1, 1, 2, 0: 50 %. Source: Zendesk; chats in which several messages of one sitting are one reply must be counted so by the source.</remarks>
    public static KpiDefinition OneTouchRate { get; } = StandardDefinition.Share(
        new KpiKey("one-touch-rate"), CaseKpiNames.OneTouchRate, KpiFamily.Quality, Direction.Up, OneTouch, ResolvedKnowingReplies,
        "Resolved cases with exactly one public reply / resolved cases whose replies are known.");

    /// <summary>Reopen rate (K30).</summary>
    public static ReopenKpis ReopenRate { get; } = new();

    /// <summary>First resolution time (K31): from creation to the first resolution, over the cases resolved.</summary>
    /// <remarks>Example: resolved after 2 and 4 hours: 3 hours, whatever became of them later.</remarks>
    public static KpiDefinition FirstResolutionTime { get; } = Time(
        "first-resolution-time", null, CaseKpiNames.FirstResolutionTime, From(CaseFields.Created, CaseFields.FirstResolved, "first-resolution-time"),
        "Time from creation to the first resolution / cases resolved, in the period of the first resolution.");

    /// <summary>Full resolution time (K32): from creation to the last resolution, over the cases resolved. It moves when a case is opened again.</summary>
    /// <remarks>Example: resolved after 2 hours and again after 10: 10 hours. Days are never rounded up before the mean (as Frappe Helpdesk does).</remarks>
    public static KpiDefinition FullResolutionTime { get; } = Time(
        "full-resolution-time", null, StandardNames.FullResolutionTime, From(CaseFields.Created, CaseFields.LastResolved, "full-resolution-time"),
        "Time from creation to the last resolution / cases resolved, in the period of the last resolution.");

    /// <summary>Cases resolved (K33), each once, where it was last resolved. Of events and of what is still resolved see <see cref="ResolutionVariants"/>.</summary>
    /// <remarks>Example: one case resolved, opened again and resolved: 1, in the period of the second.</remarks>
    public static KpiDefinition Resolutions { get; } = StandardDefinition.Total(
        new KpiKey("resolutions", "cases"), CaseKpiNames.CasesResolved, KpiFamily.Service, Direction.Up, ResolvedCases, "Cases, each in the period in which it was last resolved.");

    /// <summary>Backlog (K34): cases open at the end of a period.</summary>
    /// <remarks>Opened before its end and not closed by then; a case that was opened again counts as open up to its last closing. It adds up over groups and not over time. Example: 10 open, 6 new, 4 closed in the week: 12.</remarks>
    public static KpiDefinition Backlog { get; } = StandardDefinition.Total(
        new KpiKey("backlog"), CaseKpiNames.Backlog, KpiFamily.Service, Direction.Down, CaseMeasures.Backlog, "Cases open at the end of the period. It does not add up over time.");

    /// <summary>The mean age of the backlog (K35): how long the cases open at the end of a period have been open.</summary>
    /// <remarks>Example: open since 2 and 4 days: 3 days. Percentiles: <see cref="PercentileKpis.BacklogAge"/>.</remarks>
    public static KpiDefinition BacklogAge { get; } = StandardDefinition.Mean(
        new KpiKey("backlog-age", "mean"), CaseKpiNames.AverageBacklogAge, KpiFamily.Service, Direction.Down, Age, CaseMeasures.Backlog,
        "Time since creation of the cases open at the end of the period / such cases.");

    /// <summary>The share of cases that changed channel or employee.</summary>
    /// <remarks>Example: of 200 cases 30 went through two channels, and 20 others through two employees: 25 %.</remarks>
    public static KpiDefinition ChangedHands { get; } = StandardDefinition.Share(
        new KpiKey("changed-hands"), CaseKpiNames.ChangedHands, KpiFamily.Quality, Direction.Down, Changed, ChangedTold,
        "Cases with more than one channel or more than one employee / cases of which that can be told.");

    /// <summary>Whether customers who change channel or employee can go on where they were (K65).</summary>
    public static ContinuityKpis ChannelContinuity { get; } = new();

    /// <summary>Sales after a contact: of the contacts, the share after which the same customer accepted an offer in another contact within a time.</summary>
    /// <param name="within">The time, for example <c>Threshold.FromDuration(Duration.FromDays(7))</c>.</param>
    /// <returns>The KPI <c>upsell-after-contact</c>; contacts whose time is not over yet enter neither side, and the figure is marked <see cref="MeasurementFlags.Immature"/>.</returns>
    /// <remarks>Beside <see cref="UpsellConversion"/>, which counts offers accepted in the contact itself. Example: of 50 contacts 4 were followed by a sale within a week: 8 %.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="within"/> is null.</exception>
    public static KpiDefinition UpsellAfterContact(Threshold within) => RepeatKpis.UpsellAfter(within);

    internal static KpiDefinition Time(string id, string? variant, LocalizedText name, (Measure Time, Measure Count) parts, string note) =>
        StandardDefinition.Mean(new KpiKey(id, variant), name, KpiFamily.Service, Direction.Down, parts.Time, parts.Count, note);
}
