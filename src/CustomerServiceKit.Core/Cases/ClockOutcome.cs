using NodaTime;

namespace CustomerServiceKit;

/// <summary>One promise on one case, as of an instant: met, breached, open, paused, excluded or cancelled.</summary>
/// <remarks>
/// The service clock gives these rows and the KPI engine takes them, so attainment over any grouping needs no second engine. Immutable and safe to share
/// between threads.
/// </remarks>
public sealed class ClockOutcome
{
    /// <summary>Records an outcome.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="commitment">The promise.</param>
    /// <param name="charterVersion">The version of the charter that was in force for it, from 1.</param>
    /// <param name="started">When the clock started; after the start of 1970.</param>
    /// <param name="outcome">How the promise stands.</param>
    /// <param name="asOf">The instant this was true at; not before <paramref name="started"/>.</param>
    /// <param name="openTime">The time that counted so far, in the promise's own business time; zero unless told, not negative.</param>
    /// <param name="pausedTime">The time that did not count because the clock stood still; zero unless told, not negative.</param>
    /// <param name="overrun">The time that counted beyond the target; zero unless told, not negative, and zero for a promise that was met.</param>
    /// <param name="due">When it is or was due; null where that is not known, as while the clock stands still.</param>
    /// <param name="stopped">When the clock stopped; null while it has not. Not before <paramref name="started"/>.</param>
    /// <param name="exclusionReason">Why it is not counted, for <see cref="ClockOutcomeKind.Excluded"/> and only there.</param>
    /// <param name="source">The system the case lives in; <c>default</c> when there is only one.</param>
    /// <exception cref="ArgumentException">An id is unspecified, or the reason is missing from an excluded outcome or given for another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside the range described.</exception>
    public ClockOutcome(
        CaseId caseId,
        CommitmentId commitment,
        int charterVersion,
        Instant started,
        ClockOutcomeKind outcome,
        Instant asOf,
        Duration openTime = default,
        Duration pausedTime = default,
        Duration overrun = default,
        Instant? due = null,
        Instant? stopped = null,
        string? exclusionReason = null,
        SourceId source = default)
    {
        Arguments.ThrowIfUnspecified(caseId.IsSpecified, nameof(caseId));
        Arguments.ThrowIfUnspecified(commitment.IsSpecified, nameof(commitment));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(charterVersion);
        Arguments.ThrowIfEmptyDate(started, nameof(started));
        Arguments.ThrowIfUndefined(outcome, nameof(outcome));
        Arguments.ThrowIfBefore(asOf, started, nameof(asOf));
        Arguments.ThrowIfBefore(stopped ?? started, started, nameof(stopped));
        Arguments.ThrowIfNegative(openTime, nameof(openTime));
        Arguments.ThrowIfNegative(pausedTime, nameof(pausedTime));
        Arguments.ThrowIfNegative(overrun, nameof(overrun));
        if (outcome == ClockOutcomeKind.Met && overrun > Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(overrun), overrun, "A promise that was met has no overrun.");
        }

        if (outcome == ClockOutcomeKind.Excluded != exclusionReason is not null)
        {
            throw new ArgumentException("An excluded outcome says why, and no other outcome does; give the outcome Excluded and the reason together.", nameof(exclusionReason));
        }

        Case = caseId;
        Commitment = commitment;
        CharterVersion = charterVersion;
        Started = started;
        Outcome = outcome;
        AsOf = asOf;
        OpenTime = openTime;
        PausedTime = pausedTime;
        Overrun = overrun;
        Due = due;
        Stopped = stopped;
        ExclusionReason = exclusionReason is null ? null : Arguments.ThrowIfBlank(exclusionReason, nameof(exclusionReason));
        Source = source;
    }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The promise.</summary>
    public CommitmentId Commitment { get; }

    /// <summary>The version of the charter that was in force for it.</summary>
    public int CharterVersion { get; }

    /// <summary>When the clock started.</summary>
    public Instant Started { get; }

    /// <summary>When it is or was due; null where that is not known.</summary>
    public Instant? Due { get; }

    /// <summary>When the clock stopped; null while it has not.</summary>
    public Instant? Stopped { get; }

    /// <summary>How the promise stands.</summary>
    public ClockOutcomeKind Outcome { get; }

    /// <summary>The time that counted so far, in the promise's own business time.</summary>
    public Duration OpenTime { get; }

    /// <summary>The time that did not count because the clock stood still.</summary>
    public Duration PausedTime { get; }

    /// <summary>The time that counted beyond the target.</summary>
    public Duration Overrun { get; }

    /// <summary>Why it is not counted; null unless <see cref="Outcome"/> is <see cref="ClockOutcomeKind.Excluded"/>.</summary>
    public string? ExclusionReason { get; }

    /// <summary>The instant this was true at.</summary>
    public Instant AsOf { get; }

    /// <summary>Prints the outcome for a log or a debugger.</summary>
    /// <returns>For example <c>first-reply of case 17: met</c>.</returns>
    public override string ToString() => $"{Commitment} of case {Case}: {EnumWords<ClockOutcomeKind>.Of(Outcome)}";
}
