namespace CustomerServiceKit.Kpis;

/// <summary>Computes a plan by several groupings, walking over the rows for the finest ones only where their cells may be merged.</summary>
internal static class GroupingSets
{
    public static IReadOnlyList<Scorecard> Of(KpiPlan plan, FactSets facts, IReadOnlyList<Grouping> sets)
    {
        Dictionary<int, Scorecard> done = [];
        foreach (int i in Enumerable.Range(0, sets.Count).OrderByDescending(i => sets[i].AxisNames().Count()))
        {
            Scorecard? finer = done.Values.Where(c => !ScorecardRollUp.Refusals(c.Grouping, sets[i]).Any()).MinBy(c => c.Cells.Groups.Count);
            done[i] = PlanRun.Of(plan, facts, sets[i], (space, cells) => finer is null ? new HashSet<int>() : Merged(finer, space, cells));
        }

        return [.. Enumerable.Range(0, sets.Count).Select(i => done[i])];
    }

    /// <summary>Merges the measures that may be; they are those that need no walk any more.</summary>
    private static HashSet<int> Merged(Scorecard finer, GroupSpace space, CellTable cells)
    {
        HashSet<int> merged =
        [
            .. Enumerable.Range(0, cells.Measures).Where(m => finer.Unavailable[m].Count == 0
                && ScorecardRollUp.Refusals(finer.Plan.Measures[m].Measure, finer.Grouping, space.Grouping, finer.IsOverlap, keepsValues: false).Count == 0
                && SameRows(finer.Plan.Measures[m].Measure, finer.Grouping)),
        ];
        ScorecardRollUp.Merge(finer, space, cells, [.. merged]);
        return merged;
    }

    /// <summary>Rows that are made of others may be made otherwise where periods are others, such as stocks at their ends.</summary>
    private static bool SameRows(Measure measure, Grouping finer) => !finer.TellsTime || measure.Rows.From is null;
}
