namespace CustomerServiceKit.Kpis;

/// <summary>The rows that the sources of a run's measures stand for, each made once.</summary>
internal sealed class RowSets(FactSets facts, GroupSpace space)
{
    private readonly Dictionary<RowSource, FactSet> _made = [];

    /// <summary>The rows of a source; of figures that stand at a date, the rows of the fact set.</summary>
    public FactSet Of(RowSource rows)
    {
        if (rows.From is null)
        {
            return facts.Find(rows.FactSet)!;
        }

        if (!_made.TryGetValue(rows, out FactSet? made))
        {
            made = rows is PerEntityRows per ? EntityRows.Of(per, facts, space) : Make(rows, Of(rows.From));
            _made.Add(rows, made);
        }

        return made;
    }

    private FactSet Make(RowSource rows, FactSet from) => rows switch
    {
        FilteredRows filtered => RowGather.Of(from, Kept(filtered, from)),
        FirstRowPerEntity first => RowGather.Of(from, First(first, from)),
        FollowedRows followed => FollowingRows.Of(followed, from, followed.Next is null ? from : Of(followed.Next), KnownUntil(followed.Next is null ? from : Of(followed.Next), followed.NextTime)),
        ClippedRows clipped => PeriodRows.Clipped(clipped, from, Edges(), KnownUntil(from, clipped.Start, clipped.End)),
        OpenRows open => PeriodRows.Open(open, from, KnownEdges()),
        UnionRows union => IntervalRows.Union(union, from, KnownUntil(from, union.Start, union.End)),
        OverlapRows overlap => OverlapParts.Of(overlap, from, Of, KnownUntil(overlap)),
        _ => throw new InvalidOperationException($"No such rows: {rows}."),
    };

    private static int[] Kept(FilteredRows source, FactSet from)
    {
        RowTest test = new Binder(from).Test(source.Condition);
        return [.. Enumerable.Range(0, from.Count).Where(row => test.At(row) == Tri.True)];
    }

    private static int[] First(FirstRowPerEntity source, FactSet from)
    {
        (int[] codes, _) = EntityCodes.Own(from, source.Entity);
        EntityIndex index = from.IndexOf(source.Entity, source.Time);
        bool[] first = new bool[from.Count];
        for (int entity = 0; entity < index.EntityCount; entity++)
        {
            if (index.Starts[entity] < index.Starts[entity + 1])
            {
                first[index.Rows[index.Starts[entity]]] = true;
            }
        }

        return [.. Enumerable.Range(0, from.Count).Where(row => codes[row] == Missing.Code || first[row])];
    }

    /// <summary>The ends of the periods, the first and the last no further than the window; of the whole time where there are none.</summary>
    private long[] Edges()
    {
        (long From, long To)? window = space.Grouping.Window is { } w ? (w.Start.ToUnixTimeMilliseconds(), w.End.ToUnixTimeMilliseconds()) : null;
        if (space.Buckets.Count > 0)
        {
            long[] edges = [.. space.Buckets.Select(b => b.Start.ToUnixTimeMilliseconds()), space.Buckets[^1].End.ToUnixTimeMilliseconds()];
            edges[0] = Math.Max(edges[0], window?.From ?? edges[0]);
            edges[^1] = Math.Min(edges[^1], window?.To ?? edges[^1]);
            return edges;
        }

        return window is { } whole ? [whole.From, whole.To] : space.Span is { } span ? [span.From, span.To + 1] : [];
    }

    /// <summary>The same up to the end of what is known: of a period that is not over, what stands is what stands then.</summary>
    private long[] KnownEdges()
    {
        long[] edges = Edges();
        return facts.KnownTo is long known && edges.Length > 0 && known < edges[^1] ? [.. edges.Where(e => e < known), known] : edges;
    }

    /// <summary>The rows and the others are known as far as any of them is.</summary>
    private long KnownUntil(OverlapRows overlap) => new[]
    {
        KnownUntil(overlap.FactSet, overlap.Start, overlap.End),
        KnownUntil(overlap.Other.FactSet, overlap.OtherStart, overlap.OtherEnd),
        KnownUntil(overlap.Accepted?.From.FactSet ?? overlap.Other.FactSet, overlap.OtherStart, overlap.OtherEnd),
    }.Max();

    /// <summary>Until when the facts know what happened: as the user says, otherwise their last instant. Rows that a source leaves out have been watched all the same.</summary>
    private long KnownUntil(FactSet set, params FieldId[] times) => KnownUntil(set.Id, times);

    private long KnownUntil(FactSetId id, params FieldId[] times) => facts.KnownTo
        ?? times.Select(facts.Find(id)!.Reach).OfType<(long First, long Last)>().Select(r => r.Last).DefaultIfEmpty(0).Max();
}
