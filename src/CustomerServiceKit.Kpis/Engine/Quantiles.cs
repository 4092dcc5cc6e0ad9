namespace CustomerServiceKit.Kpis;

/// <summary>Finds the values at the places that quantiles ask for, exactly, among the values that the threads of a pass took.</summary>
internal static class Quantiles
{
    public static void AddTo(CellTable cells, Pass pass, PassWorker[] workers)
    {
        if (pass.Lanes.Distributions.Count == 0)
        {
            return;
        }

        int[][] rows = [.. workers.Select(w => w.Places.Rows(cells))];
        for (int d = 0; d < pass.Lanes.Distributions.Count; d++)
        {
            TakenValues[] taken = [.. workers.Select(w => w.Taken[d])];
            taken[0].Rank(taken, rows, pass.Lanes.Distributions[d], cells);
        }
    }
}
