using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The time a promise counts in: a calendar's, or around the clock where there is none.</summary>
internal readonly struct BusinessClock(BusinessCalendar? calendar)
{
    public Duration Elapsed(Instant start, Instant end) => calendar?.Elapsed(start, end) ?? end - start;

    public Instant Add(Instant start, Duration time) => calendar?.Add(start, time) ?? start + time;

    public ImmutableArray<ClockSegment> Segments(Instant start, Instant end) => calendar is null
        ? [new ClockSegment(start, end, ClockSegmentKind.Counting, ClockWords.AroundTheClock)]
        : [.. calendar.Explain(start, end).Segments.Select(Segment)];

    private static ClockSegment Segment(CalendarSegment segment) =>
        new(segment.Start, segment.End, segment.Kind == CalendarSegmentKind.Open ? ClockSegmentKind.Counting : ClockSegmentKind.Closed, segment.Reason);
}
