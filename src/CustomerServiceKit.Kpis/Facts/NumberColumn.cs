using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CustomerServiceKit.Kpis;

/// <summary>A column of whole numbers, kept in 32 bits where every value fits.</summary>
internal sealed class NumberColumn
{
    private const int MissingInt = int.MinValue;
    private readonly int[]? _narrow;
    private readonly long[]? _wide;

    private NumberColumn(FieldDescription field, string? name, int[]? narrow, long[]? wide, bool hasMissing, long smallest, long largest)
    {
        Field = field;
        Name = name ?? field.Id.Value;
        _narrow = narrow;
        _wide = wide;
        HasMissing = hasMissing;
        Smallest = smallest;
        Largest = largest;
    }

    public FieldDescription Field { get; }

    /// <summary>Tells the column from others: its field, or where it is computed from other columns, how.</summary>
    public string Name { get; }

    public bool HasMissing { get; }

    /// <summary>The smallest value that is present; greater than <see cref="Largest"/> where none is.</summary>
    public long Smallest { get; }

    public long Largest { get; }

    public int BytesPerRow => _narrow is not null ? sizeof(int) : sizeof(long);

    public long this[int row]
    {
        get
        {
            if (_wide is not null)
            {
                return _wide[row];
            }

            int value = _narrow![row];
            return value == MissingInt ? Missing.Number : value;
        }
    }

    public static NumberColumn From(FieldDescription field, List<long> values, IReadOnlyList<int>? order, string? name = null)
    {
        int count = order?.Count ?? values.Count;
        long smallest = long.MaxValue;
        long largest = long.MinValue;
        bool hasMissing = false;
        for (int i = 0; i < count; i++)
        {
            long value = values[order is null ? i : order[i]];
            if (value == Missing.Number)
            {
                hasMissing = true;
                continue;
            }

            smallest = Math.Min(smallest, value);
            largest = Math.Max(largest, value);
        }

        bool fits = smallest > largest || (smallest > int.MinValue && largest <= int.MaxValue);
        int[]? narrow = fits ? new int[count] : null;
        long[]? wide = fits ? null : new long[count];
        for (int i = 0; i < count; i++)
        {
            long value = values[order is null ? i : order[i]];
            if (narrow is not null)
            {
                narrow[i] = value == Missing.Number ? MissingInt : (int)value;
            }
            else
            {
                wide![i] = value;
            }
        }

        return new NumberColumn(field, name, narrow, wide, hasMissing, smallest, largest);
    }

    /// <summary>A column of values that nobody else keeps or changes.</summary>
    public static NumberColumn Of(FieldDescription field, long[] values)
    {
        long smallest = long.MaxValue;
        long largest = long.MinValue;
        bool hasMissing = false;
        foreach (long value in values)
        {
            bool missing = value == Missing.Number;
            hasMissing |= missing;
            smallest = Math.Min(smallest, missing ? long.MaxValue : value);
            largest = Math.Max(largest, value);
        }

        if (smallest > largest || (smallest > int.MinValue && largest <= int.MaxValue))
        {
            return new NumberColumn(field, null, Array.ConvertAll(values, v => v == Missing.Number ? MissingInt : (int)v), null, hasMissing, smallest, largest);
        }

        return new NumberColumn(field, null, null, values, hasMissing, smallest, largest);
    }

    /// <summary>The values of some rows, in that order.</summary>
    public NumberColumn Gather(int[] rows)
    {
        long[] values = new long[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            values[i] = this[rows[i]];
        }

        return Of(Field, values);
    }

    /// <summary>Copies a run of values, absent ones as <see cref="Missing.Number"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void CopyTo(int start, Span<long> into)
    {
        Copy(start, into);
        if (_wide is null && HasMissing)
        {
            for (int i = 0; i < into.Length; i++)
            {
                into[i] = into[i] == MissingInt ? Missing.Number : into[i];
            }
        }
    }

    /// <summary>Adds a run of values to sums, or subtracts them; the first term overwrites. Absent values come out as anything.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddTo(int start, Span<long> sums, int sign, bool first)
    {
        if (first && sign > 0)
        {
            Copy(start, sums);
            return;
        }

        if (first)
        {
            sums.Clear();
        }

        // The caller has proved that sums of values that are there fit; what comes of absent ones is not looked at.
        unchecked
        {
            if (_wide is not null)
            {
                ReadOnlySpan<long> from = _wide.AsSpan(start, sums.Length);
                for (int i = 0; i < from.Length; i++)
                {
                    sums[i] += sign * from[i];
                }
            }
            else if (sign > 0)
            {
                ReadOnlySpan<int> from = _narrow.AsSpan(start, sums.Length);
                for (int i = 0; i < from.Length; i++)
                {
                    sums[i] += from[i];
                }
            }
            else
            {
                ReadOnlySpan<int> from = _narrow.AsSpan(start, sums.Length);
                for (int i = 0; i < from.Length; i++)
                {
                    sums[i] -= from[i];
                }
            }
        }
    }

    /// <summary>Sets a bit in the masks of rows whose value is there and lies between two bounds, both included.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddBitWhereBetween(int start, Span<uint> masks, long low, long high, uint bit)
    {
        if (_wide is not null)
        {
            ReadOnlySpan<long> from = _wide.AsSpan(start, masks.Length);
            for (int i = 0; i < from.Length; i++)
            {
                masks[i] |= from[i] >= low && from[i] <= high ? bit : 0;
            }

            return;
        }

        if (low > int.MaxValue || high <= MissingInt || low > high)
        {
            return;
        }

        int narrowLow = (int)Math.Max(low, MissingInt + 1);
        int narrowHigh = (int)Math.Min(high, int.MaxValue);
        ReadOnlySpan<int> narrow = _narrow.AsSpan(start, masks.Length);
        ReadOnlySpan<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(narrow);
        Span<Vector<uint>> wideMasks = MemoryMarshal.Cast<uint, Vector<uint>>(masks);
        Vector<int> lows = new(narrowLow);
        Vector<int> highs = new(narrowHigh);
        Vector<uint> bits = new(bit);
        for (int v = 0; v < wideMasks.Length; v++)
        {
            wideMasks[v] |= Vector.AsVectorUInt32(Vector.GreaterThanOrEqual(wide[v], lows) & Vector.LessThanOrEqual(wide[v], highs)) & bits;
        }

        for (int i = wideMasks.Length * Vector<uint>.Count; i < masks.Length; i++)
        {
            masks[i] |= narrow[i] >= narrowLow && narrow[i] <= narrowHigh ? bit : 0;
        }
    }

    /// <summary>Takes a bit from the masks of rows that have no value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TakeBitWhereMissing(int start, Span<uint> masks, uint bit)
    {
        if (_wide is not null)
        {
            ReadOnlySpan<long> from = _wide.AsSpan(start, masks.Length);
            for (int i = 0; i < from.Length; i++)
            {
                masks[i] &= from[i] == Missing.Number ? ~bit : uint.MaxValue;
            }

            return;
        }

        ReadOnlySpan<int> narrow = _narrow.AsSpan(start, masks.Length);
        ReadOnlySpan<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(narrow);
        Span<Vector<uint>> wideMasks = MemoryMarshal.Cast<uint, Vector<uint>>(masks);
        Vector<int> missing = new(MissingInt);
        Vector<uint> bits = new(bit);
        for (int v = 0; v < wideMasks.Length; v++)
        {
            wideMasks[v] = Vector.AndNot(wideMasks[v], Vector.AsVectorUInt32(Vector.Equals(wide[v], missing)) & bits);
        }

        for (int i = wideMasks.Length * Vector<uint>.Count; i < masks.Length; i++)
        {
            masks[i] &= narrow[i] == MissingInt ? ~bit : uint.MaxValue;
        }
    }

    private void Copy(int start, Span<long> into)
    {
        if (_wide is not null)
        {
            _wide.AsSpan(start, into.Length).CopyTo(into);
            return;
        }

        ReadOnlySpan<int> from = _narrow.AsSpan(start, into.Length);
        for (int i = 0; i < from.Length; i++)
        {
            into[i] = from[i];
        }
    }
}
