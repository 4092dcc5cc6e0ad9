using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>Adds to the calls what the day itself does not play: whether there was something to offer, and whether a leader had to decide.</summary>
internal static class CallDetails
{
    public static IEnumerable<SimulatedInteraction> Of(SimulatedQuarter quarter, SeededRandom random)
    {
        HashSet<string> consulted = [.. quarter.Engagements.Where(e => e.Role == EngagementRole.Consult).Select(e => e.Interaction)];
        foreach (SimulatedInteraction call in quarter.Interactions)
        {
            yield return call.Answered is null
                ? call
                : call with
                {
                    OfferEligible = call.OfferMade == true || random.Happens(0.25),
                    Escalations = consulted.Contains(call.Id) && random.Happens(0.5) ? 1 : 0,
                };
        }
    }
}
