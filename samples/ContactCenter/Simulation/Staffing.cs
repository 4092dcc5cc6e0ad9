using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>The half-days of the quarter: what was planned for employees, and what they did.</summary>
internal sealed record Staffing(IReadOnlyList<SimulatedDuty> Duties, IReadOnlyList<SimulatedSlot> Slots, IReadOnlyList<SimulatedState> States)
{
    public static Staffing Of(SimulatedQuarter quarter, ulong seed)
    {
        SeededRandom random = new(seed);
        DutyPlan plan = new(random, quarter.Agents);
        ScheduleWriter schedule = new();
        StateWriter states = new(random);
        List<SimulatedDuty> duties = [];
        ILookup<(string, LocalDate), SimulatedEngagement> calls = quarter.Engagements.Where(e => e.Role == EngagementRole.Primary)
            .ToLookup(e => (e.Employee, e.Offered.InZone(SimulatedData.Zone).Date));
        for (LocalDate date = SimulatedCompany.FirstDay; date <= SimulatedCompany.LastDay; date = date.PlusDays(1))
        {
            foreach (SimulatedDuty duty in SimulatedCompany.IsOpen(date) ? plan.Of(date) : [])
            {
                duties.Add(duty);
                schedule.Add(duty);
                if (duty.IsPresent)
                {
                    DayClock clock = new(date);
                    states.Add(duty, [.. calls[(duty.Agent.Id, date)].Select(e => Taken(e, clock)).Order()]);
                }
            }
        }

        return new Staffing(duties, schedule.Slots, states.States);
    }

    private static (int Accepted, int Ended, int Done) Taken(SimulatedEngagement call, DayClock clock)
    {
        int ended = clock.SecondOf(call.Ended);
        return (clock.SecondOf(call.Accepted!.Value), ended, ended + (int)call.AfterCallWork.TotalSeconds);
    }
}
