namespace CustomerServiceKit.Kpis;

/// <summary>Finds the values at the places that quantiles ask for, exactly, in two walks over the rows.</summary>
/// <remarks>
/// The first walk counts how many values of each group lie in each of a number of buckets; so it is known in which bucket a wanted value lies and how many are before it.
/// The second walk keeps only the values of such buckets, which are then put in order.
/// </remarks>
internal static class Quantiles
{
    private const int RowsWorthAThread = 100_000;

    public static void AddTo(CellTable cells, Pass pass, GroupSpace space)
    {
        if (pass.Lanes.Distributions.Count == 0 || cells.Groups.Count == 0)
        {
            return;
        }

        GroupPlaces places = new(cells, space);
        WantedValues[] wanted = [.. pass.Lanes.Distributions.Select(d => new WantedValues(d, places.Count))];
        int parts = Math.Clamp(pass.Facts.Count / RowsWorthAThread, 1, Environment.ProcessorCount);
        int[][][] counters = [.. Enumerable.Range(0, parts).Select(_ => wanted.Select(w => w.NewCounters()).ToArray())];
        DistributionWalk[] walks = [.. Enumerable.Range(0, parts).Select(_ => new DistributionWalk(pass, space, places))];

        InParts((part, from, to) => walks[part].Each(from, to, (d, groups, values) => wanted[d].Count(counters[part][d], groups, values)));
        for (int d = 0; d < wanted.Length; d++)
        {
            wanted[d].Choose([.. counters.Select(c => c[d])]);
        }

        if (wanted.Any(w => w.KeepsSome))
        {
            InParts((part, from, to) => walks[part].Each(from, to, (d, groups, values) => wanted[d].Keep(counters[part][d], groups, values)));
        }

        foreach (WantedValues values in wanted)
        {
            values.AddTo(cells);
        }

        // A part's counters tell where it keeps its values, so it must have the same rows in both walks.
        void InParts(Action<int, int, int> walk) => Parallel.For(
            0, parts, part => walk(part, (int)((long)pass.Facts.Count * part / parts), (int)((long)pass.Facts.Count * (part + 1) / parts)));
    }
}
