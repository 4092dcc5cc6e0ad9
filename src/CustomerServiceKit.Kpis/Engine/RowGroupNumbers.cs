namespace CustomerServiceKit.Kpis;

/// <summary>Computes the group numbers of a run of rows. <see cref="RowGroups"/> is the plain way; both must agree.</summary>
internal sealed class RowGroupNumbers
{
    private readonly NumberColumn _anchor;
    private readonly TimeMap? _periods;
    private readonly TimeMap? _hours;
    private readonly bool _byTime;
    private readonly long _from;
    private readonly long _to;
    private readonly (CodeColumn Column, long[] Steps)[] _partitions;
    private readonly (MembersColumn Column, long[] Steps)[] _overlaps;
    private readonly List<long> _wider = [];
    private long[] _times = [];

    public RowGroupNumbers(GroupSpace space, FactSet facts, NumberColumn anchor)
    {
        _anchor = anchor;
        _periods = space.Periods;
        _hours = space.Hours;
        _from = space.Grouping.Window?.Start.ToUnixTimeMilliseconds() ?? Missing.Number + 1;
        _to = space.Grouping.Window?.End.ToUnixTimeMilliseconds() ?? long.MaxValue;
        _byTime = _periods is not null || _hours is not null || space.Grouping.Window is not null;
        List<(DimensionId Dimension, int Index)> dimensions = [.. space.Grouping.Dimensions.Select((d, i) => (d, i))];
        _partitions = [.. dimensions.Where(d => facts.Find(d.Dimension) is not null).Select(d => (facts.Find(d.Dimension)!, space.Steps(d.Index, facts.Find(d.Dimension)!.Values)))];
        _overlaps = [.. dimensions.Where(d => facts.FindMembers(d.Dimension) is not null).Select(d => (facts.FindMembers(d.Dimension)!, space.Steps(d.Index, facts.FindMembers(d.Dimension)!.Values)))];

        MostOfARow = (int)Math.Min(1 << 20, _overlaps.Aggregate(1.0, (most, o) => most * Math.Max(1, o.Column.MostOfARow)));
    }

    /// <summary>Whether a row may be in several groups.</summary>
    public bool Overlap => _overlaps.Length > 0;

    /// <summary>How many groups one row may be in.</summary>
    public int MostOfARow { get; }

    /// <summary>The group of each row, without overlapping dimensions; -1 where its anchor is outside.</summary>
    public void Fill(int start, Span<long> groups)
    {
        groups.Clear();
        foreach ((CodeColumn column, long[] steps) in _partitions)
        {
            column.AddSteps(start, groups, steps);
        }

        if (_byTime)
        {
            AddTime(start, groups);
        }
    }

    /// <summary>The groups of one row over the overlapping dimensions too; none where it is outside.</summary>
    public void Several(int row, long group, List<long> groups)
    {
        groups.Clear();
        if (group < 0)
        {
            return;
        }

        groups.Add(group);
        foreach ((MembersColumn column, long[] steps) in _overlaps)
        {
            ReadOnlySpan<int> codes = column[row];
            if (codes.IsEmpty)
            {
                continue;
            }

            _wider.Clear();
            foreach (long one in groups)
            {
                foreach (int code in codes)
                {
                    _wider.Add(one + steps[code + 1]);
                }
            }

            groups.Clear();
            groups.AddRange(_wider);
        }
    }

    private void AddTime(int start, Span<long> groups)
    {
        _times = _times.Length < groups.Length ? new long[groups.Length] : _times;
        ReadOnlySpan<long> times = _times.AsSpan(0, groups.Length);
        _anchor.CopyTo(start, _times.AsSpan(0, groups.Length));
        for (int i = 0; i < groups.Length; i++)
        {
            long at = times[i];
            int bucket = _periods is null ? 0 : _periods.Of(at);
            int hour = _hours is null ? 0 : _hours.Of(at);

            // The space of groups was measured with checked arithmetic, so a number in it cannot overflow.
            groups[i] = at < _from || at >= _to || bucket < 0 || hour < 0 ? -1 : unchecked(groups[i] + (_hours is null ? bucket : (bucket * 24L) + hour));
        }
    }
}
