namespace CustomerServiceKit.Kpis;

/// <summary>The different values of a dimension that rows of each group have: a bit for each pair where all pairs fit, otherwise a set.</summary>
internal sealed class DistinctValues
{
    private const long LargestBitmap = 1L << 28;
    private readonly CodeColumn _column;
    private readonly int _width;
    private readonly ulong[]? _bits;
    private readonly HashSet<(long Group, int Code)> _pairs = [];

    public DistinctValues(long groups, CodeColumn column)
    {
        _column = column;
        _width = column.Values.Length;
        _bits = _width > 0 && groups <= LargestBitmap / _width ? new ulong[((groups * _width) + 63) / 64] : null;
    }

    /// <summary>Takes in the value of a row; one without adds nothing.</summary>
    public void Add(long group, int row)
    {
        int code = _column[row];
        if (code == Missing.Code)
        {
            return;
        }

        if (_bits is null)
        {
            _pairs.Add((group, code));
            return;
        }

        // The size of the bitmap bounds the product.
        long at = unchecked((group * _width) + code);
        _bits[at >> 6] |= 1UL << (int)(at & 63);
    }

    public void UnionWith(DistinctValues other)
    {
        _pairs.UnionWith(other._pairs);
        for (int i = 0; i < (_bits?.Length ?? 0); i++)
        {
            _bits![i] |= other._bits![i];
        }
    }

    /// <summary>The groups of the pairs, a group as often as it has different values.</summary>
    public IEnumerable<long> Groups() => Pairs().Select(p => p.Group);

    /// <summary>Every group with every value it has.</summary>
    public IEnumerable<(long Group, string Value)> Texts() => Pairs().Select(p => (p.Group, _column.Values[p.Code]));

    private IEnumerable<(long Group, int Code)> Pairs()
    {
        foreach ((long, int) pair in _pairs)
        {
            yield return pair;
        }

        for (int i = 0; i < (_bits?.Length ?? 0); i++)
        {
            for (ulong word = _bits![i]; word != 0; word &= word - 1)
            {
                long at = (i * 64L) + System.Numerics.BitOperations.TrailingZeroCount(word);
                yield return (at / _width, (int)(at % _width));
            }
        }
    }
}
