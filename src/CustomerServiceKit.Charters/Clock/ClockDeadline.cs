using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The next instant of a clock at which something changes, if no event comes before.</summary>
public sealed class ClockDeadline
{
    internal ClockDeadline(ClockState state, ClockDeadlineKind kind, Instant at, EscalationLevel? level = null)
    {
        Commitment = state.Commitment;
        Case = state.Case;
        Source = state.Source;
        Kind = kind;
        At = at;
        Level = level;
    }

    /// <summary>The promise.</summary>
    public Commitment Commitment { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>What comes.</summary>
    public ClockDeadlineKind Kind { get; }

    /// <summary>When: the due time, or that of a level.</summary>
    public Instant At { get; }

    /// <summary>The level that is reached; null for what is none.</summary>
    public EscalationLevel? Level { get; }

    /// <summary>When to look again: <see cref="At"/>, and the instant after it for a due time, which is in time itself.</summary>
    public Instant ChangesAt => Kind == ClockDeadlineKind.Due ? At + Duration.Epsilon : At;

    /// <summary>Prints the deadline.</summary>
    /// <returns>For example <c>first-reply of case 17: due 2026-07-08T08:20:00Z</c>.</returns>
    public override string ToString() => $"{Commitment.Id} of case {Case}: {EnumWords<ClockDeadlineKind>.Of(Kind)} {At}";

    /// <summary>The first of the next deadlines of some clocks; of several at one instant that of the first clock.</summary>
    internal static ClockDeadline? Earliest(IEnumerable<ClockState> states)
    {
        ClockDeadline? earliest = null;
        foreach (ClockState state in states)
        {
            earliest = state.NextDeadline is ClockDeadline next && (earliest is null || next.ChangesAt < earliest.ChangesAt) ? next : earliest;
        }

        return earliest;
    }
}
