using System.Globalization;

namespace ContactCenter.Simulation;

/// <summary>What a reader should know about the simulated rows.</summary>
internal static class SimulatedNotes
{
    public static IReadOnlyList<string> Of(SimulatedRows rows)
    {
        SimulatedQuarter quarter = rows.Quarter;
        return
        [
            Text($"{quarter.Interactions.Count:N0} calls and {quarter.Engagements.Count:N0} engagements on {quarter.Days} days, Sunday to Thursday 08:00-17:00; {quarter.Agents.Count} agents in {SimulatedCompany.Teams.Count} teams and 2 departments; on calls {quarter.Occupancy * 100:0} % of the time in line."),
            "Talk, hold, after-call work, transfers and the number of employees of an interaction are rolled up from its engagements; only those who handled it count, not who advised or listened.",
            "The department is that of the queue; team, role and proficiency are those of the employee who answered, as they were on that day. A call nobody answered has no team.",
            "agent-07 moves from Care North to Care South on 2026-08-16, and five employees become professionals on that day.",
            Text($"{rows.Staffing.Duties.Count:N0} half-days of employees: on the phone, at the desk for what customers write, ill, on leave. The rest of their time belongs to other work, which these data do not have."),
            Text($"{rows.FollowUps.Count:N0} cases that calls left open and {rows.Written.Count:N0} that customers wrote, with {rows.Cases.Sum(c => c.Events.Count):N0} events: one stream for the KPIs and for the charter's clock."),
            Text($"{rows.Ratings.Count(r => r.Asked is not null):N0} invitations to surveys and {rows.Ratings.Count(r => r.Score is not null):N0} answers, evaluations and test results; {rows.Interactions.Count(i => i.IsNotice):N0} notices that the service sent of its own accord."),
        ];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
