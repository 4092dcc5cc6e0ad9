using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>The calls that came into a queue, and the questions they left open, as cases the charter promises something to.</summary>
internal static class SimulatedPromises
{
    private static readonly ServiceId s_phone = new("phone");
    private static readonly ServiceId s_openQuestions = new("open-questions");

    public static IEnumerable<PromisedCase> Of(SimulatedRows rows) =>
    [
        .. rows.Quarter.Interactions.Where(i => i.Queued is not null && !i.IsTest).Select(i => new PromisedCase(s_phone, [.. Events(i)])),
        .. rows.FollowUps.Select(c => new PromisedCase(s_openQuestions, c.Events)),
    ];

    private static IEnumerable<CaseEvent> Events(SimulatedInteraction call)
    {
        CaseId id = new(call.Id);
        yield return new CaseEvent(id, call.Queued!.Value, 0, CaseEventKind.Created, ActorKind.Customer, channel: Channel.Phone.Id);
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
