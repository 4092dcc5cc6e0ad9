using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Within how long something is promised: a length of time, or a number of business days.</summary>
/// <remarks>
/// A length is counted in the time that the promise says, business time or around the clock. Business days are counted on the calendar of the service, the day of the start being
/// day 0; time for which the clock stood still is added after the days, as business time.
/// </remarks>
public sealed class TimeLimit : IEquatable<TimeLimit>
{
    /// <summary>The most days of a limit: a hundred years, which is far beyond any promise and well within what can be reckoned.</summary>
    internal const int MostDays = 36_525;

    private TimeLimit(Duration? length, int? days, bool toEndOfDay)
    {
        Length = length;
        Days = days;
        ToEndOfDay = toEndOfDay;
    }

    /// <summary>The length; null where business days are counted.</summary>
    public Duration? Length { get; }

    /// <summary>The number of business days; null where a length is counted.</summary>
    public int? Days { get; }

    /// <summary>Whether it lasts until the last of the business days ends; otherwise until the time of day of the start.</summary>
    public bool ToEndOfDay { get; }

    /// <summary>A length of time is a limit.</summary>
    /// <param name="length">The length.</param>
    public static implicit operator TimeLimit(Duration length) => FromDuration(length);

    /// <summary>A length of time.</summary>
    /// <param name="length">The length; a charter asks for more than zero and at most 36,525 days.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit FromDuration(Duration length) => new(length, null, toEndOfDay: false);

    /// <summary>So many business days, until the same time of day as the start.</summary>
    /// <param name="days">How many; a charter asks for 1 to 36,525.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit BusinessDays(int days) => new(null, days, toEndOfDay: false);

    /// <summary>Until the end of the business day so many after that of the start.</summary>
    /// <param name="days">How many days after; 0 is the day of the start itself. A charter asks for 0 to 36,525.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit EndOfBusinessDay(int days) => new(null, days, toEndOfDay: true);

    /// <summary>Whether it is a limit at all: a length of more than zero, one business day or more, or the end of today or later.</summary>
    internal bool IsPositive => Length is Duration length ? length > Duration.Zero : Days >= (ToEndOfDay ? 0 : 1);

    /// <summary>Whether it is longer than can be reckoned.</summary>
    internal bool IsTooLong => Days > MostDays || Length > Duration.FromDays(MostDays);

    /// <summary>Which of two is longer, as <see cref="IComparable"/> says it; null where days stand against a length.</summary>
    internal int? Compared(TimeLimit other) => Length is Duration length && other.Length is Duration otherLength ? length.CompareTo(otherLength)
        : Days is int days && other.Days is int otherDays ? (days, ToEndOfDay).CompareTo((otherDays, other.ToEndOfDay))
        : null;

    /// <summary>Prints the limit.</summary>
    /// <returns>For example <c>PT8H</c>, <c>2 business days</c> or <c>end of business day 2</c>; JSON writes it so too.</returns>
    public override string ToString() => Length is Duration length ? IsoDuration.ToText(length)
        : FormattableString.Invariant(ToEndOfDay ? $"end of business day {Days}" : (FormattableString)$"{Days} business days");

    /// <inheritdoc/>
    public bool Equals(TimeLimit? other) => other is not null && Length == other.Length && Days == other.Days && ToEndOfDay == other.ToEndOfDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeLimit);

    /// <inheritdoc/>
    public override int GetHashCode() => (Length, Days, ToEndOfDay).GetHashCode();
}
