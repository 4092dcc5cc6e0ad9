using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A stretch of one date's wall clock, in nanoseconds from midnight; the end of the day is 24 hours.</summary>
internal readonly struct WallRange(long start, long end)
{
    public long Start { get; } = start;

    public long End { get; } = end;

    /// <summary>The part of a stretch that lies on the day it starts on.</summary>
    public static WallRange Of(HoursRange range) =>
        new(range.Start.NanosecondOfDay, range.EndsNextDay ? NodaConstants.NanosecondsPerDay : range.End.NanosecondOfDay);

    /// <summary>In order, those that overlap or touch as one.</summary>
    public static WallRange[] Joined(IEnumerable<WallRange> ranges)
    {
        List<WallRange> joined = [];
        foreach (WallRange range in ranges.OrderBy(r => r.Start))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is WallRange last && last.End >= range.Start)
            {
                joined[joined.Count - 1] = new WallRange(last.Start, Math.Max(last.End, range.End));
            }
            else
            {
                joined.Add(range);
            }
        }

        return [.. joined];
    }

    /// <summary>The part that lies within another stretch; nothing where they do not meet.</summary>
    public IEnumerable<WallRange> Within(WallRange other)
    {
        WallRange part = new(Math.Max(Start, other.Start), Math.Min(End, other.End));
        return part.Start < part.End ? [part] : [];
    }

    /// <summary>What is left when a break is taken out.</summary>
    public IEnumerable<WallRange> Without(WallRange pause)
    {
        if (pause.End <= Start || pause.Start >= End)
        {
            yield return this;
            yield break;
        }

        if (pause.Start > Start)
        {
            yield return new WallRange(Start, pause.Start);
        }

        if (pause.End < End)
        {
            yield return new WallRange(pause.End, End);
        }
    }
}
