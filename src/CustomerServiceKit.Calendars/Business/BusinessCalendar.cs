using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>When a service is open: weekly hours in a time zone, closed and special days, breaks; and arithmetic in that business time.</summary>
/// <remarks>
/// Open time is a set of half-open stretches on the line of instants: the closing instant itself is closed. A local time that the clocks skip is shifted
/// forward by what they skip, one that they repeat is its first occurrence (NodaTime's lenient resolver). A date that a zone skipped has no hours.
/// A stretch belongs to the day it starts on; a closed day takes out whatever lies between its midnights, so that of a night shift which starts on it the part
/// after midnight stays. Special hours win over a closing of the same date. Both can be turned round: <see cref="BusinessCalendarBuilder.ClosedDaysByShift"/>,
/// <see cref="BusinessCalendarBuilder.ClosedDaysFirst"/>. Immutable and safe to share between threads.
/// </remarks>
public sealed class BusinessCalendar
{
    private readonly OpenPieces _pieces;

    internal BusinessCalendar(CalendarId? id, LocalizedText? name, DateTimeZone zone, CalendarDays days)
    {
        Id = id;
        Name = name;
        Zone = zone;
        Days = days;
        _pieces = new OpenPieces(zone, days);
        FullDay = DayLengths.Full(days);
    }

    /// <summary>The id by which charters and files name the calendar; null where it has none.</summary>
    public CalendarId? Id { get; }

    /// <summary>What people call it; null where it has no name.</summary>
    public LocalizedText? Name { get; }

    /// <summary>The time zone of its hours.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The closed days, by date.</summary>
    public IReadOnlyList<ClosedDay> ClosedDays => (ImmutableArray<ClosedDay>)[.. Days.Closed.OrderBy(d => d.Date)];

    /// <summary>The days with hours of their own, by date.</summary>
    public IReadOnlyList<SpecialDay> SpecialDays => (ImmutableArray<SpecialDay>)[.. Days.Special.OrderBy(d => d.Date)];

    /// <summary>The dated breaks, by date.</summary>
    public IReadOnlyList<DatedBreak> Breaks => (ImmutableArray<DatedBreak>)[.. Days.Breaks.OrderBy(d => d.Date)];

    /// <summary>Whether a closing wins over special hours of the same date; otherwise the special hours win.</summary>
    public bool ClosedDaysFirst => Days.ClosedFirst;

    /// <summary>Whether a closing takes the stretches that start on its date, whole; otherwise it takes the time between its midnights.</summary>
    public bool ClosedDaysByShift => Days.ClosedByShift;

    /// <summary>The length of an ordinary full day: the longest of the week.</summary>
    public Duration FullDay { get; }

    internal CalendarDays Days { get; }

    /// <summary>Starts a calendar.</summary>
    /// <param name="zone">An IANA time zone id, for example <c>Asia/Jerusalem</c>.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static BusinessCalendarBuilder In(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new BusinessCalendarBuilder(zone);
    }

    /// <summary>The hours of a weekday, apart from any date.</summary>
    /// <param name="day">The weekday.</param>
    /// <returns>Its hours; closed where none were given.</returns>
    public DayHours WeeklyHours(IsoDayOfWeek day) => Days.Weekly(day);

    /// <summary>Whether an instant is within business time.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>Whether it is; at an opening it is, at a closing it is not.</returns>
    public bool IsOpen(Instant at)
    {
        LocalDate date = LocalDays.Containing(at, Zone);
        return _pieces.Of(date).Any(piece => piece.Contains(at));
    }

    /// <summary>How much business time lies between two instants.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The second; where it is before the first, the result is negative.</param>
    /// <returns>The exact length, not rounded.</returns>
    public Duration Elapsed(Instant start, Instant end)
    {
        if (end < start)
        {
            return -Elapsed(end, start);
        }

        Duration sum = Duration.Zero;
        foreach (Interval piece in _pieces.After(start))
        {
            if (piece.Start >= end)
            {
                break;
            }

            sum += Instant.Min(piece.End, end) - piece.Start;
        }

        return sum;
    }

    /// <summary>Counts business time on from an instant.</summary>
    /// <param name="start">The instant; it may be outside opening hours.</param>
    /// <param name="businessTime">How much; negative counts back, as <see cref="Subtract"/> does.</param>
    /// <returns>The earliest instant with exactly that much business time between; zero gives <paramref name="start"/> itself. It may be a closing instant.</returns>
    /// <exception cref="ProblemException">The calendar has not that much within its horizon: <c>calendar.no-opening</c>.</exception>
    public Instant Add(Instant start, Duration businessTime) =>
        TryAdd(start, businessTime, out Instant end) ? end : throw new ProblemException(NoOpening(start.ToString(), IsoDuration.ToText(businessTime)));

    /// <summary>Counts business time back from an instant.</summary>
    /// <param name="end">The instant.</param>
    /// <param name="businessTime">How much; negative counts on.</param>
    /// <returns>The latest instant with exactly that much business time between; zero gives <paramref name="end"/> itself.</returns>
    /// <exception cref="ProblemException">The calendar has not that much within its horizon: <c>calendar.no-opening</c>.</exception>
    public Instant Subtract(Instant end, Duration businessTime) => Add(end, -businessTime);

    /// <summary>Counts business time on from an instant, where the calendar may have too little of it.</summary>
    /// <param name="start">The instant; it may be outside opening hours.</param>
    /// <param name="businessTime">How much; negative counts back.</param>
    /// <param name="end">What <see cref="Add"/> would give; <paramref name="start"/> where there is none.</param>
    /// <returns>Whether the calendar has that much: a search ends after ten years without an opening.</returns>
    public bool TryAdd(Instant start, Duration businessTime, out Instant end)
    {
        end = start;
        if (businessTime == Duration.Zero)
        {
            return true;
        }

        bool back = businessTime < Duration.Zero;
        Duration left = back ? -businessTime : businessTime;
        foreach (Interval piece in back ? _pieces.Before(start) : _pieces.After(start))
        {
            if (piece.Duration >= left)
            {
                end = back ? piece.End - left : piece.Start + left;
                return true;
            }

            left -= piece.Duration;
        }

        return false;
    }

    /// <summary>The first open instant at or after one.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The instant itself where open, otherwise the next opening; null where there is none within ten years.</returns>
    public Instant? FindOpen(Instant at) => First(_pieces.After(at))?.Start;

    /// <summary>The last instant at or before one until which the calendar was open.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The instant itself where open or just closing; otherwise, as at an opening, the closing before it; null where there is none within ten years.</returns>
    public Instant? FindOpenBefore(Instant at) => First(_pieces.Before(at))?.End;

    /// <summary>The next opening.</summary>
    /// <param name="after">An instant; an opening at this very instant is not the next one.</param>
    /// <returns>The start of the first open period that starts later; null where there is none within ten years.</returns>
    public Instant? FindNextOpening(Instant after) => First(PeriodsAfter(after).SkipWhile(p => p.Start <= after))?.Start;

    /// <summary>The next closing.</summary>
    /// <param name="after">An instant; a closing at this very instant is not the next one.</param>
    /// <returns>The end of the open period the instant is in, or of the next one; null where the calendar does not close or open within ten years.</returns>
    public Instant? FindNextClosing(Instant after) => First(PeriodsAfter(after))?.End;

    /// <summary>The open periods from an instant on, each as long as the calendar stays open without a stop, made as they are asked for.</summary>
    /// <param name="from">The instant; a period it lies in is cut off here.</param>
    /// <returns>Periods in order; the stream ends ten years after the last opening, or where a period lasts longer than ten years.</returns>
    public IEnumerable<Interval> PeriodsAfter(Instant from) => OpenPeriods.Joined(_pieces.After(from), forward: true);

    /// <summary>The open periods until an instant, the latest first, made as they are asked for.</summary>
    /// <param name="until">The instant; a period it lies in is cut off here.</param>
    /// <returns>Periods, the latest first; the stream ends ten years before the first opening, or where a period lasts longer than ten years.</returns>
    public IEnumerable<Interval> PeriodsBefore(Instant until) => OpenPeriods.Joined(_pieces.Before(until), forward: false);

    /// <summary>Whether a date is a business day: open time starts on it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is; a Saturday that only has the end of Friday's night shift is not.</returns>
    public bool IsBusinessDay(LocalDate date) => _pieces.StartOn(date);

    /// <summary>Counts business days on from a date, or back.</summary>
    /// <param name="date">The date; it need not be a business day, and is never counted itself.</param>
    /// <param name="days">How many; negative counts back.</param>
    /// <returns>The business day that many after or before; for zero <paramref name="date"/> itself.</returns>
    /// <exception cref="ProblemException">The calendar has not that many within its horizon: <c>calendar.no-opening</c>.</exception>
    public LocalDate AddBusinessDays(LocalDate date, int days) =>
        BusinessDays.Add(_pieces, date, days) ?? throw new ProblemException(NoOpening(Iso.Date(date), $"P{days}D"));

    /// <summary>How many business days lie between two dates.</summary>
    /// <param name="from">The first, inclusive.</param>
    /// <param name="to">The second, exclusive; where it is before the first, the result is negative.</param>
    /// <returns>The number: from a Saturday to the next, five in a week of five business days.</returns>
    public int BusinessDaysBetween(LocalDate from, LocalDate to) => to < from ? -BusinessDays.Between(_pieces, to, from) : BusinessDays.Between(_pieces, from, to);

    /// <summary>Counts business days on from an instant, or back, keeping the local time of day.</summary>
    /// <param name="start">The instant; its own date is not counted.</param>
    /// <param name="days">How many; negative counts back.</param>
    /// <returns>
    /// That local time on the business day so many after, where open; otherwise the next opening, or, counting back, the closing before. For zero days
    /// <paramref name="start"/> itself where open, otherwise the next opening.
    /// </returns>
    /// <exception cref="ProblemException">The calendar has not that many within its horizon: <c>calendar.no-opening</c>.</exception>
    public Instant AddDays(Instant start, int days)
    {
        LocalDate date = LocalDays.Containing(start, Zone);
        Instant target = BusinessDays.SameTime(start, date, AddBusinessDays(date, days), Zone);
        return (days < 0 && !IsOpen(target) ? FindOpenBefore(target) : FindOpen(target)) ?? throw new ProblemException(NoOpening(start.ToString(), $"P{days}D"));
    }

    /// <summary>How much business time a date has, from local midnight to local midnight.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The length; zero where closed.</returns>
    public Duration OpenTime(LocalDate date) => Elapsed(LocalDays.StartOf(date, Zone), LocalDays.StartOf(date.PlusDays(1), Zone));

    /// <summary>How much a date weighs when a goal is divided over days: 1 for a full day, 0.5 for a short one, 0 for a closed one.</summary>
    /// <param name="date">The date.</param>
    /// <returns>0.5 where the date is open for at most two thirds of <see cref="FullDay"/>.</returns>
    /// <remarks>Source: the design's weights of full, half and no days; the bound of two thirds is ours.</remarks>
    public decimal DayWeight(LocalDate date)
    {
        Duration open = OpenTime(date);
        return open == Duration.Zero ? 0m : open * 3 <= FullDay * 2 ? 0.5m : 1m;
    }

    /// <summary>Says why so much of a stretch of time is business time.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends; not before the start.</param>
    /// <returns>Its segments: open, closed, holidays and breaks by name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public CalendarExplanation Explain(Instant start, Instant end)
    {
        Arguments.ThrowIfBefore(end, start, nameof(end));
        return new CalendarExplanation(Zone, start, end, CalendarSegments.Between(start, end, Zone, Days, _pieces));
    }

    /// <summary>Prints id and zone.</summary>
    /// <returns>For example <c>support (Asia/Jerusalem)</c>.</returns>
    public override string ToString() => Id is CalendarId id ? $"{id} ({Zone.Id})" : Zone.Id;

    internal static Problem NoOpening(string start, string sought) => CalendarRules.NoOpening.At(
        string.Empty,
        ("start", start),
        ("years", OpenPieces.HorizonYears.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("sought", sought));

    private static Interval? First(IEnumerable<Interval> periods)
    {
        foreach (Interval period in periods)
        {
            return period;
        }

        return null;
    }
}
