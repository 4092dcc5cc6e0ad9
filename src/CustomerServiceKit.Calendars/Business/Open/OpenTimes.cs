using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Arithmetic in the open time of a calendar: by running sums where they reach, day by day elsewhere. Both give the same.</summary>
internal sealed class OpenTimes(OpenHours hours)
{
    // Longer times than these do not fit 64 bits of nanoseconds, and no index is as long.
    private const double LongestIndexed = 100_000;

    // All the years there are.
    private const double LongestDays = 3_660_000;

    private readonly OpenLedger _ledger = new(hours);

    public OpenWalk Walk { get; } = new(hours);

    public int Bytes => _ledger.Bytes;

    public bool IsOpen(Instant at) => _ledger.Covering(at, at) is OpenIndex index ? index.IsOpen(at) : Walk.IsOpen(OpenWalk.Checked(at, nameof(at)));

    /// <summary>The open time from an instant to a later one, or less than none to an earlier one.</summary>
    public Duration Between(Instant start, Instant end)
    {
        if (end < start)
        {
            return -Between(end, start);
        }

        return _ledger.Covering(start, end) is OpenIndex index
            ? Duration.FromNanoseconds(index.OpenBefore(end) - index.OpenBefore(start))
            : PartlyCovered(OpenWalk.Checked(start, nameof(start)), OpenWalk.Checked(end, nameof(end)));
    }

    public void Between(ReadOnlySpan<Instant> starts, ReadOnlySpan<Instant> ends, Span<Duration> results)
    {
        OpenIndex? index = null;
        for (int i = 0; i < starts.Length; i++)
        {
            Instant start = starts[i], end = ends[i];
            if (index is null || !index.Covers(start) || !index.Covers(end))
            {
                index = _ledger.Covering(Instant.Min(start, end), Instant.Max(start, end));
            }

            results[i] = index is null ? Between(start, end) : Duration.FromNanoseconds(index.OpenBefore(end) - index.OpenBefore(start));
        }
    }

    /// <summary>Only what is outside of the years an index covers is walked over.</summary>
    private Duration PartlyCovered(Instant start, Instant end)
    {
        Instant first = Instant.Max(start, OpenIndex.Earliest), last = Instant.Min(end, OpenIndex.Latest);
        return first < last && (first > start || last < end)
            ? Walked(start, first) + Between(first, last) + Walked(last, end)
            : Walked(start, end);

        Duration Walked(Instant from, Instant to) => Walk.Between(from, to).Aggregate(Duration.Zero, (sum, piece) => sum + piece.Duration);
    }

    /// <summary>When so much open time is over, or, less than none, when it began; null where there is not that much.</summary>
    public Instant? After(Instant start, Duration open) =>
        open == Duration.Zero ? start
        : Math.Abs(open.TotalDays) > LongestDays ? null
        : Math.Abs(open.TotalDays) < LongestIndexed && Found(start, open.ToInt64Nanoseconds()) is Instant found ? found
        : Walked(OpenWalk.Checked(start, nameof(start)), open);

    /// <summary>What the running sums say; null where they cannot say.</summary>
    private Instant? Found(Instant start, long time)
    {
        for (OpenIndex? index = _ledger.Covering(start, start); index is { HasLongGap: false }; index = _ledger.Beyond(index, time > 0))
        {
            long before = index.OpenBefore(start);
            if (time > 0 ? time <= index.Total - before : -time <= before)
            {
                return time > 0 ? index.EarliestWith(before + time) : index.LatestWith(before + time);
            }
        }

        return null;
    }

    private Instant? Walked(Instant start, Duration time)
    {
        bool back = time < Duration.Zero;
        Duration left = back ? -time : time;
        foreach (Interval piece in back ? Walk.Before(start) : Walk.After(start))
        {
            if (piece.Duration >= left)
            {
                return back ? piece.End - left : piece.Start + left;
            }

            left -= piece.Duration;
        }

        return null;
    }
}
