using CustomerServiceKit;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a CRM would hand it over: a matter that lasts longer than a call, with all that happened to it up to the end of the quarter.</summary>
internal sealed record SimulatedCase(string Id, Instant Created, Channel Channel, IReadOnlyList<CaseEvent> Events)
{
    public required string Queue { get; init; }

    /// <summary>Who owns it; null where only a bot had it.</summary>
    public string? Owner { get; init; }

    public ActorKind CreatedBy { get; init; } = ActorKind.Customer;

    /// <summary>Whether the customer had to begin from the start again.</summary>
    public bool IsRestarted { get; init; }
}
