namespace CustomerServiceKit.Kpis;

/// <summary>Walks over a run of rows for one pass, on one thread.</summary>
internal sealed class PassWorker
{
    private const int BlockRows = 1024;
    private const int DirectGroups = 1 << 24;
    private const int DirectMasks = 1 << 16;
    private const int FirstClasses = 32;

    private readonly Pass _pass;
    private readonly GroupSpace _space;
    private readonly FactSet _facts;
    private readonly int _width;

    // Groups met, in the order of their slots.
    private readonly int[]? _slotOfGroup;
    private readonly Dictionary<long, int>? _slots;
    private readonly List<long> _groups = [];

    // Classes met: a class is a mask that rows have.
    private readonly ushort[]? _classOfMask;
    private readonly Dictionary<uint, int>? _classes;
    private readonly List<uint> _masks = [];
    private int _classRoom = FirstClasses;

    // For each slot and class: a count, then the sum of each quantity.
    private long[] _table = [];

    private readonly uint[] _mask = new uint[BlockRows];
    private readonly long[] _group = new long[BlockRows];
    private readonly int[] _base = new int[BlockRows];
    private readonly int[] _stored = new int[BlockRows];
    private readonly long[] _quantity = new long[BlockRows];
    private readonly Dictionary<NumberColumn, long[]> _blocks = [];
    private readonly (CodeColumn Column, uint[] Bits)[] _isTests;
    private readonly CompareTest[] _compareTests;
    private readonly PresentTest[] _presentTests;
    private readonly (CodeColumn Column, long[] Steps)[] _partitions;
    private readonly (MembersColumn Column, long[] Steps)[] _overlaps;
    private readonly PassMeasure[] _extremes;
    private readonly Dictionary<(int Slot, int Measure), Cell> _extremeCells = [];
    private readonly PassMeasure[] _distincts;

    public PassWorker(Pass pass, GroupSpace space)
    {
        _pass = pass;
        _space = space;
        _facts = pass.Facts;
        _width = 1 + pass.Quantities.Count;
        _slotOfGroup = space.Size <= DirectGroups ? new int[space.Size] : null;
        _slots = _slotOfGroup is null ? [] : null;
        _classOfMask = 1L << pass.Bits <= DirectMasks ? new ushort[1 << pass.Bits] : null;
        _classes = _classOfMask is null ? [] : null;
        _compareTests = [.. pass.Atoms.OfType<CompareTest>()];
        _presentTests = [.. pass.Atoms.OfType<PresentTest>()];
        _isTests = [.. pass.Atoms.OfType<IsTest>().GroupBy(t => t.Column).Select(g => (g.Key, Table(g)))];
        _extremes = [.. pass.Measures.Where(m => m.Aggregate is AggregateKind.Min or AggregateKind.Max)];
        _distincts = [.. pass.Measures.Where(m => m.Aggregate == AggregateKind.Distinct)];
        DistinctPairs = [.. _distincts.Select(_ => new HashSet<(long, int)>())];

        IReadOnlyList<DimensionId> dimensions = space.Grouping.Dimensions;
        _partitions = [.. dimensions.Select((d, i) => (_facts.Find(d), i)).Where(p => p.Item1 is not null).Select(p => (p.Item1!, space.Steps(p.i, p.Item1!.Values)))];
        _overlaps = [.. dimensions.Select((d, i) => (_facts.FindMembers(d), i)).Where(p => p.Item1 is not null).Select(p => (p.Item1!, space.Steps(p.i, p.Item1!.Values)))];
    }

    /// <summary>For each distinct count of the pass, the groups and codes that were met.</summary>
    public HashSet<(long Group, int Code)>[] DistinctPairs { get; }

    public void Walk(int from, int to)
    {
        for (int start = from; start < to; start += BlockRows)
        {
            Block(start, Math.Min(BlockRows, to - start));
        }
    }

    /// <summary>Forms the measures from the classes and adds them to the cells of the run.</summary>
    public void AddTo(CellTable cells)
    {
        (List<(int Measure, int Quantity)> In, List<int> Unknown)[] classes = [.. _masks.Select(Members)];
        for (int slot = 0; slot < _groups.Count; slot++)
        {
            Span<Cell> row = cells.Of(_groups[slot]);
            for (int c = 0; c < classes.Length; c++)
            {
                int at = ((slot * _classRoom) + c) * _width;
                long count = _table[at];
                if (count == 0)
                {
                    continue;
                }

                foreach ((int measure, int quantity) in classes[c].In)
                {
                    row[measure].Rows += count;
                    row[measure].Figure = checked(row[measure].Figure + _table[at + quantity]);
                }

                foreach (int measure in classes[c].Unknown)
                {
                    row[measure].Missing += count;
                }
            }
        }

        foreach (KeyValuePair<(int Slot, int Measure), Cell> extreme in _extremeCells)
        {
            PassMeasure measure = _extremes[extreme.Key.Measure];
            cells.Of(_groups[extreme.Key.Slot])[measure.Index].Merge(extreme.Value, measure.Aggregate);
        }
    }

    private static uint[] Table(IGrouping<CodeColumn, IsTest> tests)
    {
        uint[] bits = new uint[tests.Key.Values.Length + 1];
        foreach (IsTest test in tests)
        {
            test.AddTo(bits);
        }

        return bits;
    }

    /// <summary>Which measures the rows of a class are in, and which cannot tell.</summary>
    private (List<(int Measure, int Quantity)> In, List<int> Unknown) Members(uint mask)
    {
        List<(int Measure, int Quantity)> members = [];
        List<int> unknown = [];
        foreach (PassMeasure measure in _pass.Measures)
        {
            Tri result = measure.Of(mask);
            if (result == Tri.Unknown)
            {
                unknown.Add(measure.Index);
            }
            else if (result == Tri.True && measure.Aggregate == AggregateKind.Sum)
            {
                int quantity = measure.Quantity.IsOne ? 0 : 1 + IndexOf(measure.Quantity);
                members.Add((measure.Index, quantity));
            }
        }

        return (members, unknown);
    }

    private int IndexOf(RowQuantity quantity)
    {
        for (int i = 0; i < _pass.Quantities.Count; i++)
        {
            if (ReferenceEquals(_pass.Quantities[i], quantity))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The quantity '{quantity.Identity}' is not part of its pass.");
    }

    private void Block(int start, int count)
    {
        foreach (KeyValuePair<NumberColumn, long[]> block in _blocks)
        {
            block.Key.CopyTo(start, block.Value.AsSpan(0, count));
        }

        Groups(start, count);
        Masks(start, count);
        if (_overlaps.Length == 0)
        {
            Accumulate(start, count);
        }
        else
        {
            AccumulateOverlapping(start, count);
        }
    }

    private long[] BlockOf(NumberColumn column, int start, int count)
    {
        if (!_blocks.TryGetValue(column, out long[]? block))
        {
            block = new long[BlockRows];
            column.CopyTo(start, block.AsSpan(0, count));
            _blocks.Add(column, block);
        }

        return block;
    }

    /// <summary>The group of each row, without overlapping dimensions; -1 where its anchor is outside.</summary>
    private void Groups(int start, int count)
    {
        Span<long> group = _group.AsSpan(0, count);
        group.Clear();
        if (_space.Periods is not null || _space.Hours is not null || _space.Grouping.Window is not null)
        {
            ByTime(BlockOf(_pass.Anchor, start, count).AsSpan(0, count), group);
        }

        foreach ((CodeColumn column, long[] steps) in _partitions)
        {
            Span<int> stored = _stored.AsSpan(0, count);
            column.CopyStored(start, stored);
            for (int i = 0; i < group.Length; i++)
            {
                group[i] += group[i] < 0 ? 0 : steps[stored[i]];
            }
        }
    }

    private void ByTime(ReadOnlySpan<long> anchors, Span<long> group)
    {
        long from = _space.Grouping.Window?.Start.ToUnixTimeMilliseconds() ?? -Missing.Largest;
        long to = _space.Grouping.Window?.End.ToUnixTimeMilliseconds() ?? Missing.Largest;
        TimeMap? periods = _space.Periods;
        TimeMap? hours = _space.Hours;
        for (int i = 0; i < group.Length; i++)
        {
            long at = anchors[i];
            if (at < from || at >= to)
            {
                group[i] = -1;
                continue;
            }

            int bucket = periods is null ? 0 : periods.Of(at);
            int hour = hours is null ? 0 : hours.Of(at);
            group[i] = bucket < 0 || hour < 0 ? -1 : hours is null ? bucket : (bucket * 24L) + hour;
        }
    }

    private void Masks(int start, int count)
    {
        Span<uint> mask = _mask.AsSpan(0, count);
        mask.Clear();
        Span<int> stored = _stored.AsSpan(0, count);
        foreach ((CodeColumn column, uint[] bits) in _isTests)
        {
            column.CopyStored(start, stored);
            for (int i = 0; i < mask.Length; i++)
            {
                mask[i] |= bits[stored[i]];
            }
        }

        foreach (CompareTest test in _compareTests)
        {
            test.AddTo(mask, BlockOf(test.Column, start, count), start);
        }

        foreach (PresentTest test in _presentTests)
        {
            Present(test, mask, start);
        }
    }

    private void Present(PresentTest test, Span<uint> mask, int start)
    {
        if (test.Codes is not null || test.Numbers.Count != 1)
        {
            for (int i = 0; i < mask.Length; i++)
            {
                mask[i] |= test.At(start + i) == Tri.True ? test.TrueBit : 0;
            }

            return;
        }

        ReadOnlySpan<long> values = BlockOf(test.Numbers[0], start, mask.Length).AsSpan(0, mask.Length);
        uint bit = test.TrueBit;
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] |= values[i] != Missing.Number ? bit : 0;
        }
    }

    private void Accumulate(int start, int count)
    {
        for (int i = 0; i < count; i++)
        {
            // The class first: a new one may move the table.
            int c = ClassOf(_mask[i]);
            _base[i] = _group[i] < 0 ? -1 : (SlotOf(_group[i]) * _classRoom) + c;
            if (_base[i] >= 0 && (_extremes.Length > 0 || _distincts.Length > 0))
            {
                Special(start + i, _group[i], _base[i] / _classRoom, _mask[i]);
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (_base[i] >= 0)
            {
                _table[_base[i] * _width]++;
            }
        }

        for (int q = 0; q < _pass.Quantities.Count; q++)
        {
            Span<long> values = _quantity.AsSpan(0, count);
            _pass.Quantities[q].Fill(values, column => BlockOf(column, start, count));
            for (int i = 0; i < values.Length; i++)
            {
                if (_base[i] >= 0)
                {
                    _table[(_base[i] * _width) + 1 + q] += values[i];
                }
            }
        }
    }

    /// <summary>Where members overlap, a row counts once in each of its groups. The plain way serves: such rows are few.</summary>
    private void AccumulateOverlapping(int start, int count)
    {
        List<long> groups = [];
        for (int i = 0; i < count; i++)
        {
            if (_group[i] < 0)
            {
                continue;
            }

            groups.Clear();
            groups.Add(_group[i]);
            foreach ((MembersColumn column, long[] steps) in _overlaps)
            {
                ReadOnlySpan<int> codes = column[start + i];
                List<long> wider = [];
                foreach (long group in groups)
                {
                    foreach (int code in codes)
                    {
                        wider.Add(group + steps[code + 1]);
                    }

                    if (codes.IsEmpty)
                    {
                        wider.Add(group);
                    }
                }

                groups = wider;
            }

            int c = ClassOf(_mask[i]);
            foreach (long group in groups)
            {
                int slot = SlotOf(group);
                int at = ((slot * _classRoom) + c) * _width;
                _table[at]++;
                for (int q = 0; q < _pass.Quantities.Count; q++)
                {
                    long value = _pass.Quantities[q].At(start + i);
                    _table[at + 1 + q] += value == Missing.Number ? 0 : value;
                }

                Special(start + i, group, slot, _mask[i]);
            }
        }
    }

    /// <summary>Extremes and distinct counts, which are not sums over classes.</summary>
    private void Special(int row, long group, int slot, uint mask)
    {
        for (int m = 0; m < _extremes.Length; m++)
        {
            if (_extremes[m].Of(mask) == Tri.True)
            {
                Cell cell = _extremeCells.GetValueOrDefault((slot, m));
                cell.Merge(new Cell { Figure = _extremes[m].Quantity.At(row), Rows = 1 }, _extremes[m].Aggregate);
                _extremeCells[(slot, m)] = cell;
            }
        }

        for (int m = 0; m < _distincts.Length; m++)
        {
            if (_distincts[m].Of(mask) == Tri.True)
            {
                int code = _facts.Find(_distincts[m].Bound.Measure.DistinctOf!.Value)![row];
                if (code != Missing.Code)
                {
                    DistinctPairs[m].Add((group, code));
                }
            }
        }
    }

    private int SlotOf(long group)
    {
        int slot;
        if (_slotOfGroup is not null)
        {
            slot = _slotOfGroup[group] - 1;
        }
        else if (!_slots!.TryGetValue(group, out slot))
        {
            slot = -1;
        }

        return slot >= 0 ? slot : NewSlot(group);
    }

    private int NewSlot(long group)
    {
        int slot = _groups.Count;
        _groups.Add(group);
        if (_slotOfGroup is not null)
        {
            _slotOfGroup[group] = slot + 1;
        }
        else
        {
            _slots!.Add(group, slot);
        }

        int needed = checked((slot + 1) * _classRoom * _width);
        if (_table.Length < needed)
        {
            Array.Resize(ref _table, (int)Math.Min(Array.MaxLength, Math.Max(needed, _table.Length * 2L)));
        }

        return slot;
    }

    private int ClassOf(uint mask)
    {
        int c;
        if (_classOfMask is not null)
        {
            c = _classOfMask[mask] - 1;
        }
        else if (!_classes!.TryGetValue(mask, out c))
        {
            c = -1;
        }

        return c >= 0 ? c : NewClass(mask);
    }

    private int NewClass(uint mask)
    {
        int c = _masks.Count;
        _masks.Add(mask);
        if (_classOfMask is not null)
        {
            _classOfMask[mask] = (ushort)(c + 1);
        }
        else
        {
            _classes!.Add(mask, c);
        }

        if (c == _classRoom)
        {
            Widen();
        }

        return c;
    }

    /// <summary>Makes room for twice as many classes, and moves what is counted, also by the rows of this block that already have their place.</summary>
    private void Widen()
    {
        int room = _classRoom * 2;
        long[] wider = new long[checked(_groups.Count * room * _width)];
        for (int slot = 0; slot < _groups.Count; slot++)
        {
            Array.Copy(_table, slot * _classRoom * _width, wider, slot * room * _width, _classRoom * _width);
        }

        for (int i = 0; i < _base.Length; i++)
        {
            _base[i] = _base[i] < 0 ? -1 : (_base[i] / _classRoom * room) + (_base[i] % _classRoom);
        }

        _table = wider;
        _classRoom = room;
    }
}
