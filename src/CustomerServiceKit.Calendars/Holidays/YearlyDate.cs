using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A rule that gives the dates of something, year by year: 1 May, the last Monday of August, the day after Easter.</summary>
/// <remarks>
/// Rules are worked out for the years 1 to 9998 and give no dates outside; a rule in another calendar reaches as far as that calendar. A date belongs to the year
/// it is kept in: a 1 January moved back to 31 December belongs to the year before. Immutable; two rules are equal when they are made the same way.
/// Safe to share between threads.
/// </remarks>
public sealed class YearlyDate : IEquatable<YearlyDate>
{
    internal const int FirstYear = 1;

    internal const int LastYear = 9998;

    // A shift of a year at most keeps every occurrence in the year that gives it or in one beside it.
    internal const int LongestReach = 365;

    private YearlyDate(DateKind kind) => Kind = kind;

    internal DateKind Kind { get; }

    /// <summary>The same date of the civil calendar every year.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month; 29 February occurs in leap years only.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a date.</exception>
    public static YearlyDate Fixed(int month, int day)
    {
        DateArguments.ThrowIfNoDate(HolidayCalendar.Gregorian, month, day);
        return new YearlyDate(new FixedDate(month, day));
    }

    /// <summary>The same date of another calendar every year of that calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="month">1 to 12, as <see cref="HolidayCalendar"/> numbers the months; Adar I of a Hebrew leap year cannot be given.</param>
    /// <param name="day">1 to the most days the month ever has; 30 Heshvan, say, occurs in long years only.</param>
    /// <returns>The rule; in a civil year it may give two dates or none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calendar"/> is not defined, or no year of it has such a date.</exception>
    public static YearlyDate In(HolidayCalendar calendar, int month, int day)
    {
        Arguments.ThrowIfUndefined(calendar, nameof(calendar));
        DateArguments.ThrowIfNoDate(calendar, month, day);
        return new YearlyDate(calendar == HolidayCalendar.Gregorian ? new FixedDate(month, day) : new CalendarDate(calendar, month, day));
    }

    /// <summary>Easter Sunday, or so many days after it or before it.</summary>
    /// <param name="kind">Whose Easter.</param>
    /// <param name="days">-2 is Good Friday, 1 Easter Monday, 39 Ascension, 49 Pentecost; -365 to 365.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined, or <paramref name="days"/> is out of its range.</exception>
    /// <remarks>
    /// Source: Jean Meeus, Astronomical Algorithms (1998), chapter 8. Before 1583 the Western rule is carried back, which no church kept.
    /// </remarks>
    public static YearlyDate Easter(EasterKind kind, int days = 0)
    {
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        DateArguments.ThrowIfTooFar(days, 0, nameof(days));
        return new YearlyDate(new EasterDate(kind, days));
    }

    /// <summary>The first, second … of a weekday in a month of the civil calendar, or counted from the month's end.</summary>
    /// <param name="n">1 for the first to 5 for the fifth; -1 for the last to -5 for the fifth from the end. A fifth that a month does not have does not occur.</param>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static YearlyDate Nth(int n, IsoDayOfWeek weekday, int month)
    {
        if (n is 0 or < -5 or > 5)
        {
            throw new ArgumentOutOfRangeException(nameof(n), n, "Give 1 to 5 from the start of the month, or -1 to -5 from its end.");
        }

        DateArguments.ThrowIfNoWeekday(weekday, nameof(weekday));
        DateArguments.ThrowIfNoDate(HolidayCalendar.Gregorian, month, 1);
        return new YearlyDate(new NthWeekday(n, weekday, month));
    }

    /// <summary>The first of a weekday on a date of the civil calendar or in the six days after it.</summary>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month; on or after 29 February occurs in leap years only.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static YearlyDate OnOrAfter(IsoDayOfWeek weekday, int month, int day) => Near(weekday, month, day, before: false);

    /// <summary>The last of a weekday on a date of the civil calendar or in the six days before it.</summary>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month; on or before 29 February occurs in leap years only.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static YearlyDate OnOrBefore(IsoDayOfWeek weekday, int month, int day) => Near(weekday, month, day, before: true);

    /// <summary>Dates given outright.</summary>
    /// <param name="dates">At least one date; in any order, one given twice counts once.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is empty.</exception>
    public static YearlyDate Once(params LocalDate[] dates) => Once((IEnumerable<LocalDate>)dates);

    /// <summary>Dates given outright.</summary>
    /// <param name="dates">At least one date; in any order, one given twice counts once.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dates"/> is empty.</exception>
    public static YearlyDate Once(IEnumerable<LocalDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ImmutableArray<LocalDate> civil = [.. dates.Select(d => d.WithCalendar(CalendarSystem.Iso)).Distinct().OrderBy(d => d)];
        return civil.IsEmpty ? throw new ArgumentException("Give at least one date.", nameof(dates)) : new YearlyDate(new OnceDates(civil));
    }

    /// <summary>Dates that code works out; such a rule cannot be written as JSON.</summary>
    /// <param name="dates">
    /// Takes a civil year and gives its dates, in any order, or none; a date of another year is left out. Always the same for the same year; it may be called
    /// from several threads at once.
    /// </param>
    /// <returns>The rule; equal only to a rule made of the same function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    public static YearlyDate Custom(Func<int, IEnumerable<LocalDate>> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return new YearlyDate(new CustomDates(dates));
    }

    /// <summary>So many days after this date, or before it; where this date is moved, after the move, so that -1 is the eve of the day as it is kept.</summary>
    /// <param name="days">-365 to 365; together with what this rule shifts and moves already at most 365 days either way.</param>
    /// <returns>The new rule; this one for zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> goes too far.</exception>
    public YearlyDate PlusDays(int days)
    {
        DateArguments.ThrowIfTooFar(days, Kind.Reach, nameof(days));
        return days == 0 ? this : new YearlyDate(new ShiftedDate(Kind, days));
    }

    /// <summary>Moves this date where it falls on a weekday.</summary>
    /// <param name="weekday">Monday to Sunday; each once, so that a rule for Saturdays and one for Sundays are two calls.</param>
    /// <param name="days">
    /// By how many days, negative for back; not zero. Together with what this rule shifts and moves already at most 365 days either way. Moves are made once, by
    /// the weekday before all of them: a Saturday moved to a Monday is not moved on by a rule for Mondays.
    /// </param>
    /// <returns>The new rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="ArgumentException"><paramref name="weekday"/> has a move already.</exception>
    public YearlyDate MovedFrom(IsoDayOfWeek weekday, int days)
    {
        DateArguments.ThrowIfNoWeekday(weekday, nameof(weekday));
        MovedDate? moved = Kind as MovedDate;
        DateKind inner = moved?.Inner ?? Kind;
        ImmutableSortedDictionary<IsoDayOfWeek, int> moves = moved?.Moves ?? ImmutableSortedDictionary<IsoDayOfWeek, int>.Empty;
        DateArguments.ThrowIfTooFar(days, inner.Reach, nameof(days));
        if (days == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "A move is by at least one day; leave the weekday out instead.");
        }

        return moves.TryGetValue(weekday, out int given)
            ? throw new ArgumentException($"A {weekday} is moved by {given} days already; each weekday has one move.", nameof(weekday))
            : new YearlyDate(new MovedDate(inner, moves.Add(weekday, days)));
    }

    /// <summary>The dates that fall into one year.</summary>
    /// <param name="year">A civil year.</param>
    /// <returns>The dates as they are kept, ascending, each once, all of them in the year; empty where there are none, and outside the years 1 to 9998.</returns>
    public IReadOnlyList<LocalDate> DatesIn(int year) => (ImmutableArray<LocalDate>)[.. OccurrencesIn(year).Select(o => o.Observed).Distinct()];

    /// <inheritdoc/>
    public bool Equals(YearlyDate? other) => other is not null && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YearlyDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind.GetHashCode();

    /// <summary>Prints the rule.</summary>
    /// <returns>For example <c>hebrew 07-10</c>, <c>monday -1 of month 08</c> or <c>(12-25), saturday +2, sunday +2</c>.</returns>
    public override string ToString() => Kind.ToString();

    /// <summary>The occurrences kept in one year, by the date they are kept on.</summary>
    internal IEnumerable<Occurrence> OccurrencesIn(int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return [];
        }

        int aside = Kind.Reach > 0 ? 1 : 0;
        int first = Math.Max(FirstYear, year - aside), last = Math.Min(LastYear, year + aside);
        return Enumerable.Range(first, last - first + 1)
            .SelectMany(Kind.GivenBy)
            .Where(o => o.Observed.Year == year)
            .Distinct()
            .OrderBy(o => o.Observed)
            .ThenBy(o => o.Nominal);
    }

    private static YearlyDate Near(IsoDayOfWeek weekday, int month, int day, bool before)
    {
        DateArguments.ThrowIfNoWeekday(weekday, nameof(weekday));
        DateArguments.ThrowIfNoDate(HolidayCalendar.Gregorian, month, day);
        return new YearlyDate(new NearestWeekday(weekday, month, day, before));
    }
}
