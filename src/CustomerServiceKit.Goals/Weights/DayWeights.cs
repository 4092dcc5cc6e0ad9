using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>How much of a working day each day is: 1 for a full one, 0.5 for a half one, 0 for a closed one.</summary>
/// <remarks>
/// Half days count: a month with 21 full days and 5 halves weighs 23.5. The time zone says when a day begins and ends, which decides what days a measured
/// window covers. Immutable and safe to share between threads.
/// </remarks>
public sealed class DayWeights
{
    private readonly Func<LocalDate, decimal?> _find;

    private DayWeights(DateTimeZone zone, Func<LocalDate, decimal?> find)
    {
        Zone = zone ?? throw new ArgumentNullException(nameof(zone));
        _find = find;
    }

    /// <summary>The time zone of the days.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The days of a business calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>1 for a full day, 0.5 for a half one, 0 for a closed one, as <see cref="BusinessCalendar.DayWeight"/> has it; in the time zone of the calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static DayWeights Of(BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new DayWeights(calendar.Zone, day => calendar.DayWeight(day));
    }

    /// <summary>Every day counts the same: for a service that is open all week.</summary>
    /// <param name="zone">The time zone of the days.</param>
    /// <returns>The weights: 1 for every day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static DayWeights Equal(DateTimeZone zone) => new(zone, _ => 1m);

    /// <summary>Weights from a list of days, such as planned shifts or the season of past years.</summary>
    /// <param name="weights">The weight of each day, 0 or more. A day that is not in it has none, and what needs it is refused.</param>
    /// <param name="zone">The time zone of the days.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static DayWeights Of(IReadOnlyDictionary<LocalDate, decimal> weights, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ImmutableDictionary<LocalDate, decimal> copy = weights.ToImmutableDictionary();
        return copy.FirstOrDefault(w => w.Value < 0m) is { Value: < 0m } negative
            ? throw new ArgumentOutOfRangeException(nameof(weights), negative.Value, $"A weight is 0 or more; {Shown.Day(negative.Key)} has another.")
            : new DayWeights(zone, day => copy.TryGetValue(day, out decimal weight) ? weight : null);
    }

    /// <summary>Multiplies every weight, as by the season or for the days of a campaign.</summary>
    /// <param name="factor">The factor of a day, 0 or more.</param>
    /// <returns>The weights; a day that has none still has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="factor"/> is null.</exception>
    /// <remarks>A factor below 0 is refused when the day is asked for, with an <see cref="ArgumentOutOfRangeException"/>.</remarks>
    public DayWeights Times(Func<LocalDate, decimal> factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        return new DayWeights(Zone, day => Find(day) is decimal weight ? weight * Checked(factor(day), day) : null);
    }

    /// <summary>Finds the weight of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>0 or more; null where the day has none.</returns>
    public decimal? Find(LocalDate day) => _find(day);

    /// <summary>Gets the weight of a day that has one.</summary>
    /// <param name="day">The day.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day has no weight.</exception>
    public decimal Get(LocalDate day) =>
        Find(day) ?? throw new ArgumentOutOfRangeException(nameof(day), day, "The day has no weight; that is not a weight of zero. Give every day one.");

    /// <summary>The weight of a range of days together.</summary>
    /// <param name="days">The first and last day, both inclusive.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the days has no weight.</exception>
    public decimal Sum(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Sum(Get);
    }

    private static decimal Checked(decimal factor, LocalDate day) => factor >= 0m
        ? factor
        : throw new ArgumentOutOfRangeException(nameof(factor), factor, $"A factor is 0 or more; {Shown.Day(day)} has another.");
}
