namespace CustomerServiceKit.Kpis;

/// <summary>Joins the different values that the threads of a pass met, and counts them by group.</summary>
internal static class DistinctCounts
{
    public static void AddTo(CellTable cells, Pass pass, PassWorker[] workers)
    {
        PassMeasure[] measures = [.. pass.Measures.Where(m => m.Aggregate == AggregateKind.Distinct)];
        for (int m = 0; m < measures.Length; m++)
        {
            HashSet<(long Group, int Code)> all = workers[0].DistinctPairs[m];
            foreach (PassWorker other in workers.Skip(1))
            {
                all.UnionWith(other.DistinctPairs[m]);
            }

            foreach ((long group, _) in all)
            {
                ref Cell cell = ref cells.Of(group)[measures[m].Index];
                cell.Figure++;
                cell.Rows++;
            }
        }
    }
}
