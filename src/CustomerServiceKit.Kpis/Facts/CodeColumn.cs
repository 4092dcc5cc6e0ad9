using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>A column of texts, each row a code into the list of distinct values, in the fewest bytes that hold them.</summary>
internal sealed class CodeColumn
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    private CodeColumn(DimensionId dimension, string[] values, byte[]? bytes, ushort[]? shorts, int[]? ints, bool hasMissing)
    {
        Dimension = dimension;
        Values = values;
        _bytes = bytes;
        _shorts = shorts;
        _ints = ints;
        HasMissing = hasMissing;
    }

    public DimensionId Dimension { get; }

    public string[] Values { get; }

    public bool HasMissing { get; }

    public int BytesPerRow => _bytes is not null ? 1 : _shorts is not null ? 2 : 4;

    /// <summary>The code of a row, or <see cref="Missing.Code"/>.</summary>
    public int this[int row] => (_bytes is not null ? _bytes[row] : _shorts is not null ? _shorts[row] : _ints![row]) - 1;

    public static CodeColumn From(DimensionId dimension, string[] values, List<int> codes, IReadOnlyList<int>? order)
    {
        int count = order?.Count ?? codes.Count;
        byte[]? bytes = values.Length < byte.MaxValue ? new byte[count] : null;
        ushort[]? shorts = bytes is null && values.Length < ushort.MaxValue ? new ushort[count] : null;
        int[]? ints = bytes is null && shorts is null ? new int[count] : null;
        bool hasMissing = false;
        for (int i = 0; i < count; i++)
        {
            int stored = codes[order is null ? i : order[i]] + 1;
            hasMissing |= stored == 0;
            if (bytes is not null)
            {
                bytes[i] = (byte)stored;
            }
            else if (shorts is not null)
            {
                shorts[i] = (ushort)stored;
            }
            else
            {
                ints![i] = stored;
            }
        }

        return new CodeColumn(dimension, values, bytes, shorts, ints, hasMissing);
    }

    /// <summary>The codes of some rows, in that order.</summary>
    public CodeColumn Gather(int[] rows) => new(
        Dimension, Values, Taken(_bytes, rows), Taken(_shorts, rows), Taken(_ints, rows), HasMissing && Array.Exists(rows, row => this[row] == Missing.Code));

    /// <summary>The codes of so many rows; <see cref="Missing.Code"/> for none.</summary>
    public int[] ToCodes(int count)
    {
        int[] codes = new int[count];
        for (int row = 0; row < count; row++)
        {
            codes[row] = this[row];
        }

        return codes;
    }

    public int Find(string value) => Array.IndexOf(Values, value);

    /// <summary>Sets in the masks of a run of rows the bits of their values; the first entry is for rows without one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddBits(int start, Span<uint> masks, uint[] bits)
    {
        if (_bytes is not null)
        {
            ReadOnlySpan<byte> from = _bytes.AsSpan(start, masks.Length);
            for (int i = 0; i < from.Length; i++)
            {
                masks[i] |= bits[from[i]];
            }
        }
        else if (_shorts is not null)
        {
            ReadOnlySpan<ushort> from = _shorts.AsSpan(start, masks.Length);
            for (int i = 0; i < from.Length; i++)
            {
                masks[i] |= bits[from[i]];
            }
        }
        else
        {
            ReadOnlySpan<int> from = _ints.AsSpan(start, masks.Length);
            for (int i = 0; i < from.Length; i++)
            {
                masks[i] |= bits[from[i]];
            }
        }
    }

    /// <summary>Adds to the group numbers of a run of rows the steps of their values; the first entry is for rows without one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddSteps(int start, Span<long> groups, long[] steps)
    {
        // The space of groups was measured with checked arithmetic, so a number in it cannot overflow.
        unchecked
        {
            if (_bytes is not null)
            {
                ReadOnlySpan<byte> from = _bytes.AsSpan(start, groups.Length);
                for (int i = 0; i < from.Length; i++)
                {
                    groups[i] += steps[from[i]];
                }
            }
            else if (_shorts is not null)
            {
                ReadOnlySpan<ushort> from = _shorts.AsSpan(start, groups.Length);
                for (int i = 0; i < from.Length; i++)
                {
                    groups[i] += steps[from[i]];
                }
            }
            else
            {
                ReadOnlySpan<int> from = _ints.AsSpan(start, groups.Length);
                for (int i = 0; i < from.Length; i++)
                {
                    groups[i] += steps[from[i]];
                }
            }
        }
    }

    private static T[]? Taken<T>(T[]? from, int[] rows) => from is null ? null : Array.ConvertAll(rows, row => from[row]);
}
