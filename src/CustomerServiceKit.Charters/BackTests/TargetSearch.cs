namespace CustomerServiceKit.Charters;

/// <summary>Finds the least target that a share of cases kept.</summary>
internal static class TargetSearch
{
    public static TargetEstimate? Of(decimal share, IReadOnlyList<CaseNeed> needs)
    {
        int finished = needs.Count(n => n.IsFinished);
        int running = needs.Count(n => n.IsRunning);
        return finished + running == 0 ? null : new TargetEstimate(share, finished, running, Least(share, needs, runningKept: true)!, Least(share, needs, runningKept: false));
    }

    /// <summary>The least target; null where none is long enough, which takes running cases that are not kept.</summary>
    private static TimeLimit? Least(decimal share, IReadOnlyList<CaseNeed> needs, bool runningKept)
    {
        long kept = 0;

        // One that ended otherwise is in no count once the target is long enough for it.
        long counted = needs.Count;
        foreach (IGrouping<TimeLimit, CaseNeed> same in needs.GroupBy(n => n.Target).OrderBy(g => (g.Key.Length, g.Key.Days)))
        {
            kept += same.Count(n => n.IsFinished || (n.IsRunning && runningKept));
            counted -= same.Count(n => !n.IsFinished && !n.IsRunning);
            if (kept > 0 && kept >= share * counted)
            {
                return same.Key;
            }
        }

        return null;
    }
}
