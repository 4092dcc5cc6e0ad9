using CustomerServiceKit;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Writes down what happens to one case, with its status before each change.</summary>
internal sealed class CaseLog(string id)
{
    private readonly List<CaseEvent> _events = [];
    private readonly CaseId _case = new(id);
    private string? _status;

    /// <summary>What happened before an instant; what comes later nobody knows yet.</summary>
    public IReadOnlyList<CaseEvent> Before(Instant end) => [.. _events.Where(e => e.At < end)];

    public CaseLog Created(Instant at, Channel channel, string status, string? employee = null)
    {
        _status = status;
        return Add(at, CaseEventKind.Created, employee is null ? ActorKind.Customer : ActorKind.Employee, employee, toValue: status, channel: channel);
    }

    public CaseLog Assigned(Instant at, string employee) => Add(at, CaseEventKind.Assigned, ActorKind.System, null, toValue: employee);

    public CaseLog Note(Instant at, string employee) => Add(at, CaseEventKind.InternalNote, ActorKind.Employee, employee);

    public CaseLog Message(Instant at, Channel channel) => Add(at, CaseEventKind.CustomerMessage, ActorKind.Customer, null, channel: channel);

    public CaseLog Reply(Instant at, Channel channel, string employee) => Add(at, CaseEventKind.EmployeeReply, ActorKind.Employee, employee, channel: channel);

    public CaseLog BotReply(Instant at, Channel channel) => Add(at, CaseEventKind.BotReply, ActorKind.Bot, "bot", channel: channel);

    public CaseLog Status(Instant at, string status, ActorKind actor, string? employee = null)
    {
        string? before = _status;
        _status = status;
        return Add(at, CaseEventKind.StatusChanged, actor, employee, before, status);
    }

    private CaseLog Add(Instant at, CaseEventKind kind, ActorKind actorKind, string? actor, string? fromValue = null, string? toValue = null, Channel? channel = null)
    {
        int sequence = _events.Count(e => e.At == at);
        _events.Add(new CaseEvent(_case, at, sequence, kind, actorKind, actor, fromValue, toValue, channel: channel?.Id));
        return this;
    }
}
