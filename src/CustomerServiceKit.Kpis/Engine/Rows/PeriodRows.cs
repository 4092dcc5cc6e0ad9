namespace CustomerServiceKit.Kpis;

/// <summary>Rows that belong to the periods of a run: parts of intervals, and what is open at the end of each period.</summary>
internal static class PeriodRows
{
    public static FactSet Clipped(ClippedRows source, FactSet facts, long[] edges, long knownUntil)
    {
        List<int> rows = [];
        List<long> starts = [], ends = [], lengths = [];
        NumberColumn start = facts.Find(source.Start)!, end = facts.Find(source.End)!;
        for (int row = 0; row < facts.Count; row++)
        {
            long from = start[row], to = end[row] == Missing.Number ? knownUntil : end[row];
            for (int period = from == Missing.Number ? edges.Length : PeriodOf(edges, from); period < edges.Length - 1 && edges[period] < to; period++)
            {
                long first = Math.Max(from, edges[period]), last = Math.Min(to, edges[period + 1]);
                if (first < last)
                {
                    rows.Add(row);
                    starts.Add(first);
                    ends.Add(last);
                    lengths.Add(last - first);
                }
            }
        }

        return RowGather.Of(facts, [.. rows], RowGather.Time(source.Start, starts), RowGather.Time(source.End, ends), RowGather.Span(RowFields.Clipped, lengths));
    }

    public static FactSet Open(OpenRows source, FactSet facts, long[] edges)
    {
        List<int> rows = [];
        List<long> times = [], ages = [];
        NumberColumn start = facts.Find(source.Start)!, end = facts.Find(source.End)!;
        for (int row = 0; row < facts.Count; row++)
        {
            long from = start[row], to = end[row] == Missing.Number ? long.MaxValue : end[row];
            for (int period = from == Missing.Number ? edges.Length : PeriodOf(edges, from); period < edges.Length - 1 && edges[period + 1] <= to; period++)
            {
                // Open at the end of the period: opened before it, and not closed by then.
                if (from < edges[period + 1] && edges[period + 1] < to)
                {
                    rows.Add(row);
                    times.Add(edges[period + 1] - 1);
                    ages.Add(edges[period + 1] - from);
                }
            }
        }

        return RowGather.Of(facts, [.. rows], RowGather.Time(RowFields.AsOf, times), RowGather.Span(RowFields.Age, ages));
    }

    /// <summary>The period an instant lies in; the first one where it lies before all.</summary>
    private static int PeriodOf(long[] edges, long at)
    {
        int found = Array.BinarySearch(edges, at);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }
}
