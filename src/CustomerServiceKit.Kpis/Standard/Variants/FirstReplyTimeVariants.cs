namespace CustomerServiceKit.Kpis;

/// <summary>Other first reply times (K11).</summary>
public sealed class FirstReplyTimeVariants
{
    internal FirstReplyTimeVariants()
    {
    }

    /// <summary>First reply time from the first assignment to an employee, so that time with a bot or in no one's hands is left out.</summary>
    /// <remarks>Source: Chatwoot #8477, which asks for "the time between the handoff to the agent and the agent first response".</remarks>
    public KpiDefinition FromAssignment { get; } = StandardKpis.Time(
        "first-reply-time", "from-assignment", CaseKpiNames.FromAssignment(StandardNames.FirstReplyTime), CaseMeasures.From(CaseFields.FirstAssigned, CaseFields.FirstReply, "first-reply-time-from-assignment"),
        "Time from the first assignment to the first public reply of an employee / cases with both.");

    /// <summary>First reply time in the opening hours of each case's own calendar.</summary>
    /// <remarks>The calendar is named by <see cref="Dimensions.Calendar"/> and given with <see cref="FactSets.WithCalendars"/>; hours count as they were in force at each moment. Zero where none was open between.</remarks>
    public KpiDefinition InOwnHours { get; } = StandardKpis.Time(
        "first-reply-time", "in-own-hours", CaseKpiNames.InOwnHours(StandardNames.FirstReplyTime), CaseMeasures.InOwnHours(CaseFields.Created, CaseFields.FirstReply, "first-reply-time-in-own-hours"),
        "Opening time from creation to the first public reply of an employee / cases with such a reply and a calendar.");
}
