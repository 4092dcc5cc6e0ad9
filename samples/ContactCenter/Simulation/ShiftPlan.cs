using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Who takes calls when: half days, in turn. The rest of their time employees do other work.</summary>
internal sealed class ShiftPlan(IReadOnlyList<SimulatedAgent> agents)
{
    private readonly Dictionary<string, int> _turn = SimulatedCompany.Teams.ToDictionary(t => t.Id, _ => 0);

    public IReadOnlyList<(SimulatedAgent Agent, int Start, int End)> Of(LocalDate date)
    {
        (_, int morning, int afternoon) = SimulatedCompany.DayPlan(date.DayOfWeek);
        List<(SimulatedAgent Agent, int Start, int End)> shifts = [];
        foreach ((string team, _, _, _) in SimulatedCompany.Teams)
        {
            // The change of team is one of reporting lines: the employee goes on serving his queues.
            List<SimulatedAgent> members = [.. agents.Where(a => a.Team == team)];
            for (int i = 0; i < morning + afternoon; i++)
            {
                SimulatedAgent agent = members[_turn[team]++ % members.Count];
                // In the afternoon they stay until the last customer who came in time is served.
                shifts.Add(i < morning
                    ? (agent, SimulatedCompany.Opens, SimulatedCompany.ShiftChange)
                    : (agent, SimulatedCompany.ShiftChange, int.MaxValue));
            }
        }

        return shifts;
    }
}
