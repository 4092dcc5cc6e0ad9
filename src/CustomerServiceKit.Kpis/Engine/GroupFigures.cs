using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CustomerServiceKit.Kpis;

/// <summary>The figures of the groups that one thread met, each group in a slot of one table.</summary>
/// <remarks>
/// A slot is a line of bytes, one a lane, followed by its sums and extremes. Adding a row is adding its class's bytes to the line, all lanes at once.
/// Lane 0 counts every row of the slot; when it is full, the bytes are emptied into wide counts, which a slot of few rows never gets.
/// </remarks>
internal sealed class GroupFigures
{
    private readonly PassLanes _lanes;
    private readonly int _stride;
    private readonly int _sumsAt;
    private readonly int _extremesAt;
    private readonly int _sums;
    private readonly bool[] _smallest;
    private readonly bool _checked;
    private readonly long[] _fresh;
    private readonly ClassCounts _counts = new();
    private RowClasses? _counted;
    private long[] _table = [];
    private long[]?[] _wide = [];

    public GroupFigures(PassLanes lanes, bool provedExact)
    {
        _lanes = lanes;
        _checked = !provedExact;
        _sumsAt = lanes.Bytes / sizeof(long);
        _sums = lanes.Sums.Count;
        _extremesAt = _sumsAt + _sums;
        _smallest = [.. lanes.Extremes.Select(e => e.Aggregate == AggregateKind.Min)];
        _stride = _extremesAt + _smallest.Length;
        _fresh = [.. new long[_extremesAt], .. _smallest.Select(s => s ? long.MaxValue : long.MinValue)];
    }

    public int BytesPerSlot => _stride * sizeof(long);

    /// <summary>How many slots there is room for.</summary>
    public int Room => _wide.Length;

    /// <summary>Makes room for more slots.</summary>
    public void Grow(int slots)
    {
        int old = Room;
        Array.Resize(ref _wide, slots);
        Array.Resize(ref _table, checked(slots * _stride));
        Freshen(old, slots);
    }

    /// <summary>Forgets what is counted.</summary>
    public void Clear()
    {
        Array.Clear(_wide);
        Array.Clear(_table);
        Freshen(0, Room);
    }

    public bool IsMet(int slot) => Has(slot, 0);

    /// <summary>Whether any row of a slot is in a lane.</summary>
    public bool Has(int slot, int lane) => _wide[slot]?[lane] > 0 || MemoryMarshal.AsBytes(_table.AsSpan(slot * _stride, _sumsAt))[lane] > 0;

    /// <summary>Adds a run of rows to their slots; a row without one, -1, is left out. Values of amounts come one array an amount.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> classes, RowClasses known, long[][] amounts)
    {
        if (amounts.Length == 0 && known.Count <= ClassCounts.Few && Room <= ClassCounts.MostSlots)
        {
            _counted = known;
            _counts.Add(slots, classes, Room);
            return;
        }

        Settle();
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i] >= 0)
            {
                Add(slots[i], classes[i], known, amounts, i);
            }
        }
    }

    /// <summary>Adds one row to one slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int slot, int rowClass, RowClasses known, long[][] amounts, int row)
    {
        // Slots and classes were given out by the tables they index, and no table is larger than an array may be, so the products cannot overflow.
        int at = unchecked(slot * _stride);
        ref long line = ref _table[at];
        ref byte lanes = ref Unsafe.As<long, byte>(ref line);
        ref byte ones = ref known.LanesOf(rowClass);
        nuint bytes = (nuint)_lanes.Bytes;
        nuint b = 0;
        do
        {
            (Vector256.LoadUnsafe(ref lanes, b) + Vector256.LoadUnsafe(ref ones, b)).StoreUnsafe(ref lanes, b);
            b = unchecked(b + (nuint)Vector256<byte>.Count);
        }
        while (b < bytes);

        if (lanes == byte.MaxValue)
        {
            Empty(slot);
        }

        ulong bits = known.Bits[rowClass];
        ref long sums = ref Unsafe.Add(ref line, _sumsAt);
        for (int a = 0; a < amounts.Length; a++, bits >>= 1)
        {
            long value = amounts[a][row];
            ref long sofar = ref Unsafe.Add(ref sums, a);
            if (a >= _sums)
            {
                sofar = (bits & 1) != 0 && (_smallest[a - _sums] ? value < sofar : value > sofar) ? value : sofar;
            }
            else if (!_checked)
            {
                // The largest quantity times the number of rows fits, so no sum of them can overflow. What the row is not in is masked out.
                sofar = unchecked(sofar + (value & -(long)(bits & 1)));
            }
            else if ((bits & 1) != 0)
            {
                sofar = checked(sofar + value);
            }
        }
    }

    /// <summary>Brings what is counted by class to the lanes; to be called before figures are asked for.</summary>
    public void Settle()
    {
        if (_counted is RowClasses known)
        {
            _counts.Empty((slot, rowClass, rows) =>
            {
                long[] wide = _wide[slot] ??= new long[_lanes.Count];
                ReadOnlySpan<byte> ones = MemoryMarshal.CreateReadOnlySpan(ref known.LanesOf(rowClass), wide.Length);
                for (int lane = 0; lane < wide.Length; lane++)
                {
                    wide[lane] += rows * ones[lane];
                }
            });
            _counted = null;
        }
    }

    /// <summary>Adds what a slot has to the cells of its group.</summary>
    public void AddTo(Span<Cell> cells, int slot)
    {
        ReadOnlySpan<long> line = _table.AsSpan(slot * _stride, _stride);
        ReadOnlySpan<byte> narrow = MemoryMarshal.AsBytes(line);
        long[]? wide = _wide[slot];
        foreach ((int index, AggregateKind aggregate, bool counts, int inside, int unknown, int amount) in _lanes.Places)
        {
            long rows = narrow[inside] + (wide is null ? 0 : wide[inside]);
            Cell found = new()
            {
                // Distinct counts and quantiles are made apart; of the former here are only the rows that cannot tell.
                Rows = aggregate == AggregateKind.Distinct ? 0 : rows,
                Missing = unknown < 0 ? 0 : narrow[unknown] + (wide is null ? 0 : wide[unknown]),
                Figure = counts ? rows : amount < 0 ? 0 : line[_sumsAt + amount],
            };
            cells[index].Merge(found, aggregate);
        }
    }

    private void Freshen(int from, int to)
    {
        for (int slot = from; slot < to && _smallest.Length > 0; slot++)
        {
            _fresh.CopyTo(_table.AsSpan(slot * _stride));
        }
    }

    /// <summary>Moves the full bytes of a slot to its wide counts.</summary>
    private void Empty(int slot)
    {
        long[] wide = _wide[slot] ??= new long[_lanes.Count];
        Span<byte> narrow = MemoryMarshal.AsBytes(_table.AsSpan(slot * _stride, _sumsAt));
        for (int lane = 0; lane < wide.Length; lane++)
        {
            wide[lane] += narrow[lane];
        }

        narrow.Clear();
    }
}
