using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>What is left after records whose time was over were taken out, and what was taken out.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RetentionOutcome
{
    internal RetentionOutcome(FeedbackRecords kept, IEnumerable<Problem> removed)
    {
        Kept = kept;
        Removed = (ImmutableArray<Problem>)[.. removed];
    }

    /// <summary>The records that are left.</summary>
    public FeedbackRecords Kept { get; }

    /// <summary>What was taken out, each as a finding <c>privacy.removed</c> with its class, id and day.</summary>
    public IReadOnlyList<Problem> Removed { get; }

    /// <summary>Prints what is left and how much was taken out.</summary>
    /// <returns>For example <c>12 sessions, 3 notes, 1 accompaniment; taken out: 4</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kept}; taken out: {Removed.Count}");
}
