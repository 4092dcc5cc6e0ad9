using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise became stricter or laxer.</summary>
internal static class PromiseComparison
{
    public static PromiseDirection Of(Commitment before, Commitment after, bool isSameService)
    {
        if (!isSameService || Clock(before) != Clock(after) || after.Target.Compared(before.Target) is not int longer)
        {
            return PromiseDirection.Mixed;
        }

        // The time around the clock runs at least as fast as that of a calendar, so the same length of it is the stricter one; the same is true of longer business time.
        int time = (before.Time, after.Time) switch
        {
            (CommitmentTime.Business, CommitmentTime.Calendar) => longer <= 0 ? 1 : 2,
            (CommitmentTime.Calendar, CommitmentTime.Business) => longer >= 0 ? -1 : 2,
            _ => -longer,
        };
        int share = after.Share.CompareTo(before.Share);
        int[] ways = [Math.Sign(time), share];
        return time == 2 || before.Period != after.Period || (ways.Contains(1) && ways.Contains(-1)) ? PromiseDirection.Mixed
            : ways.Contains(1) ? PromiseDirection.Stricter
            : ways.Contains(-1) ? PromiseDirection.Laxer
            : PromiseDirection.Same;
    }

    /// <summary>What starts, stops, ends and pauses a promise, for which cases and how often, in no order.</summary>
    public static string Clock(Commitment commitment) => string.Join(
        "|",
        new IEnumerable<string>[]
        {
            commitment.StartedBy.Select(e => e.ToString()), commitment.StoppedBy.Select(e => e.ToString()), commitment.CancelledBy.Select(e => e.ToString()), commitment.Pauses.Select(p => p.Status),
            commitment.ReopenedBy.Select(e => e.ToString()), commitment.Limits.Select(l => l.ToString()), [commitment.Condition.ToString()],
            [$"{commitment.Recurrence} {commitment.OnChange} {commitment.PauseBudget}"],
        }.Select(part => string.Join(",", part.ToImmutableSortedSet(StringComparer.Ordinal))));
}
