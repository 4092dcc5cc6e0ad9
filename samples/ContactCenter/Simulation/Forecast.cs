using System.Globalization;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>What each queue was to expect by half-hour: the usual day, without what chance made of it.</summary>
internal static class Forecast
{
    private const int HalfHour = 1800;

    /// <summary>Who is busy more than this leaves customers waiting, so that so many more are needed.</summary>
    private const double Busy = 0.8;

    public static IEnumerable<SimulatedPlan> Of(IEnumerable<SimulatedDuty> duties)
    {
        ILookup<LocalDate, SimulatedDuty> byDay = duties.Where(d => d.Kind == DutyKind.Phone).ToLookup(d => d.Date);
        foreach (IGrouping<LocalDate, SimulatedDuty> day in byDay)
        {
            DayClock clock = new(day.Key);
            foreach (SimulatedQueue queue in SimulatedCompany.Queues)
            {
                for (int start = SimulatedCompany.Opens; start < SimulatedCompany.Closes; start += HalfHour)
                {
                    double volume = Arrivals.Expected(start, SimulatedCompany.DayPlan(day.Key.DayOfWeek).Calls) * queue.Share * ServiceDay.ShareThatQueues;
                    double handleTime = queue.TalkSeconds + queue.AfterCallSeconds + 25;
                    int scheduled = day.Count(d => d.Start <= start && start < d.End && d.Agent.Queues[0] == queue.Name);
                    yield return new SimulatedPlan(
                        string.Create(CultureInfo.InvariantCulture, $"{queue.Name} {day.Key:uuuu-MM-dd} {start / 3600:00}:{start / 60 % 60:00}"),
                        queue.Name,
                        queue.Department,
                        clock.At(start),
                        clock.At(start + HalfHour),
                        (decimal)Math.Round(volume, 2),
                        Duration.FromSeconds((long)handleTime),
                        (decimal)Math.Ceiling(volume * handleTime / HalfHour / Busy),
                        scheduled);
                }
            }
        }
    }
}
