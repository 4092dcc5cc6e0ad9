namespace CustomerServiceKit.Kpis;

/// <summary>Finds the parts of intervals in which others of the same entity run, forgives what is missed at the edges, and marks the parts of which it cannot be told.</summary>
internal sealed class OverlapParts
{
    private readonly List<int> _rows = [];
    private readonly List<long> _starts = [];
    private readonly List<long> _ends = [];
    private readonly List<long> _lengths = [];
    private readonly List<long> _told = [];

    private OverlapParts()
    {
    }

    public static FactSet Of(OverlapRows source, FactSet facts, Func<RowSource, FactSet> made, long knownUntil)
    {
        OtherIntervals usual = new(source.Other, null, source, made, knownUntil);
        OtherIntervals? accepted = source.Accepted is AcceptedOthers others && Names(facts, others.Named) ? new OtherIntervals(others.From, others.Value, source, made, knownUntil) : null;
        CodeColumn[] entity = [.. source.Entity.Select(d => facts.Find(d)!)];
        NumberColumn start = facts.Find(source.Start)!, end = facts.Find(source.End)!;
        NumberColumn? told = facts.Find(RowFields.OverlapTold);
        OverlapParts parts = new();
        for (int row = 0; row < facts.Count; row++)
        {
            long from = start[row], to = end[row] == Missing.Number ? knownUntil : end[row];
            if (from == Missing.Number || from >= to || Array.Exists(entity, c => c[row] == Missing.Code))
            {
                continue;
            }

            string name = EntityCodes.KeyOf([.. entity.Select(c => c.Values[c[row]])]);
            string[]? named = accepted is null ? null : Named(facts, source.Accepted!.Named, row);
            OtherIntervals keeping = named is null ? usual : accepted!;
            List<(long Start, long End)> kept = keeping.Running(name, named, from, to);
            if (source.Tolerance is OverlapTolerance tolerance)
            {
                Forgive(kept, from, to, facts.Find(tolerance.Before)![row], end[row] == Missing.Number ? Missing.Number : facts.Find(tolerance.After)![row]);
            }

            bool isTold = told is null || told[row] != Missing.Number;
            kept.ForEach(part => parts.Add(row, part, isTold));
            foreach ((long Start, long End) part in Stretches.Less(keeping.Untold(name, named, from, to), kept))
            {
                parts.Add(row, part, isTold: false);
            }
        }

        return parts.ToFacts(source, facts);
    }

    /// <summary>A miss at an edge within its tolerance counts as kept. A tolerance that is not there is none.</summary>
    private static void Forgive(List<(long Start, long End)> kept, long from, long to, long before, long after)
    {
        if (kept.Count == 0)
        {
            return;
        }

        if (before != Missing.Number && kept[0].Start - from <= before)
        {
            kept[0] = (from, kept[0].End);
        }

        if (after != Missing.Number && to - kept[^1].End <= after)
        {
            kept[^1] = (kept[^1].Start, to);
        }
    }

    private static bool Names(FactSet facts, DimensionId dimension) => facts.FindMembers(dimension) is not null || facts.Find(dimension) is not null;

    /// <summary>What a row names; null where it names nothing.</summary>
    private static string[]? Named(FactSet facts, DimensionId dimension, int row)
    {
        if (facts.FindMembers(dimension) is MembersColumn members)
        {
            int[] codes = members[row].ToArray();
            return codes.Length == 0 ? null : Array.ConvertAll(codes, c => members.Values[c]);
        }

        CodeColumn column = facts.Find(dimension)!;
        return column[row] == Missing.Code ? null : [column.Values[column[row]]];
    }

    private void Add(int row, (long Start, long End) part, bool isTold)
    {
        _rows.Add(row);
        _starts.Add(part.Start);
        _ends.Add(part.End);
        _lengths.Add(part.End - part.Start);
        _told.Add(isTold ? 0 : Missing.Number);
    }

    private FactSet ToFacts(OverlapRows source, FactSet facts)
    {
        NumberColumn[] columns = [RowGather.Time(source.Start, _starts), RowGather.Time(source.End, _ends), RowGather.Span(RowFields.Overlap, _lengths)];
        return RowGather.Of(facts, [.. _rows], _told.Contains(Missing.Number) ? [.. columns, RowGather.Span(RowFields.OverlapTold, _told)] : columns);
    }
}
