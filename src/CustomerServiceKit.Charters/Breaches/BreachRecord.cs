using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>That a promise on a case was broken, as it was found once.</summary>
public sealed class BreachRecord
{
    /// <summary>Writes down a broken promise.</summary>
    /// <param name="state">How its clock stands.</param>
    /// <exception cref="ArgumentException">The promise is not broken.</exception>
    public BreachRecord(ClockState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Status != ClockOutcomeKind.Breached)
        {
            throw new ArgumentException($"A record is of a broken promise; given {state}.", nameof(state));
        }

        Source = state.Source;
        Case = state.Case;
        Commitment = state.Commitment.Id;
        CharterVersion = state.CharterVersion;
        Started = state.Started;
        Due = state.Due;
        IsByChange = state.IsDueByChange;
        RecordedAt = state.AsOf;
    }

    internal BreachRecord((SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started) key, int charterVersion, Instant due, bool isByChange, Instant recordedAt)
    {
        (Source, Case, Commitment, Started) = key;
        CharterVersion = charterVersion;
        Due = due;
        IsByChange = isByChange;
        RecordedAt = recordedAt;
    }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The promise.</summary>
    public CommitmentId Commitment { get; }

    /// <summary>The version of the charter that made it.</summary>
    public int CharterVersion { get; }

    /// <summary>When the clock started; with case and promise it says which run was broken.</summary>
    public Instant Started { get; }

    /// <summary>When it was due, as was known then.</summary>
    public Instant Due { get; }

    /// <summary>Whether a change of terms put the due time into the past: nobody could have kept it then.</summary>
    public bool IsByChange { get; }

    /// <summary>From when it was looked at.</summary>
    public Instant RecordedAt { get; }

    internal (SourceId Source, CaseId Case, CommitmentId Commitment, Instant Started) Key => (Source, Case, Commitment, Started);

    /// <summary>Prints the record.</summary>
    /// <returns>For example <c>first-reply of case 17, due 2026-07-08T08:20:00Z</c>.</returns>
    public override string ToString() => $"{Commitment} of case {Case}, due {Due}";
}
