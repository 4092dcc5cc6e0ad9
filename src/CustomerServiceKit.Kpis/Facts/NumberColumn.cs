namespace CustomerServiceKit.Kpis;

/// <summary>A column of whole numbers, kept in 32 bits where every value fits.</summary>
internal sealed class NumberColumn
{
    private const int MissingInt = int.MinValue;
    private readonly int[]? _narrow;
    private readonly long[]? _wide;

    private NumberColumn(FieldDescription field, int[]? narrow, long[]? wide, bool hasMissing, long smallest, long largest)
    {
        Field = field;
        _narrow = narrow;
        _wide = wide;
        HasMissing = hasMissing;
        Smallest = smallest;
        Largest = largest;
    }

    public FieldDescription Field { get; }

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

    public static NumberColumn From(FieldDescription field, List<long> values, IReadOnlyList<int>? order)
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

        return new NumberColumn(field, narrow, wide, hasMissing, smallest, largest);
    }

    /// <summary>Copies a run of values, absent ones as <see cref="Missing.Number"/>.</summary>
    public void CopyTo(int start, Span<long> into)
    {
        if (_wide is not null)
        {
            _wide.AsSpan(start, into.Length).CopyTo(into);
            return;
        }

        ReadOnlySpan<int> from = _narrow.AsSpan(start, into.Length);
        if (HasMissing)
        {
            for (int i = 0; i < from.Length; i++)
            {
                into[i] = from[i] == MissingInt ? Missing.Number : from[i];
            }
        }
        else
        {
            for (int i = 0; i < from.Length; i++)
            {
                into[i] = from[i];
            }
        }
    }
}
