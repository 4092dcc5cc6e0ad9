namespace CustomerServiceKit.Kpis;

/// <summary>The intervals that run beside the rows of an overlap, and those of which it cannot be told whether they do.</summary>
internal sealed class OtherIntervals
{
    private readonly Stretches _running;
    private readonly Stretches? _untold;
    private readonly Stretches? _unnamed;

    /// <summary>Finds them among the rows of a source; by entity, and by what rows may name where they do.</summary>
    public OtherIntervals(RowSource source, DimensionId? named, OverlapRows overlap, Func<RowSource, FactSet> made, long knownUntil)
    {
        // A filter drops the rows it knows nothing of; here they are wanted, so it is looked through.
        List<Condition> conditions = [];
        while (source is FilteredRows filtered)
        {
            conditions.Add(filtered.Condition);
            source = filtered.Of;
        }

        FactSet facts = made(source);
        RowTest? test = conditions.Count == 0 ? null : new Binder(facts).Test(conditions.Count == 1 ? conditions[0] : Condition.All([.. conditions]));
        NumberColumn? told = facts.Find(RowFields.OverlapTold);
        CodeColumn? value = named is DimensionId dimension ? facts.Find(dimension) : null;
        Tri[] runs = new Tri[facts.Count];
        bool anyUntold = false, anyUnnamed = false;
        for (int row = 0; row < runs.Length; row++)
        {
            Tri tested = test?.At(row) ?? Tri.True;
            runs[row] = tested == Tri.True && told is not null && told[row] == Missing.Number ? Tri.Unknown : tested;
            anyUntold |= runs[row] == Tri.Unknown;
            anyUnnamed |= runs[row] != Tri.False && value is not null && value[row] == Missing.Code;
        }

        IReadOnlyList<DimensionId> entity = named is DimensionId by ? [.. overlap.Entity, by] : overlap.Entity;
        Stretches Of(IReadOnlyList<DimensionId> of, Func<int, bool> takes) => new(facts, of, overlap.OtherStart, overlap.OtherEnd, knownUntil, takes);
        _running = Of(entity, row => runs[row] == Tri.True);
        _untold = anyUntold ? Of(entity, row => runs[row] == Tri.Unknown) : null;
        _unnamed = anyUnnamed ? Of(overlap.Entity, row => runs[row] != Tri.False && value![row] == Missing.Code) : null;
    }

    /// <summary>The parts between two instants in which one runs, joined.</summary>
    public List<(long Start, long End)> Running(string entity, IReadOnlyList<string>? named, long from, long to) => Stretches.Joined(Pieces(_running, entity, named, from, to));

    /// <summary>Those in which one may run, joined.</summary>
    public List<(long Start, long End)> Untold(string entity, IReadOnlyList<string>? named, long from, long to) =>
        Stretches.Joined([.. Pieces(_untold, entity, named, from, to), .. Pieces(_unnamed, entity, null, from, to)]);

    private static IEnumerable<(long Start, long End)> Pieces(Stretches? stretches, string entity, IReadOnlyList<string>? named, long from, long to) => stretches is null ? []
        : named is null ? stretches.Within(entity, from, to)
        : named.SelectMany(name => stretches.Within(EntityCodes.KeyOf(entity, name), from, to));
}
