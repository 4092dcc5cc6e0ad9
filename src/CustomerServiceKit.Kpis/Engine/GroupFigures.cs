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
    private readonly int _extremesAt;
    private readonly bool _checked;
    private readonly long[] _fresh;
    private long[] _table = [];
    private long[]?[] _wide = [];

    public GroupFigures(PassLanes lanes, bool provedExact)
    {
        _lanes = lanes;
        _checked = !provedExact;
        LaneBytes = (lanes.Count + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count;
        SumsAt = LaneBytes / sizeof(long);
        _extremesAt = SumsAt + lanes.Sums.Count;
        _stride = _extremesAt + lanes.Extremes.Count;
        _fresh = new long[_stride];
        for (int e = 0; e < lanes.Extremes.Count; e++)
        {
            _fresh[_extremesAt + e] = lanes.Extremes[e].Aggregate == AggregateKind.Min ? long.MaxValue : long.MinValue;
        }
    }

    public int LaneBytes { get; }

    public int BytesPerSlot => _stride * sizeof(long);

    /// <summary>How many slots there is room for.</summary>
    public int Room => _wide.Length;

    private int SumsAt { get; }

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

    /// <summary>Adds a run of rows to their slots; a row without one, -1, is left out.</summary>
    public void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> classes, RowClasses known, ReadOnlySpan<long[]> amounts)
    {
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
    public void Add(int slot, int rowClass, RowClasses known, ReadOnlySpan<long[]> amounts, int row)
    {
        // Slots and classes were given out by the tables they index, and no table is larger than an array may be, so the products cannot overflow.
        int at = unchecked(slot * _stride);
        ref long line = ref _table[at];
        ref byte lanes = ref Unsafe.As<long, byte>(ref line);
        ref byte ones = ref known.Lanes[unchecked(rowClass * LaneBytes)];
        for (nuint b = 0; b < (nuint)LaneBytes; b += (nuint)Vector256<byte>.Count)
        {
            (Vector256.LoadUnsafe(ref lanes, b) + Vector256.LoadUnsafe(ref ones, b)).StoreUnsafe(ref lanes, b);
        }

        if (lanes == byte.MaxValue)
        {
            Empty(slot);
        }

        ulong bits = known.Bits[rowClass];
        int sums = _lanes.Sums.Count;
        int a = 0;
        if (_checked)
        {
            for (; a < sums; a++)
            {
                if ((bits >> a & 1) != 0)
                {
                    _table[at + SumsAt + a] += amounts[a][row];
                }
            }
        }
        else
        {
            // The largest quantity times the number of rows fits, so no sum of them can overflow. What the row is not in is masked out.
            for (; a < sums; a++)
            {
                unchecked
                {
                    Unsafe.Add(ref line, SumsAt + a) += amounts[a][row] & -(long)(bits >> a & 1);
                }
            }
        }

        for (; a < amounts.Length; a++)
        {
            if ((bits >> a & 1) != 0)
            {
                ref long extreme = ref Unsafe.Add(ref line, SumsAt + a);
                long value = amounts[a][row];
                bool better = _lanes.Extremes[a - sums].Aggregate == AggregateKind.Min ? value < extreme : value > extreme;
                extreme = better ? value : extreme;
            }
        }
    }

    /// <summary>Whether any row of a slot is in a lane.</summary>
    public bool Has(int slot, int lane) => _wide[slot]?[lane] > 0 || MemoryMarshal.AsBytes(_table.AsSpan(slot * _stride, SumsAt))[lane] > 0;

    /// <summary>Adds what a slot has to the cells of its group.</summary>
    public void AddTo(Span<Cell> cells, int slot)
    {
        ReadOnlySpan<long> line = _table.AsSpan(slot * _stride, _stride);
        ReadOnlySpan<byte> narrow = MemoryMarshal.AsBytes(line);
        long[]? wide = _wide[slot];
        foreach ((PassMeasure measure, int inside, int unknown, int amount) in _lanes.Places)
        {
            long rows = narrow[inside] + (wide is null ? 0 : wide[inside]);
            Cell found = new() { Rows = rows, Missing = unknown < 0 ? 0 : narrow[unknown] + (wide is null ? 0 : wide[unknown]) };
            switch (measure.Aggregate)
            {
                case AggregateKind.Sum:
                    found.Figure = measure.Quantity.IsOne ? rows : line[SumsAt + amount];
                    break;
                case AggregateKind.Distinct:
                    // Counted apart; only the rows that cannot tell are counted here.
                    found.Rows = 0;
                    break;
                default:
                    found.Figure = line[_extremesAt + amount];
                    break;
            }

            cells[measure.Index].Merge(found, measure.Aggregate);
        }
    }

    private void Freshen(int from, int to)
    {
        if (_lanes.Extremes.Count > 0)
        {
            for (int slot = from; slot < to; slot++)
            {
                _fresh.CopyTo(_table.AsSpan(slot * _stride));
            }
        }
    }

    /// <summary>Moves the full bytes of a slot to its wide counts.</summary>
    private void Empty(int slot)
    {
        long[] wide = _wide[slot] ??= new long[_lanes.Count];
        Span<byte> narrow = MemoryMarshal.AsBytes(_table.AsSpan(slot * _stride, SumsAt));
        for (int lane = 0; lane < wide.Length; lane++)
        {
            wide[lane] += narrow[lane];
        }

        narrow.Clear();
    }
}
