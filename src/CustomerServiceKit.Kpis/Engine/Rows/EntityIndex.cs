namespace CustomerServiceKit.Kpis;

/// <summary>The rows of each entity in order of a time, and of their place within an instant where they have one; one entity after the other; rows without an entity or a time are left out.</summary>
internal sealed class EntityIndex
{
    private const int RowsWorthAThread = 500_000;

    /// <summary>Up to so many rows of an entity are put in order by inserting one after the other.</summary>
    private const int Few = 32;

    private EntityIndex(int[] rows, long[] times, int[] starts)
    {
        Rows = rows;
        Times = times;
        Starts = starts;
    }

    public int[] Rows { get; }

    /// <summary>The time of each of <see cref="Rows"/>.</summary>
    public long[] Times { get; }

    /// <summary>Where each entity's rows start; one more for the end.</summary>
    public int[] Starts { get; }

    public int EntityCount => Starts.Length - 1;

    /// <summary>Puts rows in order by counting; each part of them has counters of its own, so that parts are counted and placed at once.</summary>
    public static EntityIndex Of(int[] codes, int entities, NumberColumn time, NumberColumn? place = null)
    {
        int parts = Math.Clamp(codes.Length / RowsWorthAThread, 1, Environment.ProcessorCount);
        int[][] places = [.. Enumerable.Range(0, parts).Select(_ => new int[entities])];
        int From(int part) => (int)((long)codes.Length * part / parts);
        Parallel.For(0, parts, part =>
        {
            int[] counts = places[part];
            int end = From(part + 1);
            for (int row = From(part); row < end; row++)
            {
                if (codes[row] != Missing.Code && time[row] != Missing.Number)
                {
                    counts[codes[row]]++;
                }
            }
        });

        int[] starts = new int[entities + 1];
        int placed = 0;
        for (int entity = 0; entity < entities; entity++)
        {
            starts[entity] = placed;
            for (int part = 0; part < parts; part++)
            {
                (places[part][entity], placed) = (placed, placed + places[part][entity]);
            }
        }

        starts[entities] = placed;
        EntityIndex index = new(new int[placed], new long[placed], starts);
        Parallel.For(0, parts, part =>
        {
            int[] next = places[part];
            int end = From(part + 1);
            for (int row = From(part); row < end; row++)
            {
                long at;
                if (codes[row] != Missing.Code && (at = time[row]) != Missing.Number)
                {
                    int place = next[codes[row]]++;
                    index.Rows[place] = row;
                    index.Times[place] = at;
                }
            }
        });
        index.InParts((from, to) =>
        {
            index.Order(from, to);
            if (place is not null)
            {
                index.OrderWithin(from, to, place);
            }
        });
        return index;
    }

    /// <summary>The place of a row among those of the same instant; what has none stands first.</summary>
    public static long PlaceOf(NumberColumn? place, int row) => place is null || place[row] == Missing.Number ? 0 : place[row];

    /// <summary>Does something with runs of entities, on every processor where there are many rows.</summary>
    public void InParts(Action<int, int> run)
    {
        int parts = Math.Clamp(Rows.Length / RowsWorthAThread, 1, Environment.ProcessorCount);
        Parallel.For(0, parts, part => run((int)((long)EntityCount * part / parts), (int)((long)EntityCount * (part + 1) / parts)));
    }

    private void OrderWithin(int fromEntity, int toEntity, NumberColumn place)
    {
        for (int entity = fromEntity; entity < toEntity; entity++)
        {
            for (int start = Starts[entity], end; start < Starts[entity + 1]; start = end)
            {
                for (end = start + 1; end < Starts[entity + 1] && Times[end] == Times[start];)
                {
                    end++;
                }

                if (end - start > 1)
                {
                    (long Place, int Order, int Row)[] run = [.. Rows[start..end].Select((row, i) => (PlaceOf(place, row), i, row)).Order()];
                    for (int i = 0; i < run.Length; i++)
                    {
                        Rows[start + i] = run[i].Row;
                    }
                }
            }
        }
    }

    /// <summary>Rows of the same time stay in the order of the facts.</summary>
    private void Order(int fromEntity, int toEntity)
    {
        for (int entity = fromEntity; entity < toEntity; entity++)
        {
            int from = Starts[entity], to = Starts[entity + 1];
            int sorted = from + 1;
            while (sorted < to && Times[sorted - 1] <= Times[sorted])
            {
                sorted++;
            }

            if (sorted < to && to - from > Few)
            {
                (long Time, int Row)[] pairs = [.. Enumerable.Range(from, to - from).Select(i => (Times[i], Rows[i])).Order()];
                for (int i = 0; i < pairs.Length; i++)
                {
                    (Times[from + i], Rows[from + i]) = pairs[i];
                }

                continue;
            }

            for (; sorted < to; sorted++)
            {
                (long time, int row) = (Times[sorted], Rows[sorted]);
                int at = sorted;
                for (; at > from && Times[at - 1] > time; at--)
                {
                    (Times[at], Rows[at]) = (Times[at - 1], Rows[at - 1]);
                }

                (Times[at], Rows[at]) = (time, row);
            }
        }
    }
}
