using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A change of the terms of a running clock: what changed them, and what that did to the due time.</summary>
public sealed class ClockChange
{
    internal ClockChange(CaseEvent happened, ChangeMode mode, TimeLimit? before, TimeLimit? after, Instant? dueBefore, Instant? dueAfter)
    {
        At = happened.At;
        Cause = happened.Kind;
        Value = happened.ToValue;
        Mode = mode;
        LimitBefore = before;
        LimitAfter = after;
        DueBefore = dueBefore;
        DueAfter = dueAfter;
    }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>What changed the terms, for example <see cref="CaseEventKind.PriorityChanged"/>.</summary>
    public CaseEventKind Cause { get; }

    /// <summary>The new priority, tier, calendar or version of the charter; null where the event says none.</summary>
    public string? Value { get; }

    /// <summary>What became of the time that had counted.</summary>
    public ChangeMode Mode { get; }

    /// <summary>The limit before; null where nothing was promised.</summary>
    public TimeLimit? LimitBefore { get; }

    /// <summary>The limit after; null where nothing is promised any more.</summary>
    public TimeLimit? LimitAfter { get; }

    /// <summary>When it was due, seen from the change; null where nothing was promised.</summary>
    public Instant? DueBefore { get; }

    /// <summary>When it is due after the change; null where nothing is promised any more.</summary>
    public Instant? DueAfter { get; }

    /// <summary>Whether the change left no time, so that the promise is broken by the change and was not by anybody's delay.</summary>
    public bool IsDueBefore => DueAfter <= At && (DueBefore is null || DueBefore > DueAfter);

    /// <summary>Prints the change.</summary>
    /// <returns>For example <c>2026-07-08T08:20:00Z priority-changed urgent: PT8H to PT1H, recompute-from-start</c>.</returns>
    public override string ToString() =>
        $"{At} {EnumWords<CaseEventKind>.Of(Cause)} {Value}: {LimitBefore?.ToString() ?? "no promise"} to {LimitAfter?.ToString() ?? "no promise"}, {EnumWords<ChangeMode>.Of(Mode)}";
}
