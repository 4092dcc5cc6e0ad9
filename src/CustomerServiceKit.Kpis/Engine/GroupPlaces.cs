using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>Numbers the groups that one thread meets with small numbers; where there can be few groups, a group's own number is one.</summary>
internal sealed class GroupPlaces(long size)
{
    private const int DirectGroups = 1 << 24;
    private readonly Dictionary<long, int> _places = [];
    private readonly List<long> _groups = [];

    /// <summary>Whether a group's own number is its place.</summary>
    public bool Direct => size <= DirectGroups;

    /// <summary>The places of groups; of -1 where the group is -1.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Of(ReadOnlySpan<long> groups, Span<int> places)
    {
        if (Direct)
        {
            for (int i = 0; i < places.Length; i++)
            {
                // A number is less than the size, which fits.
                places[i] = unchecked((int)groups[i]);
            }

            return;
        }

        for (int i = 0; i < places.Length; i++)
        {
            places[i] = groups[i] < 0 ? -1 : Of(groups[i]);
        }
    }

    public int Of(long group)
    {
        if (Direct)
        {
            return (int)group;
        }

        if (!_places.TryGetValue(group, out int place))
        {
            place = _groups.Count;
            _places.Add(group, place);
            _groups.Add(group);
        }

        return place;
    }

    /// <summary>From place to the row of the group among all that were met; -1 where it was not.</summary>
    public int[] Rows(CellTable cells)
    {
        if (!Direct)
        {
            return [.. _groups.Select(cells.RowOf)];
        }

        int[] rows = new int[size];
        Array.Fill(rows, -1);
        for (int row = 0; row < cells.Groups.Count; row++)
        {
            rows[cells.Groups[row]] = row;
        }

        return rows;
    }
}
