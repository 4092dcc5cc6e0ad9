using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A stretch of a clock's time in which nothing about the case changed.</summary>
internal readonly struct Stretch
{
    public Stretch(Instant start, Instant end, BusinessClock clock, StretchKind kind, object? cause = null)
    {
        Start = start;
        End = end;
        Clock = clock;
        Kind = kind;
        Cause = cause;
        Length = clock.Elapsed(start, end);
    }

    public Instant Start { get; }

    public Instant End { get; }

    public BusinessClock Clock { get; }

    public StretchKind Kind { get; }

    /// <summary>The pause or the exclusion for which it does not count, or counts although the case stands still; null where there is none.</summary>
    public object? Cause { get; }

    /// <summary>How much of it would count.</summary>
    public Duration Length { get; }

    public bool IsStill => Kind is StretchKind.Paused or StretchKind.Excused;

    public Stretch With(BusinessClock clock) => new(Start, End, clock, Kind, Cause);

    public Stretch With(StretchKind kind) => new(Start, End, Clock, kind, Cause);

    public Stretch Part(Instant from, Instant to) => new(from, to, Clock, Kind, Cause);

    /// <summary>Why it does not count, or why it counts although the case stands still; null where it just counts.</summary>
    public LocalizedText? Reason() => (Kind, Cause) switch
    {
        (StretchKind.Stopped, _) => ClockWords.Stopped,
        (StretchKind.NotPromised, _) => ClockWords.NotPromised,
        (StretchKind.Restarted, _) => ClockWords.Restarted,
        (StretchKind.Excused, CharterExclusion exclusion) => ClockWords.Excused(exclusion),
        (StretchKind.Paused, ClockPause pause) => ClockWords.Paused(pause),
        (_, ClockPause pause) => ClockWords.BudgetUsed(ClockWords.Paused(pause)),
        _ => null,
    };
}
