using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Plays the quarter day by day.</summary>
internal static class Simulator
{
    /// <summary>Plays the quarter.</summary>
    /// <param name="seed">The same seed gives the same rows.</param>
    /// <param name="progress">Told how much is done, 0 to 1.</param>
    public static SimulatedQuarter Play(ulong seed, Action<double>? progress = null)
    {
        SeededRandom random = new(seed);
        IReadOnlyList<SimulatedAgent> agents = SimulatedCompany.Hire(random);
        Organization organization = SimulatedCompany.Organize(agents);
        ShiftPlan shifts = new(agents);
        RowWriter rows = new(random);
        long worked = 0;
        long staffed = 0;
        int days = 0;
        int length = Period.DaysBetween(SimulatedCompany.FirstDay, SimulatedCompany.LastDay) + 1;
        for (int i = 0; i < length; i++)
        {
            LocalDate date = SimulatedCompany.FirstDay.PlusDays(i);
            progress?.Invoke((double)i / length);
            if (!SimulatedCompany.IsOpen(date))
            {
                continue;
            }

            double busy = SimulatedCompany.DayPlan(date.DayOfWeek).Calls * (0.92 + (0.16 * random.Next()));
            List<SimulatedCall> calls = [.. Arrivals.Of(busy, random)];
            var onDuty = shifts.Of(date);
            ServiceDay day = new(random, onDuty);
            day.Play(calls);
            rows.Add(date, calls);
            worked += day.Worked;
            staffed += onDuty.Sum(s => (long)Math.Min(s.End, SimulatedCompany.Closes) - s.Start);
            days++;
        }

        return new SimulatedQuarter(organization, agents, rows.Interactions, rows.Engagements, Levels(organization))
        {
            Days = days,
            Occupancy = (double)worked / staffed,
        };
    }

    /// <summary>Customers of the whole company, since everybody may call every department; employees of each team.</summary>
    private static List<SimulatedLevel> Levels(Organization organization)
    {
        static Instant Start(LocalDate day) => day.AtStartOfDayInZone(TimeZones.Get(SimulatedCompany.Zone)).ToInstant();
        return
        [
            .. new[] { (7, 61_400m), (8, 62_150m), (9, 62_900m) }.Select(m => new SimulatedLevel(LevelKind.Population, Start(new LocalDate(2026, m.Item1, 1)), m.Item2)),
            .. from day in (LocalDate[])[SimulatedCompany.FirstDay, SimulatedCompany.ChangeDay]
               from team in SimulatedCompany.Teams
               let employees = organization.EmployeesOf(new UnitId(team.Id), Start(day)).Count
               select new SimulatedLevel(LevelKind.Headcount, Start(day), employees, team.Department, team.Id),
        ];
    }
}
