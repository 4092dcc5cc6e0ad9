namespace CustomerServiceKit.Kpis;

/// <summary>The columns of cases.</summary>
internal static class CaseColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times =
        [
            CaseFields.Created,
            CaseFields.FirstAssigned,
            CaseFields.FirstReply,
            CaseFields.FirstResolved,
            CaseFields.LastResolved,
            CaseFields.LastReopened,
            CaseFields.Closed,
            CaseFields.WaitUntil,
            CaseFields.HistorySince,
        ],
        Spans = [CaseFields.RequesterWait, CaseFields.AgentWork, CaseFields.OnHold, CaseFields.Work],
        Amounts =
        [
            CaseFields.ReplyCount,
            CaseFields.BotReplyCount,
            CaseFields.ChannelCount,
            CaseFields.CustomerMessageCount,
            CaseFields.ResolutionCount,
            CaseFields.ReopenCount,
            CaseFields.EmployeeCount,
            CaseFields.Stations,
        ],
        Counts =
        [
            CaseFields.ReplyCount,
            CaseFields.BotReplyCount,
            CaseFields.ChannelCount,
            CaseFields.CustomerMessageCount,
            CaseFields.ResolutionCount,
            CaseFields.ReopenCount,
            CaseFields.EmployeeCount,
            CaseFields.Stations,
        ],
        Orders =
        [
            (CaseFields.Created, CaseFields.FirstAssigned),
            (CaseFields.Created, CaseFields.FirstReply),
            (CaseFields.Created, CaseFields.FirstResolved),
            (CaseFields.Created, CaseFields.LastResolved),
            (CaseFields.Created, CaseFields.LastReopened),
            (CaseFields.Created, CaseFields.Closed),
            (CaseFields.Created, CaseFields.WaitUntil),
            (CaseFields.FirstResolved, CaseFields.LastResolved),
            (CaseFields.FirstResolved, CaseFields.LastReopened),
        ],
        Required = [CaseFields.Created],
    };
}
