using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>One stretch of opening hours on the wall clock, from its start, inclusive, to its end, exclusive.</summary>
/// <remarks>A stretch belongs to the day it starts on. One that ends at or before its start on the clock ends on the next day; one of 24 hours is said outright.</remarks>
public sealed class HoursRange : IEquatable<HoursRange>
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.FFFFFFFFF");

    private static readonly LocalTimePattern ShortClock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal HoursRange(LocalTime start, LocalTime end, bool endsNextDay)
    {
        Start = start;
        End = end;
        EndsNextDay = endsNextDay;
    }

    /// <summary>When it opens.</summary>
    public LocalTime Start { get; }

    /// <summary>When it closes; midnight together with <see cref="EndsNextDay"/> is the end of the day.</summary>
    public LocalTime End { get; }

    /// <summary>Whether <see cref="End"/> is a time of the next day.</summary>
    public bool EndsNextDay { get; }

    /// <summary>How long it lasts where no clock is changed in it; more than zero, at most 24 hours.</summary>
    public Duration Length => Duration.FromNanoseconds(End.NanosecondOfDay - Start.NanosecondOfDay + (EndsNextDay ? NodaConstants.NanosecondsPerDay : 0));

    /// <summary>Prints it as it is written.</summary>
    /// <returns>For example <c>08:00-17:00</c>, <c>22:00-06:00</c> or <c>08:00-24:00</c>.</returns>
    public override string ToString() => $"{Text(Start)}-{(EndsNextDay && End == LocalTime.Midnight ? "24:00" : Text(End))}";

    /// <inheritdoc/>
    public bool Equals(HoursRange? other) => other is not null && Start == other.Start && End == other.End && EndsNextDay == other.EndsNextDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HoursRange);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start, End, EndsNextDay).GetHashCode();

    private static string Text(LocalTime time) => (time.Second == 0 && time.NanosecondOfSecond == 0 ? ShortClock : Clock).Format(time);
}
