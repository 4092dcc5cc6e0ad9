using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Bank;

/// <summary>One call as the bank's file has it.</summary>
internal sealed record BankCall(long Line, string Key, string Type, LocalDateTime Created)
{
    /// <summary>The priority of the customer: <c>regular</c> or <c>high</c>.</summary>
    public required string Priority { get; init; }

    /// <summary>Whether it entered a queue for agents.</summary>
    public required bool Queued { get; init; }

    /// <summary>Seconds in the queue.</summary>
    public required int QueueSeconds { get; init; }

    /// <summary>The outcome as the file has it: <c>AGENT</c>, <c>HANG</c> or <c>PHANTOM</c>.</summary>
    public required string Outcome { get; init; }

    public required int ServiceSeconds { get; init; }

    /// <summary>The agent; null for <c>NO_SERVER</c>.</summary>
    public required string? Server { get; init; }

    /// <summary>Whether a later time of the row is smaller on the clock than an earlier one.</summary>
    public required bool CrossesMidnight { get; init; }

    public bool IsAnswered => Outcome == "AGENT";

    /// <summary>The wait: zero for one that was answered without queueing, not known for one that never queued.</summary>
    public Duration? Wait => Queued || IsAnswered ? Duration.FromSeconds(QueueSeconds) : null;

    public OutcomeKind? OutcomeKind => Outcome switch
    {
        "AGENT" => CustomerServiceKit.Kpis.OutcomeKind.Answered,
        "HANG" => Queued ? CustomerServiceKit.Kpis.OutcomeKind.Abandoned : CustomerServiceKit.Kpis.OutcomeKind.AbandonedInMenu,
        _ => null,
    };
}
