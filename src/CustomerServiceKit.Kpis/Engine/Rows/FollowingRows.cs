namespace CustomerServiceKit.Kpis;

/// <summary>Finds for each row the next one of its entity.</summary>
internal static class FollowingRows
{
    private const int RowsWorthAThread = 500_000;

    public static FactSet Of(FollowedRows source, FactSet facts, FactSet next, long knownUntil)
    {
        long[] after = Unknown(facts);
        if (source.Next is not null)
        {
            Follow(source, facts, next, after);
            return facts.With(Span(RowFields.FollowedAfter, after), Watched(source, facts, knownUntil));
        }

        long[] since = Unknown(facts);
        EntityIndex index = facts.IndexOf(source.Entity, source.Time);
        index.InParts((from, to) =>
        {
            for (int entity = from; entity < to; entity++)
            {
                int end = index.Starts[entity + 1];
                for (int at = index.Starts[entity] + 1; at < end; at++)
                {
                    long passed = index.Times[at] - index.Times[at - 1];
                    after[index.Rows[at - 1]] = passed;
                    since[index.Rows[at]] = passed;
                }
            }
        });
        return facts.With(Span(RowFields.FollowedAfter, after), Watched(source, facts, knownUntil), Span(RowFields.SincePrevious, since));
    }

    /// <summary>Finds the next row in another set; of the same sort of rows, one follows neither itself nor what has its place in the same instant before it.</summary>
    private static void Follow(FollowedRows source, FactSet facts, FactSet next, long[] after)
    {
        NumberColumn time = facts.Find(source.Time)!;
        EntityCodes entities = new();
        int[] codes = entities.Of(facts, source.Entity);
        int[] nextCodes = ReferenceEquals(facts, next) ? codes : entities.Of(next, source.Entity);
        NumberColumn? nextPlace = next.PlaceWithin(source.NextTime);
        NumberColumn? place = nextPlace is null ? null : facts.PlaceWithin(source.Time);
        EntityIndex index = EntityIndex.Of(nextCodes, entities.Count, next.Find(source.NextTime)!, nextPlace);
        for (int row = 0; row < facts.Count; row++)
        {
            long at = time[row];
            if (at == Missing.Number || codes[row] == Missing.Code)
            {
                continue;
            }

            int end = index.Starts[codes[row] + 1];
            int found = First(index.Times, index.Starts[codes[row]], end, at);
            long own = EntityIndex.PlaceOf(place, row);
            while (found < end && ((place is not null && index.Times[found] == at && EntityIndex.PlaceOf(nextPlace, index.Rows[found]) < own)
                || (next.Id == facts.Id && next.KeyOf(index.Rows[found]).Equals(facts.KeyOf(row)))))
            {
                found++;
            }

            if (found < end)
            {
                after[row] = index.Times[found] - at;
            }
        }
    }

    /// <summary>For how long each row could be followed; a row without an entity is followed by none, ever.</summary>
    private static NumberColumn Watched(FollowedRows source, FactSet facts, long knownUntil)
    {
        NumberColumn time = facts.Find(source.Time)!;
        CodeColumn[] entity = [.. source.Entity.Select(d => facts.Find(d)!)];
        long[] watched = Unknown(facts);
        int parts = Math.Clamp(facts.Count / RowsWorthAThread, 1, Environment.ProcessorCount);
        Parallel.For(0, parts, part =>
        {
            int end = (int)((long)facts.Count * (part + 1) / parts);
            for (int row = (int)((long)facts.Count * part / parts); row < end; row++)
            {
                bool has = true;
                foreach (CodeColumn column in entity)
                {
                    has &= column[row] != Missing.Code;
                }

                long at = time[row];
                watched[row] = at == Missing.Number ? Missing.Number : has ? Math.Max(0, knownUntil - at) : Missing.Largest;
            }
        });
        return Span(RowFields.Watched, watched);
    }

    /// <summary>The first of an entity's rows at or after an instant.</summary>
    private static int First(long[] times, int from, int to, long at)
    {
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            (from, to) = times[middle] < at ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>No value for any row, excluded ones included: they stand behind the others.</summary>
    private static long[] Unknown(FactSet facts)
    {
        long[] values = new long[facts.Count + facts.ExcludedCount];
        Array.Fill(values, Missing.Number);
        return values;
    }

    private static NumberColumn Span(FieldId field, long[] values) => NumberColumn.Of(new FieldDescription(field, FieldKind.Span, Unit.Seconds), values);
}
