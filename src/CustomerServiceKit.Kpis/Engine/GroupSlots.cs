using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>Gives every group that is met a slot in a table of figures; where there can be few groups, the group's number is the slot.</summary>
internal sealed class GroupSlots
{
    private const long LargestDirect = 1L << 26;
    private const int DirectGroups = 1 << 24;
    private const int FirstSlots = 1 << 10;
    private readonly GroupFigures _figures;
    private readonly bool _direct;
    private readonly int _most;
    private readonly int[]? _slotOfGroup;
    private readonly Dictionary<long, int> _slots = [];
    private readonly List<long> _groups = [];

    public GroupSlots(long size, GroupFigures figures, long largestTable)
    {
        _figures = figures;
        _direct = size <= LargestDirect / figures.BytesPerSlot;
        _most = (int)(largestTable / figures.BytesPerSlot);
        _slotOfGroup = !_direct && size <= DirectGroups ? new int[size] : null;
        figures.Grow(_direct ? (int)size : FirstSlots);
    }

    /// <summary>Whether a group's own number is its slot.</summary>
    public bool Direct => _direct;

    private int Count => _direct ? _figures.Room : _groups.Count;

    /// <summary>Whether the table might not take so many more groups.</summary>
    public bool IsNearlyFull(long more) => !_direct && _groups.Count > 0 && _groups.Count + more > _most;

    public void Clear()
    {
        if (_slotOfGroup is not null)
        {
            Array.Clear(_slotOfGroup);
        }

        _slots.Clear();
        _groups.Clear();
        _figures.Clear();
    }

    /// <summary>Finds the slots of groups; -1 for a group of -1.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Of(ReadOnlySpan<long> groups, Span<int> slots)
    {
        if (_direct)
        {
            for (int i = 0; i < slots.Length; i++)
            {
                // A direct number is less than the size of the table.
                slots[i] = unchecked((int)groups[i]);
            }

            return;
        }

        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = groups[i] < 0 ? -1 : Of(groups[i]);
        }
    }

    public int Of(long group)
    {
        if (_direct)
        {
            return (int)group;
        }

        if (_slotOfGroup is not null)
        {
            int known = _slotOfGroup[group];
            if (known == 0)
            {
                known = New(group) + 1;
                _slotOfGroup[group] = known;
            }

            return known - 1;
        }

        if (!_slots.TryGetValue(group, out int slot))
        {
            slot = New(group);
            _slots.Add(group, slot);
        }

        return slot;
    }

    /// <summary>The slot of a group; -1 where it was not met.</summary>
    public int Find(long group) => _direct ? (int)group : _slotOfGroup is not null ? _slotOfGroup[group] - 1 : _slots.GetValueOrDefault(group, -1);

    /// <summary>The groups that have rows, with their slots.</summary>
    public IEnumerable<(long Group, int Slot)> Met()
    {
        for (int slot = 0; slot < Count; slot++)
        {
            if (_figures.IsMet(slot))
            {
                yield return (_direct ? slot : _groups[slot], slot);
            }
        }
    }

    private int New(long group)
    {
        int slot = _groups.Count;
        _groups.Add(group);
        if (slot == _figures.Room)
        {
            _figures.Grow(slot * 2);
        }

        return slot;
    }
}
