using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>That somebody calls on an exclusion of a charter for a case: who, for which time, and with what on record.</summary>
public sealed class ExclusionCall
{
    internal ExclusionCall(CharterExclusion exclusion, CaseId caseId, ServiceRole by, Instant from, Instant? until, string? evidence, SourceId source)
    {
        Exclusion = exclusion;
        Case = caseId;
        By = by;
        From = from;
        Until = until;
        Evidence = evidence;
        Source = source;
    }

    /// <summary>The exclusion.</summary>
    public CharterExclusion Exclusion { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The role of who called on it.</summary>
    public ServiceRole By { get; }

    /// <summary>From when.</summary>
    public Instant From { get; }

    /// <summary>Until when; null while it lasts.</summary>
    public Instant? Until { get; }

    /// <summary>What is on record for it; null where nothing is and the exclusion asks for nothing.</summary>
    public string? Evidence { get; }

    /// <summary>Makes the events that the clock takes among those of the case.</summary>
    /// <returns><see cref="CaseEventKind.ExclusionBegan"/>, and <see cref="CaseEventKind.ExclusionEnded"/> where it is over; the last of their instants.</returns>
    public IReadOnlyList<CaseEvent> ToEvents() => (ImmutableArray<CaseEvent>)
    [
        Event(CaseEventKind.ExclusionBegan, From),
        .. Until is Instant until ? [Event(CaseEventKind.ExclusionEnded, until)] : Array.Empty<CaseEvent>(),
    ];

    /// <summary>Prints the call.</summary>
    /// <returns>For example <c>storm for case 17 from 2026-07-08T08:20:00Z</c>.</returns>
    public override string ToString() => $"{Exclusion.Id} for case {Case} from {From}{(Until is Instant until ? $" until {until}" : string.Empty)}";

    // What happens to the case in the same instant is taken first, and what ends before what begins.
    private CaseEvent Event(CaseEventKind kind, Instant at) => new(Case, at, kind == CaseEventKind.ExclusionEnded ? int.MaxValue - 1 : int.MaxValue, kind, ActorKind.Employee, toValue: Exclusion.Id.Value, source: Source);
}
