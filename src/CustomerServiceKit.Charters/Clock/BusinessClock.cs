using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The time a promise counts in: a calendar's, or around the clock where there is none.</summary>
internal readonly struct BusinessClock(BusinessCalendar? calendar) : IEquatable<BusinessClock>
{
    private BusinessCalendar? Calendar { get; } = calendar;

    public Duration Elapsed(Instant start, Instant end) => Calendar?.Elapsed(start, end) ?? end - start;

    public Instant Add(Instant start, Duration time) => Calendar?.Add(start, time) ?? start + time;

    /// <summary>So many business days on; of 24 hours where there is no calendar.</summary>
    public Instant AddDays(Instant start, int days) => Calendar?.AddDays(start, days) ?? start + Duration.FromDays(days);

    /// <summary>When a limit ends that begins at an instant and that nothing stops.</summary>
    public Instant EndOf(TimeLimit limit, Instant start) => limit.Length is Duration length ? Add(start, length)
        : limit.ToEndOfDay && Calendar is not null ? Calendar.EndOfBusinessDay(start, limit.Days!.Value)
        : AddDays(start, limit.Days!.Value);

    public ImmutableArray<ClockSegment> Segments(Instant start, Instant end) => Calendar is null
        ? [new ClockSegment(start, end, ClockSegmentKind.Counting, ClockWords.AroundTheClock)]
        : [.. Calendar.Explain(start, end).Segments.Select(Segment)];

    public bool Equals(BusinessClock other) => ReferenceEquals(Calendar, other.Calendar);

    public override bool Equals(object? obj) => obj is BusinessClock other && Equals(other);

    public override int GetHashCode() => Calendar?.GetHashCode() ?? 0;

    private static ClockSegment Segment(CalendarSegment segment) =>
        new(segment.Start, segment.End, segment.Kind == CalendarSegmentKind.Open ? ClockSegmentKind.Counting : ClockSegmentKind.Closed, segment.Reason);
}
