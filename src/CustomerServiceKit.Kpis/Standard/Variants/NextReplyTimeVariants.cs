namespace CustomerServiceKit.Kpis;

/// <summary>Other reply times (K12).</summary>
public sealed class NextReplyTimeVariants
{
    internal NextReplyTimeVariants()
    {
    }

    /// <summary>Reply time without the first reply of each case, which has a figure of its own.</summary>
    /// <remarks>
    /// Example: messages at 9:00 and 9:10, first reply at 9:30; message at 10:00, reply at 10:10: 10 minutes, where with the first it is 20. Source: Chatwoot's code, where a first
    /// reply makes the event first_response and every later one the event reply_time.
    /// </remarks>
    public KpiDefinition AfterFirst { get; } = StandardDefinition.Mean(
        new KpiKey("next-reply-time", "after-first"), CaseKpiNames.NextReplyTimeAfterFirst, KpiFamily.Service, Direction.Down, CaseMeasures.LaterReplyTime, CaseMeasures.LaterReplies,
        "Time from the earliest customer message without a reply to the reply / replies, the first reply of each case left out. Chatwoot.");
}
