namespace CustomerServiceKit.Kpis;

/// <summary>Intervals of entities: what they cover together.</summary>
internal static class IntervalRows
{
    public static FactSet Union(UnionRows source, FactSet facts, long knownUntil)
    {
        EntityCodes entities = new();
        int[] codes = entities.Of(facts, source.Entity);
        if (facts.Find(RowFields.OverlapTold) is NumberColumn told)
        {
            // What may not be at all covers nothing.
            codes = [.. codes.Select((code, row) => told[row] == Missing.Number ? Missing.Code : code)];
        }

        List<int> rows = [];
        List<long> starts = [], ends = [], lengths = [];
        foreach ((int row, long start, long end) in Covered(entities, codes, facts, source.Start, source.End, knownUntil).SelectMany(e => e))
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

    /// <summary>For each entity the stretches its intervals cover, in order, with the row each begins with.</summary>
    public static List<(int Row, long Start, long End)>[] Covered(EntityCodes entities, int[] codes, FactSet facts, FieldId startField, FieldId endField, long knownUntil)
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
}
