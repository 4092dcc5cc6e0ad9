namespace CustomerServiceKit.Kpis;

/// <summary>Reads the values of a pass's distributions, each with the place of its group among all that were met. For one thread.</summary>
internal sealed class DistributionWalk
{
    private const int BlockRows = 1024;
    private readonly Pass _pass;
    private readonly GroupPlaces _places;
    private readonly RowMasks _masks;
    private readonly RowClasses _classes;
    private readonly RowGroupNumbers _groups;
    private readonly int _firstBit;
    private readonly uint[] _mask = new uint[BlockRows];
    private readonly int[] _class = new int[BlockRows];
    private readonly long[] _group = new long[BlockRows];
    private readonly long[] _value = new long[BlockRows];
    private readonly List<long> _several = [];
    private int[] _entryPlace = new int[BlockRows];
    private int[] _entryRow = new int[BlockRows];
    private int[] _takenPlace = new int[BlockRows];
    private long[] _taken = new long[BlockRows];

    public DistributionWalk(Pass pass, GroupSpace space, GroupPlaces places)
    {
        _pass = pass;
        _places = places;
        _masks = new RowMasks(pass);
        _classes = new RowClasses(pass.Lanes);
        _groups = new RowGroupNumbers(space, pass.Facts, pass.Anchor);
        _firstBit = pass.Lanes.Sums.Count + pass.Lanes.Extremes.Count + pass.Lanes.Distincts.Count;
    }

    public void Each(int from, int to, TakeValues take)
    {
        for (int start = from; start < to; start += BlockRows)
        {
            Block(start, Math.Min(BlockRows, to - start), take);
        }
    }

    private void Block(int start, int count, TakeValues take)
    {
        Span<uint> mask = _mask.AsSpan(0, count);
        Span<int> found = _class.AsSpan(0, count);
        Span<long> group = _group.AsSpan(0, count);
        _masks.Fill(start, mask);
        _classes.Of(mask, found);
        _groups.Fill(start, group);
        int entries = Entries(start, group);
        for (int d = 0; d < _pass.Lanes.Distributions.Count; d++)
        {
            Span<long> value = _value.AsSpan(0, count);
            _pass.Lanes.Distributions[d][0].Quantity.Fill(start, value, _pass.SumsFit);
            ulong[] bits = _classes.Bits;
            int bit = _firstBit + d;
            int taken = 0;
            for (int e = 0; e < entries; e++)
            {
                // Written always and kept only where it counts, so that there is nothing to guess.
                int row = _entryRow[e];
                _takenPlace[taken] = _entryPlace[e];
                _taken[taken] = value[row];
                taken = unchecked(taken + (int)(bits[found[row]] >> bit & 1));
            }

            take(d, _takenPlace.AsSpan(0, taken), _taken.AsSpan(0, taken));
        }
    }

    /// <summary>The groups of the rows of a block, a row in several of them once for each.</summary>
    private int Entries(int start, ReadOnlySpan<long> group)
    {
        int entries = 0;
        for (int i = 0; i < group.Length; i++)
        {
            if (group[i] < 0)
            {
                continue;
            }

            if (!_groups.Overlap)
            {
                _entryPlace[entries] = _places.Of(group[i]);
                _entryRow[entries++] = i;
                continue;
            }

            _groups.Several(start + i, group[i], _several);
            if (entries + _several.Count > _entryRow.Length)
            {
                int room = Math.Max(_entryRow.Length * 2, entries + _several.Count);
                Array.Resize(ref _entryPlace, room);
                Array.Resize(ref _entryRow, room);
                _takenPlace = new int[room];
                _taken = new long[room];
            }

            foreach (long one in _several)
            {
                _entryPlace[entries] = _places.Of(one);
                _entryRow[entries++] = i;
            }
        }

        return entries;
    }
}
