using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise became stricter or laxer, by the rules that <see cref="PromiseDirection"/> states.</summary>
internal static class PromiseComparison
{
    public static PromiseDirection Of((ServiceId Service, Commitment Commitment) older, (ServiceId Service, Commitment Commitment) newer)
    {
        (Commitment before, Commitment after) = (older.Commitment, newer.Commitment);
        return Together(
        [
            Unchanged(older.Service == newer.Service && before.Recurrence == after.Recurrence && before.OnChange == after.OnChange),
            Unchanged(Same(before.StartedBy, after.StartedBy) && Same(before.StoppedBy, after.StoppedBy) && Same(before.CancelledBy, after.CancelledBy)),
            .. SituationsOf(before, after).Select(situation => Limit(before, after, situation)),
            Sign(after.Share.CompareTo(before.Share)),
            Period(before, after),

            // What lets a stopped clock go on can only break what was kept; what lets it stand still can only keep what was broken.
            More(before.ReopenedBy, after.ReopenedBy, PromiseDirection.Stricter),
            More([.. before.Pauses.Select(p => p.Status)], [.. after.Pauses.Select(p => p.Status)], PromiseDirection.Laxer),
            Sign((before.PauseBudget ?? Duration.MaxValue).CompareTo(after.PauseBudget ?? Duration.MaxValue)),
        ]);
    }

    private static PromiseDirection Together(IEnumerable<PromiseDirection> ways) =>
        ways.Aggregate(PromiseDirection.Same, (all, way) => all == PromiseDirection.Same ? way : way == PromiseDirection.Same || way == all ? all : PromiseDirection.Mixed);

    /// <summary>The limit for one kind of cases.</summary>
    private static PromiseDirection Limit(Commitment before, Commitment after, CaseSituation situation)
    {
        (TimeLimit? was, TimeLimit? now) = (before.LimitFor(situation), after.LimitFor(situation));
        if (was is null || now is null)
        {
            return Sign((was is null ? 1 : 0) - (now is null ? 1 : 0));
        }

        // The time around the clock runs at least as fast as that of a calendar, so the same length of it is the stricter one; the same is true of longer business time.
        return now.Compared(was) is not int longer ? PromiseDirection.Mixed
            : before.Time == after.Time ? Sign(-longer)
            : after.Time == CommitmentTime.Calendar && longer <= 0 ? PromiseDirection.Stricter
            : after.Time == CommitmentTime.Business && longer >= 0 ? PromiseDirection.Laxer
            : PromiseDirection.Mixed;
    }

    /// <summary>Every kind of cases that either of the two tells apart.</summary>
    private static IEnumerable<CaseSituation> SituationsOf(Commitment before, Commitment after)
    {
        CaseCondition[] told = [.. new[] { before, after }.SelectMany(c => c.Limits.Select(l => l.Condition).Prepend(c.Condition))];
        return from priority in told.SelectMany(c => c.Priorities).Distinct().Append(null)
               from tier in told.SelectMany(c => c.Tiers).Distinct().Append(null)
               from channel in told.SelectMany(c => c.Channels).Distinct().Select(c => (ChannelId?)c).Append(null)
               select new CaseSituation { Priority = priority, Tier = tier, Channel = channel };
    }

    private static PromiseDirection Period(Commitment before, Commitment after) =>
        before.Period.Equals(after.Period) || before.Share == 1m || after.Share == 1m ? PromiseDirection.Same
        : after.Period.NestsIn(before.Period) ? PromiseDirection.Stricter
        : before.Period.NestsIn(after.Period) ? PromiseDirection.Laxer
        : PromiseDirection.Mixed;

    private static PromiseDirection More<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, PromiseDirection way)
    {
        bool isMore = after.Except(before).Any();
        bool isLess = before.Except(after).Any();
        return isMore && isLess ? PromiseDirection.Mixed
            : isMore ? way
            : isLess ? Sign(way == PromiseDirection.Stricter ? -1 : 1)
            : PromiseDirection.Same;
    }

    private static PromiseDirection Sign(int stricter) => stricter > 0 ? PromiseDirection.Stricter : stricter < 0 ? PromiseDirection.Laxer : PromiseDirection.Same;

    private static PromiseDirection Unchanged(bool isSame) => isSame ? PromiseDirection.Same : PromiseDirection.Mixed;

    private static bool Same(IEnumerable<ClockEvent> before, IEnumerable<ClockEvent> after) => new HashSet<ClockEvent>(before).SetEquals(after);
}
