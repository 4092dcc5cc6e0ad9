using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise became stricter or laxer.</summary>
internal static class PromiseComparison
{
    public static PromiseDirection Of(Commitment before, Commitment after, bool isSameService)
    {
        if (!isSameService || Clock(before) != Clock(after))
        {
            return PromiseDirection.Mixed;
        }

        // The time around the clock runs at least as fast as that of a calendar, so the same length of it is the stricter one; the same is true of longer business time.
        int time = (before.Time, after.Time) switch
        {
            (CommitmentTime.Business, CommitmentTime.Calendar) => after.Target <= before.Target ? 1 : 2,
            (CommitmentTime.Calendar, CommitmentTime.Business) => after.Target >= before.Target ? -1 : 2,
            _ => before.Target.CompareTo(after.Target),
        };
        int share = after.Share.CompareTo(before.Share);
        int[] ways = [Math.Sign(time), share];
        return time == 2 || before.Period != after.Period || (ways.Contains(1) && ways.Contains(-1)) ? PromiseDirection.Mixed
            : ways.Contains(1) ? PromiseDirection.Stricter
            : ways.Contains(-1) ? PromiseDirection.Laxer
            : PromiseDirection.Same;
    }

    /// <summary>What starts, stops, ends and pauses a promise, in no order.</summary>
    public static string Clock(Commitment commitment) => string.Join(
        "|",
        new IEnumerable<string>[]
        {
            commitment.StartedBy.Select(e => e.ToString()), commitment.StoppedBy.Select(e => e.ToString()), commitment.CancelledBy.Select(e => e.ToString()), commitment.PausedStatuses,
        }.Select(part => string.Join(",", part.ToImmutableSortedSet(StringComparer.Ordinal))));
}
