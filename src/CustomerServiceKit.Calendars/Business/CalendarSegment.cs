using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A stretch of time for which one reason holds, from its start, inclusive, to its end, exclusive.</summary>
public sealed class CalendarSegment
{
    internal CalendarSegment(Instant start, Instant end, CalendarSegmentKind kind, LocalizedText? name)
    {
        Start = start;
        End = end;
        Kind = kind;
        Name = name;
    }

    /// <summary>Where it starts.</summary>
    public Instant Start { get; }

    /// <summary>Where it ends.</summary>
    public Instant End { get; }

    /// <summary>Why it counts, or does not.</summary>
    public CalendarSegmentKind Kind { get; }

    /// <summary>The name of the holiday, the special day or the break; null where there is none.</summary>
    public LocalizedText? Name { get; }

    /// <summary>How long it is.</summary>
    public Duration Length => End - Start;

    /// <summary>The reason in words, in English, Hebrew and Romanian.</summary>
    public LocalizedText Reason => CalendarWords.Of(Kind, Name);

    /// <summary>Prints the segment in UTC.</summary>
    /// <returns>Its ends and the reason.</returns>
    public override string ToString() => $"{Start}/{End} {Reason}";
}
