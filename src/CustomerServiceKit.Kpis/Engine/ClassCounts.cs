using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>How many rows of each class each slot has, while classes are few: where nothing is summed, a row is one addition instead of one a lane.</summary>
internal sealed class ClassCounts
{
    /// <summary>So many classes are few.</summary>
    public const int Few = 8;

    /// <summary>So many slots still fit into the fast memory of a processor.</summary>
    public const int MostSlots = 1 << 15;

    // Every class has two counts in turn: the processor would wait until the last addition to the same count is done.
    private const int SlotBits = 4;

    private int[] _counts = [];

    /// <summary>Adds a run of rows to their slots; a row without one, -1, is left out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> classes, int room)
    {
        if (_counts.Length < room << SlotBits)
        {
            Array.Resize(ref _counts, room << SlotBits);
        }

        int[] counts = _counts;
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i] >= 0)
            {
                // There are no more slots and classes than the table has places, and no more rows than a number holds.
                counts[unchecked((slots[i] << SlotBits) + (classes[i] << 1) + (i & 1))]++;
            }
        }
    }

    /// <summary>Hands over what is counted, and begins again.</summary>
    public void Empty(Action<int, int, long> slotClassRows)
    {
        for (int at = 0; at < _counts.Length; at++)
        {
            if (_counts[at] > 0)
            {
                slotClassRows(at >> SlotBits, (at >> 1) & (Few - 1), _counts[at]);
            }
        }

        Array.Clear(_counts);
    }
}
