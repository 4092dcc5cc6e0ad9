using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>The calls that came into a queue, and the questions they left open, as events for the charter's clocks.</summary>
/// <remarks>A call is created queued and a question open, so the charter can say which of them starts the clock of which promise.</remarks>
internal static class SimulatedPromises
{
    /// <summary>A power cut at the customer's, on which the team leader calls, and two shorter limits.</summary>
    public static CharterTrial Trial { get; } = new(new ExclusionId("power-cut"), ServiceRole.TeamLeader, "4711", Duration.FromHours(2), [Duration.FromHours(6), Duration.FromHours(4)]);

    public static IEnumerable<CaseEvent> Of(SimulatedRows rows) =>
        rows.Quarter.Interactions.Where(i => i.Queued is not null && !i.IsTest).SelectMany(Events).Concat(rows.FollowUps.SelectMany(c => c.Events));

    private static IEnumerable<CaseEvent> Events(SimulatedInteraction call)
    {
        CaseId id = new(call.Id);
        yield return new CaseEvent(id, call.Queued!.Value, 0, CaseEventKind.Created, ActorKind.Customer, toValue: "queued", channel: Channel.Phone.Id);
        if (call.Answered is { } answered)
        {
            yield return new CaseEvent(id, answered, 1, CaseEventKind.EmployeeReply, ActorKind.Employee, call.Employee, channel: Channel.Phone.Id);
        }
        else if (call.Outcome == OutcomeKind.Abandoned)
        {
            yield return new CaseEvent(id, call.Ended, 1, CaseEventKind.StatusChanged, ActorKind.Customer, toValue: "abandoned");
        }
    }
}
