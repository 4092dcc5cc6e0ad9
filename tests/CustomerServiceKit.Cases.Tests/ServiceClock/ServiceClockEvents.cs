using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Reads the events of a row.</summary>
internal static class ServiceClockEvents
{
    public const string Resolved = "resolved";
    public const string Reopened = "reopened";

    // A stop watch that is started by hand is a case that runs, or does not.
    public const string Running = "running";
    public const string Halted = "halted";

    private static readonly CaseId s_case = new("row");

    /// <summary>All events up to one, with those that say the priority and the tier a case was created with.</summary>
    public static IEnumerable<CaseEvent> Of(JsonElement[] events, int last) => events.Take(last + 1).SelectMany((e, i) => Of(e, i, i == 0));

    private static IEnumerable<CaseEvent> Of(JsonElement e, int index, bool isFirst)
    {
        string type = e.Text("type") ?? "?";
        CaseEvent? happened = type switch
        {
            "created" => Event(CaseEventKind.Created, ActorKind.Customer, e.Text("status")),
            "start" when isFirst => Event(CaseEventKind.Created, ActorKind.Customer, Running),
            "start" => Event(CaseEventKind.StatusChanged, ActorKind.Employee, Running),
            "stop" => Event(CaseEventKind.StatusChanged, ActorKind.Employee, Halted),
            "statusChanged" => Event(CaseEventKind.StatusChanged, ActorKind.Employee, e.Text("to")),
            "priorityChanged" => Event(CaseEventKind.PriorityChanged, ActorKind.Employee, e.Text("to")),
            "tierChanged" => Event(CaseEventKind.TierChanged, ActorKind.Employee, e.Text("to")),
            "policyChanged" => Event(CaseEventKind.PolicyChanged, ActorKind.Employee, ServiceClockCharters.VersionOf(index)),
            "calendarChanged" => Event(CaseEventKind.CalendarChanged, ActorKind.System, ServiceClockCharters.CalendarOf(index).Value),
            "assigned" or "ownerChanged" => Event(CaseEventKind.Assigned, ActorKind.Employee, e.Text("to")),
            "customerMessage" => Event(CaseEventKind.CustomerMessage, ActorKind.Customer, null),
            "agentReply" or "firstResponse" or "agentCall" => Event(CaseEventKind.EmployeeReply, ActorKind.Employee, null),
            "agentNote" => Event(CaseEventKind.InternalNote, ActorKind.Employee, null),
            Resolved or Reopened => Event(CaseEventKind.Custom, ActorKind.Employee, null, type),
            "tick" => null,
            _ => throw new NotSupportedException($"the event '{type}' is not supported yet"),
        };
        if (happened is not null)
        {
            yield return happened;
        }

        if (type == "created" && e.Text("priority") is string priority)
        {
            yield return Event(CaseEventKind.PriorityChanged, ActorKind.Customer, priority);
        }

        if (type == "created" && e.Text("customerTier") is string tier)
        {
            yield return Event(CaseEventKind.TierChanged, ActorKind.Customer, tier);
        }

        CaseEvent Event(CaseEventKind kind, ActorKind actor, string? to, string? custom = null) =>
            new(s_case, e.Instant("at"), index, kind, actor, toValue: to, customKind: custom);
    }
}
