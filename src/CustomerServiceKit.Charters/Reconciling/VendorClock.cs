using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What another system says of a promise on a case.</summary>
public sealed class VendorClock
{
    /// <summary>Takes what it says; leave out what it does not.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="commitment">The promise of the charter that the other system's is held to be.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="isBreached">Whether it is broken.</param>
    /// <param name="openTime">How much time has counted.</param>
    /// <param name="pausedTime">How much time the clock stood still.</param>
    /// <param name="source">The system the case lives in; <c>default</c> when there is only one.</param>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public VendorClock(
        CaseId caseId, CommitmentId commitment, Instant? due = null, bool? isBreached = null, Duration? openTime = null, Duration? pausedTime = null, SourceId source = default)
    {
        Arguments.ThrowIfUnspecified(caseId.IsSpecified, nameof(caseId));
        Arguments.ThrowIfUnspecified(commitment.IsSpecified, nameof(commitment));
        Case = caseId;
        Commitment = commitment;
        Due = due;
        IsBreached = isBreached;
        OpenTime = openTime;
        PausedTime = pausedTime;
        Source = source;
    }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The promise.</summary>
    public CommitmentId Commitment { get; }

    /// <summary>When it is due; null where it does not say.</summary>
    public Instant? Due { get; }

    /// <summary>Whether it is broken; null where it does not say.</summary>
    public bool? IsBreached { get; }

    /// <summary>How much time has counted; null where it does not say.</summary>
    public Duration? OpenTime { get; }

    /// <summary>How much time the clock stood still; null where it does not say.</summary>
    public Duration? PausedTime { get; }

    /// <summary>Prints the clock.</summary>
    /// <returns>For example <c>first-reply of case 17</c>.</returns>
    public override string ToString() => $"{Commitment} of case {Case}";
}
