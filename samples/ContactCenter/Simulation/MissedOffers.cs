using System.Globalization;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Offers that came to nothing: while a caller waits, the system rings an employee who is still at the after-call work of his last call.</summary>
internal sealed class MissedOffers(SeededRandom random, IReadOnlyList<SimulatedAgent> agents)
{
    private static readonly Duration s_ring = Duration.FromSeconds(12);
    private readonly Dictionary<string, SimulatedAgent> _agents = agents.ToDictionary(a => a.Id);

    public IEnumerable<SimulatedEngagement> Of(IEnumerable<SimulatedInteraction> interactions, IEnumerable<SimulatedEngagement> engagements)
    {
        int number = 0;
        ILookup<LocalDate, SimulatedEngagement> byDay = engagements.Where(e => e.Role == EngagementRole.Primary).ToLookup(e => Day(e.Ended));
        foreach (SimulatedInteraction call in interactions.Where(i => i.Queued is not null))
        {
            bool left = call.Answered is null;
            Instant waitedUntil = call.Answered ?? call.Ended;
            if (waitedUntil - call.Queued!.Value < Duration.FromSeconds(25) || !random.Happens(left ? 0.15 : 0.3))
            {
                continue;
            }

            Instant rings = left ? waitedUntil - (s_ring / 2) : call.Queued.Value + s_ring;
            SimulatedEngagement? busy = byDay[Day(rings)].FirstOrDefault(e =>
                e.Ended <= rings && rings + s_ring <= e.Ended + e.AfterCallWork && _agents[e.Employee].Queues.Contains(call.Queue!));
            if (busy is not null)
            {
                yield return new SimulatedEngagement(
                    string.Create(CultureInfo.InvariantCulture, $"O{++number:0000}"), call.Id, busy.Employee, EngagementRole.Primary, rings, null, left ? waitedUntil : rings + s_ring)
                {
                    Result = left ? OfferResult.CustomerLeft : random.Happens(0.6) ? OfferResult.Missed : OfferResult.Declined,
                };
            }
        }
    }

    private static LocalDate Day(Instant at) => at.InZone(SimulatedData.Zone).Date;
}
