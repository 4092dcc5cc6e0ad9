using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A stretch of a clock's time in which nothing about the case changed.</summary>
internal sealed class Stretch(Instant start, Instant end, BusinessClock clock, StretchKind kind, LocalizedText? reason)
{
    public Instant Start { get; } = start;

    public Instant End { get; } = end;

    public BusinessClock Clock { get; } = clock;

    public StretchKind Kind { get; } = kind;

    /// <summary>Why it does not count, or why it counts although the case stands still; null where it just counts.</summary>
    public LocalizedText? Reason { get; } = reason;

    public Duration Length => Clock.Elapsed(Start, End);

    public Stretch With(BusinessClock clock) => new(Start, End, clock, Kind, Reason);

    public Stretch With(StretchKind kind, LocalizedText? reason) => new(Start, End, Clock, kind, reason);

    public Stretch Part(Instant from, Instant to) => new(from, to, Clock, Kind, Reason);
}
