using NodaTime;

namespace CustomerServiceKit.Calendars;

public sealed partial class BusinessCalendar
{
    /// <summary>Whether a date is a business day: open time starts on it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is; a Saturday that only has the end of Friday's night shift is not.</returns>
    public bool IsBusinessDay(LocalDate date) => Hours.StartOn(date);

    /// <summary>Counts business days on from a date, or back.</summary>
    /// <param name="date">The date; it need not be a business day.</param>
    /// <param name="days">How many; negative counts back.</param>
    /// <param name="counting">Where counting begins; by default <paramref name="date"/> itself is never counted.</param>
    /// <returns>The business day that many after or before; for zero <paramref name="date"/> itself, or, rolled first, the nearest business day not before it.</returns>
    /// <exception cref="ProblemException">The calendar has not that many within its horizon: <c>calendar.no-opening</c>.</exception>
    public LocalDate AddBusinessDays(LocalDate date, int days, BusinessDayCounting counting = BusinessDayCounting.NextDayIsOne)
    {
        Arguments.ThrowIfUndefined(counting, nameof(counting));
        return BusinessDays.Add(Hours, date, days, counting) ?? throw new ProblemException(NoOpening(Iso.Date(date), $"P{days}D"));
    }

    /// <summary>How many business days lie between two dates.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The second; where it is before the first, the result is negative.</param>
    /// <param name="ends">Which of the two count, the first only by default.</param>
    /// <returns>The number: from a Saturday to the next, five in a week of five business days.</returns>
    public int BusinessDaysBetween(LocalDate from, LocalDate to, BusinessDayEnds ends = BusinessDayEnds.First)
    {
        Arguments.ThrowIfUndefined(ends, nameof(ends));
        return to < from ? -BusinessDays.Between(Hours, to, from, ends) : BusinessDays.Between(Hours, from, to, ends);
    }

    /// <summary>Counts business days on from an instant, or back, keeping the local time of day.</summary>
    /// <param name="start">The instant.</param>
    /// <param name="days">How many; negative counts back.</param>
    /// <param name="counting">
    /// Where counting begins; by default the start's own date is not counted. Rolled first, a start out of hours becomes the next opening, or, counting back, the
    /// closing before, and that is the time of day kept.
    /// </param>
    /// <returns>
    /// That local time on the business day so many after, where open; otherwise the next opening, or, counting back, the closing before. For zero days
    /// <paramref name="start"/> itself where open, otherwise the next opening.
    /// </returns>
    /// <exception cref="ProblemException">The calendar has not that many within its horizon: <c>calendar.no-opening</c>.</exception>
    public Instant AddDays(Instant start, int days, BusinessDayCounting counting = BusinessDayCounting.NextDayIsOne)
    {
        OpenWalk.Checked(start, nameof(start));
        Instant? origin = counting != BusinessDayCounting.RollFirst || IsOpen(start) ? start : days < 0 ? FindOpenBefore(start) : FindOpen(start);
        if (origin is Instant at)
        {
            // A closing belongs to the day that ends with it.
            LocalDate date = LocalDays.Containing(at < start ? at - Duration.Epsilon : at, Zone);
            Instant target = BusinessDays.SameTime(at, date, AddBusinessDays(date, days, counting), Zone);
            if ((days < 0 && !IsOpen(target) ? FindOpenBefore(target) : FindOpen(target)) is Instant end)
            {
                return end;
            }
        }

        throw new ProblemException(NoOpening(start.ToString(), $"P{days}D"));
    }

    /// <summary>The end of the business day so many after an instant: "by the end of the second business day".</summary>
    /// <param name="start">The instant.</param>
    /// <param name="days">How many business days after; zero is the day of the instant itself, or of the next opening where nothing of that day is left.</param>
    /// <param name="counting">Where counting begins, as for <see cref="AddDays"/>.</param>
    /// <returns>
    /// The end of the last hours that start on that date, never before <paramref name="start"/>: of a night shift its end on the next day, midnight where it is open around
    /// the clock. An instant in the night belongs to the day its shift started on.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or <paramref name="counting"/> is not defined.</exception>
    /// <exception cref="ProblemException">The calendar has not that many within its horizon: <c>calendar.no-opening</c>.</exception>
    public Instant EndOfBusinessDay(Instant start, int days, BusinessDayCounting counting = BusinessDayCounting.NextDayIsOne)
    {
        if (days < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "The number of business days is zero or more.");
        }

        Arguments.ThrowIfUndefined(counting, nameof(counting));
        OpenWalk.Checked(start, nameof(start));
        Instant? origin = days == 0 || counting != BusinessDayCounting.NextDayIsOne ? FindOpen(start) : start;
        if (origin is not Instant at)
        {
            throw new ProblemException(NoOpening(start.ToString(), $"P{days}D"));
        }

        LocalDate date = BusinessDays.DayOf(Hours, at);
        return BusinessDays.EndOf(Hours, days == 0 ? date : AddBusinessDays(date, days, counting));
    }
}
