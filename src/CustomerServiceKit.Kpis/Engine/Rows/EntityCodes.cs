namespace CustomerServiceKit.Kpis;

/// <summary>A number for each entity that rows belong to, the same in several fact sets.</summary>
internal sealed class EntityCodes
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public int Count => _known.Count;

    /// <summary>The entities of one fact set by itself: the codes of a single dimension are numbers already.</summary>
    public static (int[] Codes, int Count) Own(FactSet facts, IReadOnlyList<DimensionId> entity)
    {
        if (entity.Count == 1)
        {
            CodeColumn column = facts.Find(entity[0])!;
            return (column.ToCodes(facts.Count), column.Values.Length);
        }

        EntityCodes entities = new();
        return (entities.Of(facts, entity), entities.Count);
    }

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
