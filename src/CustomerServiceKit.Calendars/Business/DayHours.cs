using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The opening hours of one day: any number of stretches, all day, or none.</summary>
public sealed class DayHours : IEquatable<DayHours>
{
    internal DayHours(ImmutableArray<HoursRange> ranges) => Ranges = ranges;

    /// <summary>Open from the start of the day to its end, 23 or 25 hours where the clocks change.</summary>
    public static DayHours AllDay { get; } = new([new HoursRange(LocalTime.Midnight, LocalTime.Midnight, endsNextDay: true)]);

    /// <summary>Not open at all.</summary>
    public static DayHours Closed { get; } = new([]);

    /// <summary>The stretches, by their start; empty where closed.</summary>
    public IReadOnlyList<HoursRange> Ranges { get; }

    /// <summary>Whether there is no stretch.</summary>
    public bool IsClosed => Ranges.Count == 0;

    /// <summary>How long the stretches are together, where no clock is changed in them.</summary>
    public Duration Length => Ranges.Aggregate(Duration.Zero, (sum, range) => sum + range.Length);

    /// <summary>Reads hours.</summary>
    /// <param name="text">
    /// Stretches such as <c>08:00-12:00 13:00-17:00</c>, apart by blanks or commas; <c>22:00-06:00</c> ends on the next day, <c>24:00</c> is the end of the day;
    /// <c>all-day</c>, or <c>closed</c>.
    /// </param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ProblemException">The text is no such hours, a stretch is empty, or stretches overlap.</exception>
    public static DayHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HoursText.Read(text, out Problem? problem) ?? throw new ProblemException(problem!);
    }

    /// <summary>Reads hours that may be none.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="hours">The hours, or null.</param>
    /// <returns>Whether the text is hours.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DayHours? hours)
    {
        hours = text is null ? null : HoursText.Read(text, out _);
        return hours is not null;
    }

    /// <summary>Prints the hours as they are written.</summary>
    /// <returns>A text that <see cref="Parse"/> takes.</returns>
    public override string ToString() => IsClosed ? "closed" : Equals(AllDay) ? "all-day" : string.Join(" ", Ranges);

    /// <inheritdoc/>
    public bool Equals(DayHours? other) => other is not null && Ranges.SequenceEqual(other.Ranges);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayHours);

    /// <inheritdoc/>
    public override int GetHashCode() => Ranges.Aggregate(Ranges.Count, (hash, range) => unchecked((hash * 31) + range.GetHashCode()));

    /// <summary>What of the stretches lies after midnight, on the day after.</summary>
    internal IEnumerable<WallRange> AfterMidnight() => Ranges.Where(r => r.EndsNextDay && r.End > LocalTime.Midnight).Select(r => new WallRange(0, r.End.NanosecondOfDay));

    /// <summary>The hours of a day that ends early.</summary>
    internal DayHours Until(LocalTime time) => new(
    [
        .. Ranges.Where(r => r.Start < time).Select(r => r.EndsNextDay || r.End > time ? new HoursRange(r.Start, time, endsNextDay: false) : r),
    ]);
}
