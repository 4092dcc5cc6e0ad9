using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>Lets the clock of every promise on every case run.</summary>
internal static class PromiseClocks
{
    /// <summary>The clocks of the cases that began in a window, as they stand at its end.</summary>
    public static IEnumerable<ClockState> Of(CharterInForce charter, IEnumerable<PromisedCase> cases, Interval window)
    {
        Dictionary<ServiceId, CharterService> services = charter.Charter.Services.ToDictionary(s => s.Id);
        return from promised in cases
               where window.Contains(promised.Events[0].At)
               from commitment in services[promised.Service].Commitments
               let state = charter.Clock(commitment.Id, promised.Events, window.End)
               where state is not null
               select state;
    }
}
