using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Reads the events of a row.</summary>
internal static class ServiceClockEvents
{
    private static readonly CaseId s_case = new("row");

    /// <summary>The event; null for one that only looks at the clock.</summary>
    public static CaseEvent? Of(JsonElement e, int index)
    {
        string type = e.Text("type") ?? "?";
        return type switch
        {
            "created" => Event(CaseEventKind.Created, ActorKind.Customer, e.Text("status")),
            "statusChanged" => Event(CaseEventKind.StatusChanged, ActorKind.Employee, e.Text("to")),
            "customerMessage" => Event(CaseEventKind.CustomerMessage, ActorKind.Customer, null),
            "agentReply" or "firstResponse" or "agentCall" => Event(CaseEventKind.EmployeeReply, ActorKind.Employee, null),
            "agentNote" => Event(CaseEventKind.InternalNote, ActorKind.Employee, null),
            "resolved" => Event(CaseEventKind.Custom, ActorKind.Employee, null, "resolved"),
            "tick" => null,
            _ => throw new NotSupportedException($"the event '{type}' is not supported yet"),
        };

        CaseEvent Event(CaseEventKind kind, ActorKind actor, string? to, string? custom = null) =>
            new(s_case, e.Instant("at"), index, kind, actor, toValue: to, customKind: custom);
    }
}
