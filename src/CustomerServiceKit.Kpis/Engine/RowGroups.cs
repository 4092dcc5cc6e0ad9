namespace CustomerServiceKit.Kpis;

/// <summary>Finds the groups of a row the plain way, for explanations and as the check on the fast way.</summary>
internal sealed class RowGroups
{
    private readonly GroupSpace _space;
    private readonly (CodeColumn? Partition, MembersColumn? Overlap, long[] Steps)[] _dimensions;

    public RowGroups(GroupSpace space, FactSet facts)
    {
        _space = space;
        _dimensions =
        [
            .. space.Grouping.Dimensions.Select((d, i) =>
            {
                CodeColumn? partition = facts.Find(d);
                MembersColumn? overlap = facts.FindMembers(d);
                return (partition, overlap, space.Steps(i, partition?.Values ?? overlap?.Values ?? []));
            }),
        ];
    }

    /// <summary>The numbers of the groups a row falls into by one of its times; empty where it falls into none.</summary>
    public IEnumerable<long> Of(int row, NumberColumn anchor)
    {
        long at = anchor[row];
        if (at == Missing.Number || Outside(at))
        {
            return [];
        }

        int bucket = _space.Periods?.Of(at) ?? 0;
        int hour = _space.Hours?.Of(at) ?? 0;
        if (bucket < 0 || hour < 0)
        {
            return [];
        }

        IEnumerable<long> groups = [(bucket * (_space.Grouping.ByHourOfDay ? 24L : 1L)) + hour];
        foreach ((CodeColumn? partition, MembersColumn? overlap, long[] steps) in _dimensions)
        {
            if (partition is not null)
            {
                groups = groups.Select(g => g + steps[partition[row] + 1]);
            }
            else if (overlap is not null)
            {
                int[] codes = overlap[row].ToArray();
                groups = groups.SelectMany(g => codes.Length == 0 ? [g] : codes.Select(c => g + steps[c + 1]));
            }
        }

        return groups;
    }

    private bool Outside(long at) => _space.Grouping.Window is { } window
        && (at < window.Start.ToUnixTimeMilliseconds() || at >= window.End.ToUnixTimeMilliseconds());
}
