using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Other formulas of the average handle time (K14).</summary>
public sealed class HandleTimeVariants
{
    internal HandleTimeVariants()
    {
    }

    /// <summary>Talk and after-call work alone, over the interactions answered.</summary>
    /// <remarks>Example: 668,205 s of talk and 198,306 s of after-call work over 4,311: 201 s, where with hold it is 224 s. Source: the first line of Call Centre Helper's page of 2025.</remarks>
    public KpiDefinition WithoutHold { get; } = Of(
        "without-hold", VariantNames.HandleTimeWithoutHold, "talk-and-wrap-up-time",
        "(Talk + after-call work) / answered interactions. Call Centre Helper (2025).",
        InteractionFields.Talk, InteractionFields.AfterCallWork);

    /// <summary>Ringing, talk, hold and after-call work, over the interactions answered.</summary>
    /// <remarks>Example: 5 + 155 + 23 + 46 s: 229 s. Source: ccmath, which also adds the time of transfers; it is part of talk or ringing here.</remarks>
    public KpiDefinition WithRinging { get; } = Of(
        "with-ringing", VariantNames.HandleTimeWithRinging, "ringing-and-handle-time",
        "(Ringing + talk + hold + after-call work) / answered interactions. ccmath.",
        InteractionFields.Ring, InteractionFields.Talk, InteractionFields.Hold, InteractionFields.AfterCallWork);

    /// <summary>The time employees were really at it, over the interactions answered: for messages, of which one employee has several at once.</summary>
    /// <remarks>Source: Dynamics 365, whose handle time is focus time; Salesforce, active time.</remarks>
    public KpiDefinition Active { get; } = Of(
        "active", VariantNames.HandleTimeActive, "active-time", "Time employees were really at it / answered interactions. Dynamics 365; Salesforce.", InteractionFields.Active);

    /// <summary>From the answer to the end of the conversation, over the interactions answered.</summary>
    /// <remarks>After-call work is not in it, idle time is. Source: one of the two readings of Amazon Connect's guide; the other is <see cref="StandardKpis.AverageHandleTime"/>.</remarks>
    public KpiDefinition AnswerToEnd { get; } = StandardDefinition.Mean(
        Key("answer-to-end"), VariantNames.HandleTimeAnswerToEnd, KpiFamily.Efficiency, Direction.Band,
        Sum("answer-to-end", Quantity.Between(InteractionFields.Answered, InteractionFields.Ended), StandardConditions.Answered),
        AnsweredKnowing("answered-with-known-end", InteractionFields.Answered, InteractionFields.Ended),
        "Time from answer to end / answered interactions. After-call work is not in it. Amazon Connect, by one reading of its guide.");

    /// <summary>Talk, hold and after-call work of employees' parts, over the number of these parts: a transferred interaction is several.</summary>
    /// <remarks>It counts in the period in which the employee accepted. Example: one interaction, two employees of 100 s and 50 s: 75 s, where by interaction it is 150 s. Source: Dynamics 365, by session.</remarks>
    public KpiDefinition ByEngagement { get; } = StandardDefinition.Mean(
        Key("by-engagement"), VariantNames.HandleTimeByEngagement, KpiFamily.Efficiency, Direction.Band,
        EngagementMeasures.HandleTime, EngagementMeasures.AcceptedKnowingHandleTime,
        "(Talk + hold + after-call work) of each employee's part in the primary role / such parts. Dynamics 365, by session.");

    /// <summary>Handle time of answered queue visits, as the source states it in one figure, over their number.</summary>
    /// <remarks>
    /// A visit falls into the period in which it began. Example: 300 s and 100 s: 200 s. Source: Dynamics 365, which stores the handle time of a segment: of calls talk, hold and wrap-up, of
    /// chats time in focus and wrap-up.
    /// </remarks>
    public KpiDefinition Visits { get; } = VisitParts.Mean(
        Key("visits"), StandardNames.OfVisits(StandardNames.AverageHandleTime), Direction.Band, "stated-handle-time", QueueVisitFields.StatedHandleTime,
        "Handle time of answered queue visits, as the source states it / answered queue visits. Dynamics 365.");

    /// <summary>The time employees were really at it, over the number of employees' parts.</summary>
    /// <remarks>It counts in the period in which the employee accepted. Example: open for 300 s and 100 s, in focus for 120 s and 80 s: 100 s. Source: Salesforce, active time.</remarks>
    public KpiDefinition ActiveByEngagement { get; } = StandardDefinition.Mean(
        Key("active-by-engagement"), VariantNames.HandleTimeActiveByEngagement, KpiFamily.Efficiency, Direction.Band,
        EngagementMeasures.ActiveTime, EngagementMeasures.AcceptedKnowingActiveTime,
        "Time the employee was really at it, of each part in the primary role / such parts. Salesforce.");

    /// <summary>From accepting to the end of the employee's part, over the number of these parts: however long it lay open.</summary>
    /// <remarks>It counts in the period in which the employee accepted. Example: open for 300 s and 100 s: 200 s. Source: Salesforce, handle time: close less accept.</remarks>
    public KpiDefinition AcceptedToEnded { get; } = StandardDefinition.Mean(
        Key("accepted-to-ended"), VariantNames.HandleTimeAcceptedToEnded, KpiFamily.Efficiency, Direction.Band,
        EngagementMeasures.OpenTime, EngagementMeasures.AcceptedKnowingEnd,
        "Time from accepting to the end of each employee's part in the primary role / such parts that ended. It is not time of work: what lies open counts. Salesforce.");

    private static KpiKey Key(string variant) => new("average-handle-time", variant);

    private static KpiDefinition Of(string variant, LocalizedText name, string sum, string note, params FieldId[] fields) => StandardDefinition.Mean(
        Key(variant), name, KpiFamily.Efficiency, Direction.Band,
        Sum(sum, fields.Length == 1 ? Quantity.Field(fields[0]) : Quantity.Plus([.. fields.Select(Quantity.Field)]), StandardConditions.Answered),
        AnsweredKnowing($"answered-with-known-{sum}", fields), note);
}
