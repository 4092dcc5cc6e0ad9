namespace CustomerServiceKit.Kpis;

/// <summary>A number for each entity that rows belong to, the same in several fact sets.</summary>
internal sealed class EntityCodes
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public int Count => _known.Count;

    /// <summary>The entity of each row; <see cref="Missing.Code"/> where a row lacks a part of it.</summary>
    public int[] Of(FactSet facts, IReadOnlyList<DimensionId> entity)
    {
        CodeColumn[] columns = [.. entity.Select(d => facts.Find(d)!)];
        int[] codes = new int[facts.Count];
        if (columns.Length == 1)
        {
            int[] numbers = [.. columns[0].Values.Select(Number)];
            for (int row = 0; row < codes.Length; row++)
            {
                int code = columns[0][row];
                codes[row] = code == Missing.Code ? Missing.Code : numbers[code];
            }

            return codes;
        }

        for (int row = 0; row < codes.Length; row++)
        {
            codes[row] = Array.Exists(columns, c => c[row] == Missing.Code) ? Missing.Code : Number(string.Join('\u001f', columns.Select(c => c.Values[c[row]])));
        }

        return codes;
    }

    /// <summary>The rows of each entity in order of a time, one entity after the other; rows without an entity or a time are left out.</summary>
    public (int[] Rows, int[] Starts) Sorted(int[] codes, NumberColumn time)
    {
        int[] starts = new int[Count + 1];
        for (int row = 0; row < codes.Length; row++)
        {
            if (codes[row] != Missing.Code && time[row] != Missing.Number)
            {
                starts[codes[row] + 1]++;
            }
        }

        for (int entity = 0; entity < Count; entity++)
        {
            starts[entity + 1] += starts[entity];
        }

        int[] rows = new int[starts[Count]];
        int[] next = [.. starts];
        for (int row = 0; row < codes.Length; row++)
        {
            if (codes[row] != Missing.Code && time[row] != Missing.Number)
            {
                rows[next[codes[row]]++] = row;
            }
        }

        for (int entity = 0; entity < Count; entity++)
        {
            Order(rows.AsSpan(starts[entity], starts[entity + 1] - starts[entity]), time);
        }

        return (rows, starts);
    }

    /// <summary>Rows are mostly read in order of time already.</summary>
    private static void Order(Span<int> rows, NumberColumn time)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            if (time[rows[i - 1]] > time[rows[i]])
            {
                rows.Sort((a, b) => time[a] != time[b] ? time[a].CompareTo(time[b]) : a.CompareTo(b));
                return;
            }
        }
    }

    private int Number(string entity)
    {
        if (!_known.TryGetValue(entity, out int number))
        {
            number = _known.Count;
            _known.Add(entity, number);
        }

        return number;
    }
}
