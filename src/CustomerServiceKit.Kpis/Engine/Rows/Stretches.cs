namespace CustomerServiceKit.Kpis;

/// <summary>The stretches of time that intervals of each entity cover, for those who ask by the entity's name.</summary>
internal sealed class Stretches
{
    private readonly EntityCodes _entities = new();
    private readonly List<(int Row, long Start, long End)>[] _covered;

    public Stretches(FactSet facts, IReadOnlyList<DimensionId> entity, FieldId start, FieldId end, long knownUntil, Func<int, bool> takes)
    {
        int[] codes = _entities.Of(facts, entity);
        for (int row = 0; row < codes.Length; row++)
        {
            codes[row] = takes(row) ? codes[row] : Missing.Code;
        }

        _covered = IntervalRows.Covered(_entities, codes, facts, start, end, knownUntil);
    }

    /// <summary>Puts pieces in order and joins those that overlap or touch.</summary>
    public static List<(long Start, long End)> Joined(IEnumerable<(long Start, long End)> pieces)
    {
        List<(long Start, long End)> joined = [];
        foreach ((long start, long end) in pieces.Order())
        {
            if (joined.Count > 0 && joined[^1].End >= start)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, end));
            }
            else
            {
                joined.Add((start, end));
            }
        }

        return joined;
    }

    /// <summary>What is left of some stretches where others are taken out; both in order and apart from each other.</summary>
    public static IEnumerable<(long Start, long End)> Less(List<(long Start, long End)> stretches, List<(long Start, long End)> others)
    {
        int next = 0;
        foreach ((long start, long end) in stretches)
        {
            long at = start;
            for (; next < others.Count && others[next].Start < end; next++)
            {
                if (others[next].Start > at)
                {
                    yield return (at, others[next].Start);
                }

                at = Math.Max(at, others[next].End);
                if (others[next].End > end)
                {
                    break;
                }
            }

            if (at < end)
            {
                yield return (at, end);
            }
        }
    }

    /// <summary>The pieces of an entity's stretches that lie between two instants.</summary>
    public IEnumerable<(long Start, long End)> Within(string entity, long from, long to)
    {
        int code = _entities.Find(entity);
        if (code == Missing.Code)
        {
            yield break;
        }

        List<(int Row, long Start, long End)> covered = _covered[code];
        for (int i = First(covered, from); i < covered.Count && covered[i].Start < to; i++)
        {
            yield return (Math.Max(from, covered[i].Start), Math.Min(to, covered[i].End));
        }
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
