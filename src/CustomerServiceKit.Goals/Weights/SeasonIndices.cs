using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>How much busier than the mean each weekday and each month is, learnt from days gone by.</summary>
/// <remarks>
/// The index of a weekday is its mean for each full day over the mean of all, drawn towards 1 where it rests on few days: 1 + n / (n + k) · (s − 1). Months are learnt from what the
/// weekdays leave. Days on which the calendar is closed teach nothing. Immutable and safe to share between threads.
/// </remarks>
public sealed class SeasonIndices
{
    private readonly ImmutableDictionary<IsoDayOfWeek, decimal> _weekdays;
    private readonly ImmutableDictionary<int, decimal> _months;

    private SeasonIndices(ImmutableDictionary<IsoDayOfWeek, decimal> weekdays, ImmutableDictionary<int, decimal> months, int days)
    {
        _weekdays = weekdays;
        _months = months;
        Days = days;
    }

    /// <summary>From how many open days they were learnt.</summary>
    public int Days { get; }

    /// <summary>Learns from days gone by.</summary>
    /// <param name="figures">The amount of each day, 0 or more; a day without a figure is left out, and is not 0.</param>
    /// <param name="calendar">The weights of the days by the calendar alone: 1, 0.5 or 0.</param>
    /// <param name="strength">k: so many days of 1 are added to each index; more than 0, 4 unless told.</param>
    /// <param name="months">Whether months are learnt, too; that takes a year at least, or they take the trend of the figures for a season. No unless told.</param>
    /// <returns>The indices, or why there are none: <c>season.negative</c>, <c>season.too-few</c>, <c>goal.weight-missing</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is not more than 0.</exception>
    public static Result<SeasonIndices> Learn(IReadOnlyDictionary<LocalDate, decimal> figures, DayWeights calendar, decimal strength = 4m, bool months = false)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(strength);
        List<Problem> problems = [.. SeasonCheck.Of(figures, calendar, months)];
        if (problems.Count > 0)
        {
            return Result.Refused<SeasonIndices>([.. problems]);
        }

        (LocalDate Day, decimal Figure, decimal Weight)[] open = [.. figures.Select(f => (f.Key, f.Value, Weight: calendar.Get(f.Key))).Where(f => f.Weight > 0m)];
        ImmutableDictionary<IsoDayOfWeek, decimal> weekdays = Indices(open, d => d.DayOfWeek, _ => 1m, strength);
        ImmutableDictionary<int, decimal> learnt = months ? Indices(open, d => d.Month, d => weekdays[d.DayOfWeek], strength) : ImmutableDictionary<int, decimal>.Empty;
        return Result.Of(new SeasonIndices(weekdays, learnt, open.Length));
    }

    /// <summary>How busy a weekday is.</summary>
    /// <param name="weekday">The weekday.</param>
    /// <returns>1 for the mean; 1 as well where nothing is known of it.</returns>
    public decimal Of(IsoDayOfWeek weekday) => _weekdays.GetValueOrDefault(weekday, 1m);

    /// <summary>How busy a month is.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>1 for the mean; 1 as well where nothing is known of it.</returns>
    public decimal Of(int month) => _months.GetValueOrDefault(month, 1m);

    /// <summary>Puts them on the weights of a calendar.</summary>
    /// <param name="calendar">The weights by the calendar alone.</param>
    /// <returns>Each weight times the index of its weekday and of its month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public DayWeights On(DayWeights calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Times(day => Of(day.DayOfWeek) * Of(day.Month));
    }

    /// <summary>Prints the weekdays.</summary>
    /// <returns>For example <c>Sunday 1.21, Monday 1.05</c>.</returns>
    public override string ToString() => string.Join(", ", _weekdays.OrderBy(w => (int)w.Key % 7).Select(w => FormattableString.Invariant($"{w.Key} {w.Value:0.00}")));

    private static ImmutableDictionary<T, decimal> Indices<T>((LocalDate Day, decimal Figure, decimal Weight)[] open, Func<LocalDate, T> of, Func<LocalDate, decimal> known, decimal strength)
        where T : notnull
    {
        // The mean for each full day of what the index already known would make of it.
        decimal all = open.Sum(d => d.Figure) / open.Sum(d => d.Weight * known(d.Day));
        return open.GroupBy(d => of(d.Day)).ToImmutableDictionary(
            g => g.Key,
            g => all == 0m ? 1m : 1m + (g.Count() / (g.Count() + strength) * ((g.Sum(d => d.Figure) / g.Sum(d => d.Weight * known(d.Day)) / all) - 1m)));
    }
}
