using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>
/// Computes measures over the newest row of each entity at the end of each period. Where the newest lacks a value, the newest that has it stands, and the other counts as missing.
/// </summary>
internal static class StandingFigures
{
    public static void AddTo(CellTable cells, GroupSpace space, FactSet facts, int index, BoundMeasure bound)
    {
        PassMeasure measure = new Binder(facts).Measure(index, bound);
        if (bound.Rank is RankOfQuantile rank)
        {
            foreach (IGrouping<long, int> rows in Standing(space, facts, measure).GroupBy(s => s.Group, s => s.Row))
            {
                long[] values = [.. rows.Where(row => measure.At(row) == Tri.True).Select(measure.Quantity.At).Order()];
                cells.Of(rows.Key)[index] = new Cell { Figure = values.Length == 0 ? 0 : values[rank.Of(values.Length)], Rows = values.Length, Missing = rows.Count() - values.Length };
            }

            return;
        }

        foreach ((long group, int row) in Standing(space, facts, measure))
        {
            Cell one = measure.At(row) == Tri.True ? new Cell { Figure = measure.Quantity.At(row), Rows = 1 } : new Cell { Missing = 1 };
            cells.Of(group)[index].Merge(one, bound.Measure.Aggregate);
        }
    }

    /// <summary>Every group with every row that stands in it, and with every newer one of which that cannot be told.</summary>
    public static IEnumerable<(long Group, int Row)> Standing(GroupSpace space, FactSet facts, PassMeasure measure)
    {
        LastRowPerEntity rows = (LastRowPerEntity)measure.Bound.Measure.Rows;
        CodeColumn[] entity = [.. (rows.Entity.Count > 0 ? rows.Entity : [.. facts.Codes.Select(c => c.Dimension)]).Select(d => facts.Find(d)!)];
        NumberColumn time = facts.Find(rows.Time)!;
        (CodeColumn Column, long[] Steps)[] dimensions =
            [.. space.Grouping.Dimensions.Select((d, i) => (facts.Find(d)!, i)).Select(p => (p.Item1, space.Steps(p.i, p.Item1.Values)))];
        List<(int Bucket, long End)> periods = space.Buckets.Count > 0
            ? [.. space.Buckets.Select((b, i) => (i, Earlier(b.End, space.Grouping.Window)))]
            : [(0, space.Grouping.Window is { HasEnd: true } ? Earlier(null, space.Grouping.Window) : space.End ?? long.MaxValue)];
        foreach (int[] history in Histories(facts, measure, entity, time, facts.PlaceWithin(rows.Time)))
        {
            foreach ((int bucket, long end) in periods)
            {
                int standing = LastBefore(history, time, end, row => measure.At(row) == Tri.True);
                int newest = LastBefore(history, time, end, _ => true);
                foreach (int row in standing == newest ? [newest] : new[] { standing, newest })
                {
                    if (row >= 0)
                    {
                        yield return (dimensions.Sum(d => d.Steps[d.Column[row] + 1]) + bucket, row);
                    }
                }
            }
        }
    }

    /// <summary>The rows that count, or of which that cannot be told, entity by entity, oldest first.</summary>
    private static IEnumerable<int[]> Histories(FactSet facts, PassMeasure measure, CodeColumn[] entity, NumberColumn time, NumberColumn? place) => Enumerable.Range(0, facts.Count)
        .Where(row => measure.At(row) != Tri.False && time[row] != Missing.Number)
        .GroupBy(row => string.Join('\u001f', entity.Select(c => c[row])))
        .Select(rows => rows.OrderBy(row => time[row]).ThenBy(row => EntityIndex.PlaceOf(place, row)).ThenBy(row => row).ToArray());

    private static long Earlier(Instant? end, Interval? window) =>
        Math.Min(end?.ToUnixTimeMilliseconds() ?? long.MaxValue, window is { HasEnd: true } w ? w.End.ToUnixTimeMilliseconds() : long.MaxValue);

    private static int LastBefore(int[] history, NumberColumn time, long end, Predicate<int> counts)
    {
        for (int i = history.Length - 1; i >= 0; i--)
        {
            if (time[history[i]] < end && counts(history[i]))
            {
                return history[i];
            }
        }

        return -1;
    }
}
