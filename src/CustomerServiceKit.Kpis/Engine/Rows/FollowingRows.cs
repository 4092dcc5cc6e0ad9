namespace CustomerServiceKit.Kpis;

/// <summary>Finds for each row the next one of its entity.</summary>
internal static class FollowingRows
{
    public static FactSet Of(FollowedRows source, FactSet facts, FactSet next, long knownUntil)
    {
        NumberColumn time = facts.Find(source.Time)!, nextTime = next.Find(source.NextTime)!;
        EntityCodes entities = new();
        int[] codes = entities.Of(facts, source.Entity);
        int[] nextCodes = ReferenceEquals(facts, next) ? codes : entities.Of(next, source.Entity);
        (int[] rows, int[] starts) = entities.Sorted(nextCodes, nextTime);
        List<long> after = [.. Enumerable.Repeat(Missing.Number, facts.Count)];
        List<long> since = [.. Enumerable.Repeat(Missing.Number, facts.Count)];
        bool itself = source.Next is null;
        int[] places = itself ? Places(rows, facts.Count) : [];
        List<long> watched = new(facts.Count);
        for (int row = 0; row < facts.Count; row++)
        {
            long at = time[row];
            watched.Add(at == Missing.Number ? Missing.Number : codes[row] == Missing.Code ? Missing.Largest : Math.Max(0, knownUntil - at));
            if (at == Missing.Number || codes[row] == Missing.Code || codes[row] >= starts.Length - 1)
            {
                continue;
            }

            if (itself && places[row] > starts[codes[row]])
            {
                since[row] = at - time[rows[places[row] - 1]];
            }

            int end = starts[codes[row] + 1];
            int found = itself ? places[row] + 1 : First(rows, starts[codes[row]], end, nextTime, at);
            while (!itself && found < end && next.Id == facts.Id && next.KeyOf(rows[found]).Equals(facts.KeyOf(row)))
            {
                found++;
            }

            if (found < end)
            {
                after[row] = nextTime[rows[found]] - at;
            }
        }

        NumberColumn[] columns = [RowGather.Span(RowFields.FollowedAfter, Padded(after, facts)), RowGather.Span(RowFields.Watched, Padded(watched, facts))];
        return RowGather.With(facts, itself ? [.. columns, RowGather.Span(RowFields.SincePrevious, Padded(since, facts))] : columns);
    }

    private static int[] Places(int[] rows, int count)
    {
        int[] places = new int[count];
        for (int i = 0; i < rows.Length; i++)
        {
            places[rows[i]] = i;
        }

        return places;
    }

    /// <summary>The first of an entity's rows at or after an instant.</summary>
    private static int First(int[] rows, int from, int to, NumberColumn time, long at)
    {
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            (from, to) = time[rows[middle]] < at ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>Excluded rows stand behind the others in every column.</summary>
    private static List<long> Padded(List<long> values, FactSet facts)
    {
        values.AddRange(Enumerable.Repeat(Missing.Number, facts.ExcludedCount));
        return values;
    }
}
