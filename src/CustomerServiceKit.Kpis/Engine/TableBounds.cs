namespace CustomerServiceKit.Kpis;

/// <summary>A parameter table bound to the columns of a fact set: which bound is in force for a row.</summary>
internal sealed class TableBounds
{
    private readonly CodeColumn _by;
    private readonly NumberColumn _anchor;
    private readonly (long From, long Bound)[][] _byStoredCode;

    /// <summary>Binds a table; the number of each of its values is <see cref="Missing.Number"/> where it has none.</summary>
    public TableBounds(ParameterTable table, CodeColumn by, NumberColumn anchor, Func<LiteralOperand, long> number)
    {
        _by = by;
        _anchor = anchor;
        (long From, long Bound)[] Of(string? member) =>
        [
            .. table.Rows.Where(r => r.Member == member)
                .Select(r => (r.From?.ToUnixTimeMilliseconds() ?? long.MinValue, number(r.Value)))
                .OrderBy(r => r.Item1),
        ];

        (long From, long Bound)[] others = Of(null);
        _byStoredCode = new (long, long)[by.Values.Length + 1][];
        _byStoredCode[0] = others;
        for (int code = 0; code < by.Values.Length; code++)
        {
            (long From, long Bound)[] own = Of(by.Values[code]);
            _byStoredCode[code + 1] = own.Length > 0 ? own : others;
        }
    }

    /// <summary>The bound of a row, or <see cref="Missing.Number"/> where the table says nothing for it.</summary>
    public long At(int row)
    {
        long at = _anchor[row];
        long bound = Missing.Number;
        foreach ((long from, long value) in _byStoredCode[_by[row] + 1])
        {
            if (from > at)
            {
                break;
            }

            bound = value;
        }

        return bound;
    }
}
