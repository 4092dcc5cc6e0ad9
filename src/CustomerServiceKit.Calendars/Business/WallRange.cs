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
