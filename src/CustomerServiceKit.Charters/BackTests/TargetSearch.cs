using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Finds the least target that a share of cases kept.</summary>
internal static class TargetSearch
{
    public static TargetEstimate? Of(decimal share, IReadOnlyList<CaseNeed> needs)
    {
        int finished = needs.Count(n => n.IsFinished);
        int open = needs.Count(n => n.IsOpen);
        return finished + open == 0 ? null : new TargetEstimate(share, finished, open, Least(share, needs, openKept: true), Least(share, needs, openKept: false));
    }

    /// <summary>The least target; null where none is long enough, which takes open cases that are not kept.</summary>
    private static Duration? Least(decimal share, IReadOnlyList<CaseNeed> needs, bool openKept)
    {
        long kept = 0;

        // One that ended otherwise is in no count once the target is long enough for it.
        long counted = needs.Count;
        foreach (IGrouping<Duration, CaseNeed> same in needs.GroupBy(n => n.Target).OrderBy(g => g.Key))
        {
            kept += same.Count(n => n.IsFinished || (n.IsOpen && openKept));
            counted -= same.Count(n => !n.IsFinished && !n.IsOpen);
            if (kept > 0 && kept >= share * counted)
            {
                return same.Key;
            }
        }

        return null;
    }
}
