using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>The classes of rows met so far: all rows whose atoms came out alike, and what each such row adds to its group.</summary>
internal sealed class RowClasses
{
    private const int FirstRoom = 1 << 8;
    private const int MostClasses = 1 << 18;

    /// <summary>Masks below this find their class in a table.</summary>
    private const uint SmallMasks = 1 << 12;
    private readonly PassLanes _lanes;
    private readonly int _width;

    // One more than the class, so that zero is a mask that was not met.
    private readonly int[] _small = new int[SmallMasks];

    // The lanes of each class, one class after the other.
    private byte[] _ones;
    private uint[] _masks = new uint[FirstRoom];

    // One more than the class, so that zero is an empty place.
    private int[] _places = new int[FirstRoom];
    private int _shift = 32 - BitOperations.Log2(FirstRoom);

    public RowClasses(PassLanes lanes)
    {
        _lanes = lanes;
        _width = lanes.Bytes;
        _ones = new byte[FirstRoom / 2 * _width];
        Bits = new ulong[FirstRoom / 2];
    }

    /// <summary>How many classes are known.</summary>
    public int Count { get; private set; }

    /// <summary>The lanes of a class.</summary>
    public ref byte LanesOf(int known) => ref _ones[unchecked(known * _width)];

    /// <summary>The amounts each class is in.</summary>
    public ulong[] Bits { get; private set; }

    /// <summary>Finds the class of each row. The classes stay good until the next call.</summary>
    public void Of(ReadOnlySpan<uint> masks, Span<int> classes)
    {
        if (Count > MostClasses)
        {
            // Nothing outside refers to classes, so where there are very many it is cheaper to begin again.
            Array.Clear(_places);
            Array.Clear(_small);
            Count = 0;
        }

        if (OfSmall(masks, classes))
        {
            return;
        }

        uint last = masks.Length > 0 ? ~masks[0] : 0;
        int found = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            uint mask = masks[i];
            if (mask != last)
            {
                found = Of(mask);
                last = mask;
            }

            classes[i] = found;
        }
    }

    /// <summary>The same by a table, without anything to guess; false where a mask is too large for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool OfSmall(ReadOnlySpan<uint> masks, Span<int> classes)
    {
        int[] small = _small;
        for (int i = 0; i < classes.Length; i++)
        {
            uint mask = masks[i];
            if (mask >= (uint)small.Length)
            {
                return false;
            }

            int known = small[mask];
            if (known == 0)
            {
                known = Of(mask) + 1;
                small[mask] = known;
            }

            classes[i] = unchecked(known - 1);
        }

        return true;
    }

    private int Of(uint mask)
    {
        // A product is spread over all bits and meant to wrap; the places are a power of two.
        uint at = unchecked(mask * 0x9E3779B1u) >> _shift;
        int[] places = _places;
        uint[] masks = _masks;
        while (true)
        {
            int place = places[at];
            if (place == 0)
            {
                return Add(mask, at);
            }

            if (masks[at] == mask)
            {
                return unchecked(place - 1);
            }

            at = unchecked(at + 1) & (uint)(places.Length - 1);
        }
    }

    private int Add(uint mask, uint at)
    {
        if (Count * 2 >= _places.Length)
        {
            Grow();
            at = FreePlace(mask);
        }

        int added = Count++;
        _masks[at] = mask;
        _places[at] = added + 1;
        Bits[added] = _lanes.Describe(mask, _ones.AsSpan(added * _width, _lanes.Count));
        return added;
    }

    private uint FreePlace(uint mask)
    {
        uint at = unchecked(mask * 0x9E3779B1u) >> _shift;
        while (_places[at] != 0)
        {
            at = unchecked(at + 1) & (uint)(_places.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        uint[] masks = _masks;
        int[] places = _places;
        _masks = new uint[masks.Length * 2];
        _places = new int[places.Length * 2];
        _shift--;
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] != 0)
            {
                uint at = FreePlace(masks[i]);
                _masks[at] = masks[i];
                _places[at] = places[i];
            }
        }

        ulong[] bits = Bits;
        Array.Resize(ref bits, _places.Length / 2);
        Bits = bits;
        Array.Resize(ref _ones, _places.Length / 2 * _width);
    }
}
