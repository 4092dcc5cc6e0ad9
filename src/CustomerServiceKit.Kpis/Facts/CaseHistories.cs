using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Rolls what happened to cases up to the cases: first reply, resolutions, reopenings, time in statuses; and gives every reply the time the customer waited for it.</summary>
/// <remarks>
/// A reply is one of an employee that is public and not known to have failed: no bot, no automatic message, no note (Zendesk; Rocket.Chat PR 32846; Chatwoot PR 6409; dbt_zendesk
/// #35). It is credited to who wrote it, whoever owns the case (Chatwoot #7978). Events before the time from which a case's history is on record are not known, so neither is
/// what would follow from them. A word for a status must be one of <see cref="CaseStatusKind"/>.
/// </remarks>
internal static class CaseHistories
{
    private static readonly ImmutableArray<(FieldId Field, FieldKind Kind, CaseEventKind Needs, Func<CaseHistory, long> Get)> Fields =
    [
        (CaseFields.FirstAssigned, FieldKind.Time, CaseEventKind.Assigned, h => h.FirstAssigned),
        (CaseFields.FirstReply, FieldKind.Time, CaseEventKind.EmployeeReply, h => h.FirstReply),
        (CaseFields.FirstResolved, FieldKind.Time, CaseEventKind.StatusChanged, h => h.FirstResolved),
        (CaseFields.LastResolved, FieldKind.Time, CaseEventKind.StatusChanged, h => h.LastResolved),
        (CaseFields.LastReopened, FieldKind.Time, CaseEventKind.StatusChanged, h => h.LastReopened),
        (CaseFields.Closed, FieldKind.Time, CaseEventKind.StatusChanged, h => h.Closed),
        (CaseFields.ReplyCount, FieldKind.Amount, CaseEventKind.EmployeeReply, h => h.Replies),
        (CaseFields.BotReplyCount, FieldKind.Amount, CaseEventKind.BotReply, h => h.BotReplies),
        (CaseFields.CustomerMessageCount, FieldKind.Amount, CaseEventKind.CustomerMessage, h => h.CustomerMessages),
        (CaseFields.ResolutionCount, FieldKind.Amount, CaseEventKind.StatusChanged, h => h.Resolutions),
        (CaseFields.ReopenCount, FieldKind.Amount, CaseEventKind.StatusChanged, h => h.Reopenings),
        (CaseFields.EmployeeCount, FieldKind.Amount, CaseEventKind.EmployeeReply, h => h.Employees),
        (CaseFields.Stations, FieldKind.Amount, CaseEventKind.Assigned, h => h.Stations),
        (CaseFields.ChannelCount, FieldKind.Amount, CaseEventKind.EmployeeReply, h => h.Channels),
        (CaseFields.RequesterWait, FieldKind.Span, CaseEventKind.StatusChanged, h => h.RequesterWait),
        (CaseFields.AgentWork, FieldKind.Span, CaseEventKind.StatusChanged, h => h.AgentWork),
        (CaseFields.OnHold, FieldKind.Span, CaseEventKind.StatusChanged, h => h.OnHold),
    ];

    /// <summary>Which kind of event each column of a case follows from.</summary>
    public static IEnumerable<(FieldId Field, CaseEventKind Kind)> Needs => Fields.Select(f => (f.Field, f.Needs));

    /// <summary>The names of the columns that cases get from their events.</summary>
    public static IReadOnlySet<string> ColumnsFrom(FactSchema? events) => events is null
        ? new HashSet<string>()
        : new HashSet<string>(
        [
            .. Fields.Select(f => f.Field.Value).Where(f => f != CaseFields.ChannelCount.Value || events.IndexOf(Dimensions.Channel) >= 0),
            .. events.IndexOf(Dimensions.Employee) >= 0 ? new[] { Dimensions.FirstReplyBy.Value } : [],
        ]);

    /// <summary>The cases and their events, each with the columns that follow from the events.</summary>
    public static (FactSet? Cases, FactSet Events) AddTo(FactSet? cases, FactSet events, FindingList findings)
    {
        CaseEventReading reading = new(events, findings);
        Dictionary<int, CaseHistory> histories = [];
        List<long> waited = [.. Enumerable.Repeat(Missing.Number, events.Count + events.ExcludedCount)];
        foreach (int row in reading.InOrder())
        {
            int name = reading.CaseOf(row);
            if (!histories.TryGetValue(name, out CaseHistory? history))
            {
                history = new CaseHistory();
                histories.Add(name, history);
            }

            waited[row] = history.Add(reading.Read(row));
        }

        PartTotals replies = new(events, findings);
        replies.Add(CaseEventFields.ReplyTime, FieldKind.Span, Unit.Seconds, waited);
        return (cases is null ? null : Cases(cases, events, reading, histories, findings), replies.ToFacts());
    }

    private static FactSet Cases(FactSet cases, FactSet events, CaseEventReading reading, Dictionary<int, CaseHistory> histories, FindingList findings)
    {
        PartTotals totals = new(cases, findings);
        CaseHistory?[] byRow = new CaseHistory?[totals.Count];
        foreach ((int part, int parent) in PartParents.Of(events, Dimensions.Case, totals.ByKey(), _ => true, findings))
        {
            byRow[parent] = histories[reading.CaseOf(part)];
        }

        HideBeforeRecords(cases, byRow);
        foreach ((FieldId field, FieldKind kind, CaseEventKind needs, Func<CaseHistory, long> get) in Fields.Where(f => reading.Has(f.Needs)))
        {
            if (field == CaseFields.ChannelCount && events.Find(Dimensions.Channel) is null)
            {
                continue;
            }

            bool ofStatus = needs == CaseEventKind.StatusChanged;
            totals.Add(field, kind, kind == FieldKind.Amount ? Unit.Count : Unit.Seconds, [.. byRow.Select(h => h is null || (ofStatus && !h.KnowsStatus) ? Missing.Number : get(h))]);
        }

        if (events.Find(Dimensions.Employee) is CodeColumn employees && reading.Has(CaseEventKind.EmployeeReply))
        {
            totals.Add(Dimensions.FirstReplyBy, employees.Values, [.. byRow.Select(h => h?.FirstReplyBy ?? Missing.Code)]);
        }

        return totals.ToFacts();
    }

    /// <summary>Of a case whose first events are not on record, no count and no first is known.</summary>
    private static void HideBeforeRecords(FactSet cases, CaseHistory?[] byRow)
    {
        NumberColumn created = cases.Find(CaseFields.Created)!;
        for (int row = 0; cases.Find(CaseFields.HistorySince) is NumberColumn since && row < byRow.Length; row++)
        {
            byRow[row] = since[row] != Missing.Number && since[row] > created[row] ? null : byRow[row];
        }
    }
}
