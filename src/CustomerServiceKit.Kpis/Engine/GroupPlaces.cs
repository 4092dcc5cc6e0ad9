namespace CustomerServiceKit.Kpis;

/// <summary>Finds the place of a group among those a run has met; where there can be few groups, without looking it up.</summary>
internal sealed class GroupPlaces
{
    private const int DirectGroups = 1 << 24;
    private readonly CellTable _cells;
    private readonly int[]? _direct;

    public GroupPlaces(CellTable cells, GroupSpace space)
    {
        _cells = cells;
        Count = cells.Groups.Count;
        if (space.Size <= DirectGroups)
        {
            _direct = new int[space.Size];
            for (int place = 0; place < Count; place++)
            {
                _direct[cells.Groups[place]] = place;
            }
        }
    }

    /// <summary>How many groups were met.</summary>
    public int Count { get; }

    /// <summary>The place of a group that was met.</summary>
    public int Of(long group) => _direct is not null ? _direct[group] : _cells.RowOf(group);
}
