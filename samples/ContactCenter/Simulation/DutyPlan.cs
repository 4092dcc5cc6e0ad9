using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Who is planned for what: those who take calls, and of the others of each team two at the desk and sometimes one on leave.</summary>
/// <remarks>
/// It draws from a generator of its own, so that the calls are the same with and without it. Only one planned for the desk falls ill, since the calls were played with everybody
/// who was to take them.
/// </remarks>
internal sealed class DutyPlan(SeededRandom random, IReadOnlyList<SimulatedAgent> agents)
{
    private const int Minute = 60;
    private readonly ShiftPlan _shifts = new(agents);
    private readonly Dictionary<string, int> _turn = SimulatedCompany.Teams.ToDictionary(t => t.Id, _ => 0);

    /// <summary>The half-days of a day; days are asked for in their order, as turns go on from one to the next.</summary>
    public IReadOnlyList<SimulatedDuty> Of(LocalDate date)
    {
        List<SimulatedDuty> duties = [];
        foreach ((SimulatedAgent agent, int start, _) in _shifts.Of(date))
        {
            duties.Add(Planned(agent, date, DutyKind.Phone, start == SimulatedCompany.Opens));
        }

        HashSet<SimulatedAgent> busy = [.. duties.Select(d => d.Agent)];
        foreach ((string team, _, _, _) in SimulatedCompany.Teams)
        {
            SimulatedAgent[] free = [.. agents.Where(a => a.Team == team && !busy.Contains(a))];
            int first = _turn[team]++;
            for (int i = 0; i < 2; i++)
            {
                duties.Add(Planned(free[(first + i) % free.Length], date, random.Happens(0.08) ? DutyKind.Sick : DutyKind.Desk, i == 0));
            }

            if (random.Happens(0.35))
            {
                duties.Add(Planned(free[(first + 2) % free.Length], date, DutyKind.Leave, random.Happens(0.5)));
            }
        }

        return duties;
    }

    private SimulatedDuty Planned(SimulatedAgent agent, LocalDate date, DutyKind kind, bool morning)
    {
        int breaks = (morning ? (9 * 60) + 30 : 14 * 60) + (15 * random.Below(6));
        // Teams meet on Sunday; on Wednesday one of four is trained.
        bool training = date.DayOfWeek == IsoDayOfWeek.Wednesday && random.Happens(0.25);
        return new SimulatedDuty(agent, date, kind, morning)
        {
            Break = breaks * Minute,
            IsTraining = training,
            Gathering = date.DayOfWeek == IsoDayOfWeek.Sunday ? 30 * Minute : training ? 60 * Minute : 0,
        };
    }
}
