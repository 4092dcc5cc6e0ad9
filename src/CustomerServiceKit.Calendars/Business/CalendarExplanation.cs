using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Why so much of a stretch of time is business time: its segments, without gap or overlap.</summary>
public sealed class CalendarExplanation
{
    private readonly DateTimeZone _zone;

    internal CalendarExplanation(DateTimeZone zone, Instant start, Instant end, ImmutableArray<CalendarSegment> segments)
    {
        _zone = zone;
        Start = start;
        End = end;
        Segments = segments;
    }

    /// <summary>Where the stretch starts.</summary>
    public Instant Start { get; }

    /// <summary>Where it ends.</summary>
    public Instant End { get; }

    /// <summary>What it consists of, in order of time; empty where it starts and ends at once.</summary>
    public IReadOnlyList<CalendarSegment> Segments { get; }

    /// <summary>How much of it is open.</summary>
    public Duration OpenTime => Segments.Where(s => s.Kind == CalendarSegmentKind.Open).Aggregate(Duration.Zero, (sum, s) => sum + s.Length);

    /// <summary>Prints a line for each segment, in local time and English.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => ToString("en");

    /// <summary>Prints a line for each segment, in local time.</summary>
    /// <param name="language">The language of the reasons: <c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>For example <c>2026-04-09 08:00 to 2026-04-09 17:00 (PT9H): open</c>, a line for each segment.</returns>
    public string ToString(string language)
    {
        StringBuilder text = new();
        foreach (CalendarSegment segment in Segments)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n")
                .Append(Iso.Local(segment.Start, _zone))
                .Append(" - ")
                .Append(Iso.Local(segment.End, _zone))
                .Append(" (")
                .Append(IsoDuration.ToText(segment.Length))
                .Append("): ")
                .Append(segment.Reason.For(language));
        }

        return text.ToString();
    }
}
