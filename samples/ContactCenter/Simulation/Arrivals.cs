namespace ContactCenter.Simulation;

/// <summary>When customers call: a Poisson process whose rate changes by half-hour and by day.</summary>
internal static class Arrivals
{
    private const double CallsAnOpenHour = 33.8;

    /// <summary>How many calls a half-hour brings on the mean.</summary>
    public static double Expected(int start, double dayFactor) => CallsAnOpenHour / 2 * dayFactor * Weight(start);

    public static IEnumerable<SimulatedCall> Of(double dayFactor, SeededRandom random)
    {
        for (int start = SimulatedCompany.Opens - 1800; start < SimulatedCompany.Closes + 3600; start += 1800)
        {
            double gap = 3600 / (CallsAnOpenHour * dayFactor * Weight(start));
            for (double at = start + random.Exponential(gap); at < start + 1800; at += random.Exponential(gap))
            {
                yield return new SimulatedCall((int)at, QueueOf(random.Next()));
            }
        }
    }

    private static double Weight(int start) => start is < SimulatedCompany.Opens or >= SimulatedCompany.Closes
        ? 0.08
        : SimulatedCompany.HalfHours[(start - SimulatedCompany.Opens) / 1800];

    private static SimulatedQueue QueueOf(double chance)
    {
        foreach (SimulatedQueue queue in SimulatedCompany.Queues)
        {
            chance -= queue.Share;
            if (chance < 0)
            {
                return queue;
            }
        }

        return SimulatedCompany.Queues[^1];
    }
}
