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

    /// <summary>The name of an entity of several parts; of one part that part itself.</summary>
    public static string KeyOf(params IEnumerable<string> parts) => string.Join('\u001f', parts);

    /// <summary>The number of an entity; <see cref="Missing.Code"/> where no row is of it.</summary>
    public int Find(string entity) => _known.TryGetValue(entity, out int number) ? number : Missing.Code;

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
            codes[row] = Array.Exists(columns, c => c[row] == Missing.Code) ? Missing.Code : Number(KeyOf(columns.Select(c => c.Values[c[row]])));
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
