using System.Globalization;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>What the service tells customers before they ask: of a fault in their street, of a contract that ends. A notice waits for nobody, needs no employee, and has no end.</summary>
internal static class Notices
{
    public static IEnumerable<SimulatedInteraction> Of(SeededRandom random)
    {
        int number = 0;
        for (LocalDate date = SimulatedCompany.FirstDay; date <= SimulatedCompany.LastDay; date = date.PlusDays(1))
        {
            int count = !SimulatedCompany.IsOpen(date) ? 0 : random.Happens(0.1) ? 25 + random.Below(30) : random.Below(5);
            for (int i = 0; i < count; i++)
            {
                Instant sent = new DayClock(date).At(SimulatedCompany.Opens + 1800 + random.Below(4 * 3600));
                yield return new SimulatedInteraction(string.Create(CultureInfo.InvariantCulture, $"N{++number:0000}"), sent, null, null, sent, OutcomeKind.SelfServed)
                {
                    Reason = random.Happens(0.7) ? "outage-notice" : "renewal-notice",
                    IsNotice = true,
                };
            }
        }
    }
}
