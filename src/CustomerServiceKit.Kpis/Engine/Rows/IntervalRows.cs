namespace CustomerServiceKit.Kpis;

/// <summary>Intervals of entities: what they cover together, and where those of two fact sets overlap.</summary>
internal static class IntervalRows
{
    public static FactSet Union(UnionRows source, FactSet facts, long knownUntil)
    {
        EntityCodes entities = new();
        List<int> rows = [];
        List<long> starts = [], ends = [], lengths = [];
        foreach ((int row, long start, long end) in Covered(entities, entities.Of(facts, source.Entity), facts, source.Start, source.End, knownUntil).SelectMany(e => e))
        {
            rows.Add(row);
            starts.Add(start);
            ends.Add(end);
            lengths.Add(end - start);
        }

        int[] taken = [.. rows];
        return new FactSet(
            facts.Id,
            [.. taken.Select(facts.KeyOf)],
            taken.Length,
            [RowGather.Time(source.Start, starts), RowGather.Time(source.End, ends), RowGather.Span(RowFields.Covered, lengths)],
            [.. source.Entity.Select(d => facts.Find(d)!.Gather(taken))],
            [],
            [],
            facts.Calendars);
    }

    public static FactSet Overlap(OverlapRows source, FactSet facts, FactSet other, long knownUntil)
    {
        EntityCodes entities = new();
        int[] codes = entities.Of(facts, source.Entity);
        int[] otherCodes = entities.Of(other, source.Entity);
        List<(int Row, long Start, long End)>[] covered = Covered(entities, otherCodes, other, source.OtherStart, source.OtherEnd, knownUntil);
        List<int> rows = [];
        List<long> starts = [], ends = [], lengths = [];
        NumberColumn start = facts.Find(source.Start)!, end = facts.Find(source.End)!;
        for (int row = 0; row < facts.Count; row++)
        {
            if (codes[row] == Missing.Code || start[row] == Missing.Number)
            {
                continue;
            }

            long from = start[row], to = end[row] == Missing.Number ? knownUntil : end[row];
            List<(int Row, long Start, long End)> others = covered[codes[row]];
            for (int i = First(others, from); i < others.Count && others[i].Start < to; i++)
            {
                long first = Math.Max(from, others[i].Start), last = Math.Min(to, others[i].End);
                if (first < last)
                {
                    rows.Add(row);
                    starts.Add(first);
                    ends.Add(last);
                    lengths.Add(last - first);
                }
            }
        }

        return RowGather.Of(facts, [.. rows], RowGather.Time(source.Start, starts), RowGather.Time(source.End, ends), RowGather.Span(RowFields.Overlap, lengths));
    }

    /// <summary>For each entity the stretches its intervals cover, in order, with the row each begins with.</summary>
    private static List<(int Row, long Start, long End)>[] Covered(EntityCodes entities, int[] codes, FactSet facts, FieldId startField, FieldId endField, long knownUntil)
    {
        NumberColumn start = facts.Find(startField)!, end = facts.Find(endField)!;
        EntityIndex index = EntityIndex.Of(codes, entities.Count, start);
        List<(int Row, long Start, long End)>[] covered = new List<(int Row, long Start, long End)>[entities.Count];
        for (int entity = 0; entity < covered.Length; entity++)
        {
            List<(int Row, long Start, long End)> stretches = covered[entity] = [];
            for (int i = index.Starts[entity]; i < index.Starts[entity + 1]; i++)
            {
                int row = index.Rows[i];
                long from = index.Times[i], to = end[row] == Missing.Number ? knownUntil : end[row];
                if (from >= to)
                {
                    continue;
                }

                if (stretches.Count > 0 && stretches[^1].End >= from)
                {
                    stretches[^1] = stretches[^1] with { End = Math.Max(stretches[^1].End, to) };
                }
                else
                {
                    stretches.Add((row, from, to));
                }
            }
        }

        return covered;
    }

    /// <summary>The first stretch that ends after an instant.</summary>
    private static int First(List<(int Row, long Start, long End)> stretches, long at)
    {
        int from = 0, to = stretches.Count;
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            (from, to) = stretches[middle].End <= at ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
