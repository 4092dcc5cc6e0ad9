using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A stretch of a clock's time for which one reason holds, from its start, inclusive, to its end, exclusive.</summary>
public sealed class ClockSegment
{
    internal ClockSegment(Instant start, Instant end, ClockSegmentKind kind, LocalizedText reason)
    {
        Start = start;
        End = end;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>Where it starts.</summary>
    public Instant Start { get; }

    /// <summary>Where it ends.</summary>
    public Instant End { get; }

    /// <summary>Whether it counts.</summary>
    public ClockSegmentKind Kind { get; }

    /// <summary>Why, in words: open, a holiday by name, the status in which the clock stands still.</summary>
    public LocalizedText Reason { get; }

    /// <summary>How long it is.</summary>
    public Duration Length => End - Start;

    /// <summary>Prints the segment in UTC.</summary>
    /// <returns>Its ends and the reason.</returns>
    public override string ToString() => $"{Start}/{End} {Reason}";
}
