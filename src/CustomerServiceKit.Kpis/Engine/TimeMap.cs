using CustomerServiceKit.Calendars;
using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds for an instant the segment of time it lies in, by one look into a table where the segments have a common step.</summary>
internal sealed class TimeMap
{
    private const int LargestTable = 1 << 24;
    private readonly long[] _edges;
    private readonly int[] _values;
    private readonly long _origin;
    private readonly ulong _range;
    private readonly ulong _step;
    private readonly ulong _magic;
    private readonly int[]? _table;

    /// <summary>Takes n + 1 ascending edges in milliseconds and the value of each of the n segments.</summary>
    public TimeMap(long[] edges, int[] values)
    {
        _edges = edges;
        _values = values;
        _origin = edges[0];
        _range = (ulong)(edges[^1] - edges[0]);
        _step = (ulong)edges.Aggregate(0L, (step, edge) => Gcd(step, edge - _origin));
        ulong cells = _step == 0 ? 0 : _range / _step;
        if (cells is > 0 and <= LargestTable && _step > 1)
        {
            _magic = (ulong.MaxValue / _step) + 1;
            _table = new int[cells];
            int segment = 0;
            for (int cell = 0; cell < _table.Length; cell++)
            {
                long at = _origin + (long)((ulong)cell * _step);
                while (at >= edges[segment + 1])
                {
                    segment++;
                }

                _table[cell] = values[segment];
            }
        }
    }

    /// <summary>The segments of a row of buckets, each valued by its position.</summary>
    public static TimeMap Of(IReadOnlyList<ReportingBucket> buckets) => new(
        [.. buckets.Select(b => b.Start.ToUnixTimeMilliseconds()), buckets[^1].End.ToUnixTimeMilliseconds()],
        [.. Enumerable.Range(0, buckets.Count)]);

    /// <summary>The local hours of a span, each valued by its number, 0 to 23.</summary>
    public static TimeMap Hours(long from, long to, DateTimeZone zone)
    {
        const long Hour = 3_600_000;
        List<long> edges = [];
        List<int> values = [];
        Interval span = new(Instant.FromUnixTimeMilliseconds(from - Hour), Instant.FromUnixTimeMilliseconds(to + Hour));
        foreach (ZoneInterval part in zone.GetZoneIntervals(span))
        {
            long offset = part.WallOffset.Milliseconds;
            long start = part.HasStart ? Math.Max(part.Start.ToUnixTimeMilliseconds(), from - Hour) : from - Hour;
            long end = part.HasEnd ? Math.Min(part.End.ToUnixTimeMilliseconds(), to + Hour) : to + Hour;
            for (long at = start; at < end;)
            {
                long local = at + offset;
                edges.Add(at);
                values.Add((int)(Modulo(local, 24 * Hour) / Hour));
                at = Math.Min(end, at + Hour - Modulo(local, Hour));
            }
        }

        edges.Add(to + Hour);
        // The first and the last piece of an hour may break the common step; the others share one.
        return new TimeMap([.. edges.Skip(1)], [.. values.Skip(1)]);
    }

    /// <summary>The value of the segment an instant lies in, or -1 outside all.</summary>
    public int Of(long milliseconds)
    {
        ulong distance = unchecked((ulong)(milliseconds - _origin));
        if (distance >= _range)
        {
            return -1;
        }

        if (_table is not null)
        {
            ulong cell = Math.BigMul(distance, _magic, out _);
            // The reciprocal is rounded up, so the cell can be one too high and never too low.
            return _table[cell * _step > distance ? cell - 1 : cell];
        }

        int found = Array.BinarySearch(_edges, milliseconds);
        return _values[found >= 0 ? found : ~found - 1];
    }

    private static long Modulo(long value, long by) => ((value % by) + by) % by;

    private static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return Math.Abs(a);
    }
}
