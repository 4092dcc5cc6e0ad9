namespace CustomerServiceKit.Kpis;

/// <summary>Walks over runs of rows for one pass, on one thread, and keeps what it counts to itself.</summary>
internal sealed class PassWorker
{
    private const int BlockRows = 1024;
    private const int GroupsOfARun = 512;

    private readonly Pass _pass;
    private readonly GroupSpace _space;
    private readonly CellTable _into;
    private readonly RowMasks _masks;
    private readonly RowClasses _classes;
    private readonly RowGroupNumbers _groups;
    private readonly GroupSlots _slots;
    private readonly GroupFigures _figures;
    private readonly RowQuantity[] _quantities;
    private readonly long[][] _values;
    private readonly long[][] _amounts;
    private readonly (int Measure, int Lane, int Dimension)[] _implied;
    private readonly int[] _counted;
    private readonly int _takenBit;
    private readonly long[][] _distributed;
    private readonly int[] _place = new int[BlockRows];
    private readonly uint[] _mask = new uint[BlockRows];
    private readonly long[] _group = new long[BlockRows];
    private readonly int[] _class = new int[BlockRows];
    private readonly int[] _slot = new int[BlockRows];
    private readonly List<long> _several = [];

    public PassWorker(Pass pass, GroupSpace space, CellTable into, long largestTable)
    {
        _pass = pass;
        _space = space;
        _into = into;
        PassLanes lanes = pass.Lanes;
        _masks = new RowMasks(pass);
        _groups = new RowGroupNumbers(space, pass.Facts, pass.Anchor);
        _figures = new GroupFigures(lanes, pass.SumsFit);
        _slots = new GroupSlots(space.Size, _figures, largestTable);
        _classes = new RowClasses(lanes);
        List<PassMeasure> taking = [.. lanes.Sums, .. lanes.Extremes], distributed = [.. lanes.Distributions.Select(d => d[0])];
        _quantities = [.. taking.Concat(distributed).Select(m => m.Quantity).Distinct()];
        _values = [.. _quantities.Select(_ => new long[BlockRows])];
        _amounts = [.. taking.Select(m => _values[Array.IndexOf(_quantities, m.Quantity)])];

        _distributed = [.. distributed.Select(m => _values[Array.IndexOf(_quantities, m.Quantity)])];
        _takenBit = taking.Count + lanes.Distincts.Count;
        Places = new GroupPlaces(space.Size);
        Taken = [.. distributed.Select(m => TakenValues.Between(m.Quantity.Range, space.Size == 1))];

        // Where rows are told apart by the very dimension that is counted, a group has one value of it, and there is nothing to collect.
        int[] dimension = [.. lanes.Distincts.Select(m => space.Grouping.Dimensions.ToList().IndexOf(m.Bound.Measure.DistinctOf!.Value))];
        _implied = [.. lanes.Distincts.Select((m, d) => (m.Index, lanes.Places.First(p => p.Measure == m.Index).In, dimension[d])).Where(i => i.Item3 >= 0)];
        _counted = [.. Enumerable.Range(0, dimension.Length).Where(d => dimension[d] < 0)];
        Values = [.. lanes.Distincts.Select((m, d) => dimension[d] >= 0 ? null : new DistinctValues(space.Size, pass.Facts.Find(m.Bound.Measure.DistinctOf!.Value)!))];
    }

    /// <summary>For each distinct count of the pass, the values that were met in each group; null where the group says it.</summary>
    public DistinctValues?[] Values { get; }

    /// <summary>For each distribution of the pass, the values that were met.</summary>
    public TakenValues[] Taken { get; }

    /// <summary>The places that <see cref="Taken"/> gives groups.</summary>
    public GroupPlaces Places { get; }

    /// <summary>Every group with every different value of one of the pass's distinct counts.</summary>
    public IEnumerable<(long Group, string Value)> DifferentOf(int distinct)
    {
        if (Values[distinct] is DistinctValues values)
        {
            return values.Texts();
        }

        (int measure, int lane, int dimension) = _implied.First(i => i.Measure == _pass.Lanes.Distincts[distinct].Index);
        return _slots.Met().Where(m => _figures.Has(m.Slot, lane) && _space.HasValue(m.Group, dimension)).Select(m => (m.Group, _space.ToGroup(m.Group).DimensionValues[dimension]!));
    }

    public void Walk(int from, int to)
    {
        for (int start = from; start < to; start += BlockRows)
        {
            Block(start, Math.Min(BlockRows, to - start));
        }
    }

    /// <summary>Adds what workers counted to the cells of the run, on every processor where there are many groups.</summary>
    public static void AddToCells(PassWorker[] workers, CellTable into)
    {
        foreach (PassWorker worker in workers)
        {
            worker._figures.Settle();
            foreach ((long group, _) in worker._slots.Met())
            {
                into.Of(group);
            }
        }

        int runs = (into.Groups.Count + GroupsOfARun - 1) / GroupsOfARun;
        Parallel.For(0, runs, run =>
        {
            for (int row = run * GroupsOfARun; row < Math.Min(into.Groups.Count, (run + 1) * GroupsOfARun); row++)
            {
                foreach (PassWorker worker in workers)
                {
                    worker.AddTo(into.At(row), into.Groups[row]);
                }
            }
        });
    }

    private void AddTo(Span<Cell> cells, long group)
    {
        int slot = _slots.Find(group);
        if (slot < 0 || !_figures.IsMet(slot))
        {
            return;
        }

        _figures.AddTo(cells, slot);
        foreach ((int measure, int lane, int dimension) in _implied)
        {
            if (_figures.Has(slot, lane) && _space.HasValue(group, dimension))
            {
                cells[measure].Figure = 1;
                cells[measure].Rows = 1;
            }
        }
    }

    private void Block(int start, int count)
    {
        Span<uint> mask = _mask.AsSpan(0, count);
        Span<int> found = _class.AsSpan(0, count);
        Span<long> group = _group.AsSpan(0, count);
        _masks.Fill(start, mask);
        _classes.Of(mask, found);
        _groups.Fill(start, group);
        for (int q = 0; q < _quantities.Length; q++)
        {
            _quantities[q].Fill(start, _values[q].AsSpan(0, count), _pass.SumsFit);
        }

        if (_slots.IsNearlyFull(_groups.MostOfARow * (long)count))
        {
            MakeRoom();
        }

        if (_groups.Overlap)
        {
            AddOverlapping(start, count);
            return;
        }

        Span<int> slot = _slot.AsSpan(0, count);
        _slots.Of(group, slot);
        _figures.Add(slot, found, _classes, _amounts);
        foreach (int d in _counted)
        {
            Collect(d, start, group, found);
        }

        if (Taken.Length > 0)
        {
            Span<int> place = slot;
            if (!_slots.Direct || !Places.Direct)
            {
                place = _place.AsSpan(0, count);
                Places.Of(group, place);
            }

            for (int d = 0; d < Taken.Length; d++)
            {
                Taken[d].Add(place, _distributed[d].AsSpan(0, count), found, _classes.Bits, _takenBit + d);
            }
        }
    }

    private void Collect(int distinct, int start, ReadOnlySpan<long> group, ReadOnlySpan<int> found)
    {
        int bit = _amounts.Length + distinct;
        ulong[] bits = _classes.Bits;
        for (int i = 0; i < found.Length; i++)
        {
            if ((bits[found[i]] >> bit & 1) != 0 && group[i] >= 0)
            {
                Values[distinct]!.Add(group[i], start + i);
            }
        }
    }

    /// <summary>Where members overlap, a row counts once in each of its groups.</summary>
    private void AddOverlapping(int start, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _groups.Several(start + i, _group[i], _several);
            foreach (long group in _several)
            {
                _figures.Add(_slots.Of(group), _class[i], _classes, _amounts, i);
                foreach (int d in _counted)
                {
                    if ((_classes.Bits[_class[i]] >> (_amounts.Length + d) & 1) != 0)
                    {
                        Values[d]!.Add(group, start + i);
                    }
                }

                for (int d = 0; d < Taken.Length; d++)
                {
                    if ((_classes.Bits[_class[i]] >> (_takenBit + d) & 1) != 0)
                    {
                        Taken[d].Add(Places.Of(group), _distributed[d][i]);
                    }
                }
            }
        }
    }

    /// <summary>Hands over what is counted and begins again, so that memory stays bounded however many groups there are.</summary>
    private void MakeRoom()
    {
        lock (_into)
        {
            AddToCells([this], _into);
        }

        _slots.Clear();
    }
}
