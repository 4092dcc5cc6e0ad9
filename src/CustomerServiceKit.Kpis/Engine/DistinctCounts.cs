namespace CustomerServiceKit.Kpis;

/// <summary>Joins the different values that the threads of a pass met, and counts them by group.</summary>
internal static class DistinctCounts
{
    public static void AddTo(CellTable cells, Pass pass, PassWorker[] workers)
    {
        for (int d = 0; d < pass.Lanes.Distincts.Count; d++)
        {
            DistinctValues? all = workers[0].Values[d];
            foreach (PassWorker other in workers.Skip(1))
            {
                all?.UnionWith(other.Values[d]!);
            }

            foreach (long group in all?.Groups() ?? [])
            {
                ref Cell cell = ref cells.Of(group)[pass.Lanes.Distincts[d].Index];
                cell.Figure++;
                cell.Rows++;
            }
        }
    }
}
