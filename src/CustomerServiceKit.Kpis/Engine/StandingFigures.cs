using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Computes measures over the newest row of each entity at the end of each period.</summary>
internal static class StandingFigures
{
    public static void AddTo(CellTable cells, GroupSpace space, FactSet facts, int index, BoundMeasure bound)
    {
        LastRowPerEntity rows = (LastRowPerEntity)bound.Measure.Rows;
        Binder binder = new(facts);
        PassMeasure measure = new(index, bound, binder.Test(bound), binder.Anchor(bound.Measure.Anchor), binder.Quantity(bound.Measure.Quantity));
        CodeColumn[] entity = [.. (rows.Entity.Count > 0 ? rows.Entity : [.. facts.Codes.Select(c => c.Dimension)]).Select(d => facts.Find(d)!)];
        NumberColumn time = facts.Find(rows.Time)!;
        (CodeColumn Column, long[] Steps)[] dimensions =
            [.. space.Grouping.Dimensions.Select((d, i) => (facts.Find(d)!, i)).Select(p => (p.Item1, space.Steps(p.i, p.Item1.Values)))];

        IEnumerable<(int Bucket, long End)> ends = space.Buckets.Count > 0
            ? space.Buckets.Select((b, i) => (i, Earlier(b.End, space.Grouping.Window)))
            : [(0, Math.Min(space.End ?? long.MaxValue, Earlier(null, space.Grouping.Window)))];
        List<(int Bucket, long End)> periods = [.. ends];
        foreach (int[] history in Histories(facts, measure, entity, time))
        {
            foreach ((int bucket, long end) in periods)
            {
                int last = LastBefore(history, time, end);
                if (last < 0)
                {
                    continue;
                }

                long group = bucket;
                foreach ((CodeColumn column, long[] steps) in dimensions)
                {
                    group += steps[column[last] + 1];
                }

                cells.Of(group)[index].Merge(new Cell { Figure = measure.Quantity.At(last), Rows = 1 }, bound.Measure.Aggregate);
            }
        }
    }

    /// <summary>The rows that count, entity by entity, oldest first.</summary>
    private static IEnumerable<int[]> Histories(FactSet facts, PassMeasure measure, CodeColumn[] entity, NumberColumn time) => Enumerable.Range(0, facts.Count)
        .Where(row => measure.At(row) == Tri.True && time[row] != Missing.Number)
        .GroupBy(row => string.Join('\u001f', entity.Select(c => c[row])))
        .Select(rows => rows.OrderBy(row => time[row]).ThenBy(row => row).ToArray());

    private static long Earlier(Instant? end, Interval? window) =>
        Math.Min(end?.ToUnixTimeMilliseconds() ?? long.MaxValue, window is { HasEnd: true } w ? w.End.ToUnixTimeMilliseconds() : long.MaxValue);

    private static int LastBefore(int[] history, NumberColumn time, long end)
    {
        int found = -1;
        foreach (int row in history)
        {
            if (time[row] < end)
            {
                found = row;
            }
        }

        return found;
    }
}
