using CustomerServiceKit;
using NodaTime;
using NodaTime.TimeZones;

namespace ContactCenter.Bank;

/// <summary>The bank's calls that came to a queue or an agent, as events for the charter's clocks.</summary>
/// <remarks>The file gives the wait as a length and not as dated times, so the clock is started when the call entered the menu and stopped that length later.</remarks>
internal static class BankPromises
{
    public static IEnumerable<CaseEvent> Of(IEnumerable<BankCall> calls) =>
        calls.Where(c => c.Outcome != "PHANTOM" && c.Wait is not null).SelectMany(Events);

    private static IEnumerable<CaseEvent> Events(BankCall call)
    {
        CaseId id = new(call.Key);
        Instant start = call.Created.InZone(BankData.Zone, Resolvers.LenientResolver).ToInstant();
        Instant end = start + call.Wait!.Value;
        yield return new CaseEvent(id, start, 0, CaseEventKind.Created, ActorKind.Customer, toValue: "queued");
        yield return call.IsAnswered
            ? new CaseEvent(id, end, 1, CaseEventKind.EmployeeReply, ActorKind.Employee, call.Server)
            : new CaseEvent(id, end, 1, CaseEventKind.StatusChanged, ActorKind.Customer, toValue: "abandoned");
    }
}
