using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>When a service is open: weekly hours in a time zone, closed and special days, breaks; and arithmetic in that business time.</summary>
/// <remarks>
/// Open time is a set of half-open stretches on the line of instants: the closing instant itself is closed. A local time that the clocks skip is shifted
/// forward by what they skip, one that they repeat is its first occurrence (NodaTime's lenient resolver). A date that a zone skipped has no hours.
/// A stretch belongs to the day it starts on; a closed day takes out whatever lies between its midnights, so that of a night shift which starts on it the part
/// after midnight stays. Special hours win over a closing of the same date. Both can be turned round: <see cref="BusinessCalendarBuilder.ClosedDaysByShift"/>,
/// <see cref="BusinessCalendarBuilder.ClosedDaysFirst"/>. Calendars answer for the years 1 to 9997 and refuse other instants with an
/// <see cref="ArgumentOutOfRangeException"/>. Immutable and safe to share between threads.
/// </remarks>
public sealed partial class BusinessCalendar
{
    private readonly OpenTimes _times;

    internal BusinessCalendar(CalendarId? id, LocalizedText? name, OpenHours hours)
    {
        Id = id;
        Name = name;
        Hours = hours;
        _times = new OpenTimes(hours);
    }

    /// <summary>The id by which charters and files name the calendar; null where it has none.</summary>
    public CalendarId? Id { get; }

    /// <summary>What people call it; null where it has no name.</summary>
    public LocalizedText? Name { get; }

    /// <summary>The time zone of its hours; of two calendars combined, that of the first.</summary>
    public DateTimeZone Zone => Hours.Zone;

    /// <summary>The weekly hours with their breaks, by the date they came into force; empty for a calendar that is made of two others.</summary>
    public IReadOnlyList<WeeklyHours> Weeks => Days?.Weeks ?? [];

    /// <summary>The closed days, by date; without those of holiday sets.</summary>
    public IReadOnlyList<ClosedDay> ClosedDays => Days is null ? [] : (ImmutableArray<ClosedDay>)[.. Days.Closed.OrderBy(d => d.Date)];

    /// <summary>The days with hours of their own, by date.</summary>
    public IReadOnlyList<SpecialDay> SpecialDays => Days is null ? [] : (ImmutableArray<SpecialDay>)[.. Days.Special.OrderBy(d => d.Date)];

    /// <summary>The dated breaks, by date.</summary>
    public IReadOnlyList<DatedBreak> Breaks => Days is null ? [] : (ImmutableArray<DatedBreak>)[.. Days.Breaks.OrderBy(d => d.Date)];

    /// <summary>The holiday sets, in the order given.</summary>
    public IReadOnlyList<HolidaySet> Holidays => Days?.Holidays ?? [];

    /// <summary>Whether a closing wins over special hours of the same date; otherwise the special hours win.</summary>
    public bool ClosedDaysFirst => Days?.ClosedFirst ?? false;

    /// <summary>Whether a closing takes the stretches that start on its date, whole; otherwise it takes the time between its midnights.</summary>
    public bool ClosedDaysByShift => Days?.ClosedByShift ?? false;

    /// <summary>What becomes of a time that the clocks skip.</summary>
    public SkippedTimes SkippedTimes => (Hours as WeeklyOpenHours)?.Skipped ?? SkippedTimes.PushedForward;

    /// <summary>Which one is meant by a time that the clocks show twice.</summary>
    public RepeatedTimes RepeatedTimes => (Hours as WeeklyOpenHours)?.Repeated ?? RepeatedTimes.First;

    /// <summary>How the calendar is made of <see cref="Parts"/>; null for one that has hours of its own.</summary>
    public CalendarCombination? Combination => (Hours as CombinedOpenHours)?.How;

    /// <summary>The two calendars it is made of; empty for one that has hours of its own.</summary>
    public IReadOnlyList<BusinessCalendar> Parts => Hours is CombinedOpenHours made ? (ImmutableArray<BusinessCalendar>)[made.Left, made.Right] : [];

    /// <summary>The memory that the running sums of the years asked about so far take, in bytes.</summary>
    /// <remarks>They are made when a question needs them and grow with the years asked about, never beyond the years 1900 to 2189.</remarks>
    public int IndexBytes => _times.Bytes;

    internal OpenHours Hours { get; }

    private CalendarDays? Days => (Hours as WeeklyOpenHours)?.Days;

    /// <summary>Starts a calendar.</summary>
    /// <param name="zone">An IANA time zone id, for example <c>Asia/Jerusalem</c>.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static BusinessCalendarBuilder In(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new BusinessCalendarBuilder(zone);
    }

    /// <summary>Makes a calendar that is open when this one or another is.</summary>
    /// <param name="other">The other; it may be in another time zone.</param>
    /// <returns>The calendar, in the time zone of this one; without id and name, see <see cref="WithName"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public BusinessCalendar Union(BusinessCalendar other) => Combined(CalendarCombination.Union, other);

    /// <summary>Makes a calendar that is open when this one and another both are, for example the hours that two sites share.</summary>
    /// <param name="other">The other; it may be in another time zone.</param>
    /// <returns>The calendar, in the time zone of this one; without id and name, see <see cref="WithName"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public BusinessCalendar Intersect(BusinessCalendar other) => Combined(CalendarCombination.Intersection, other);

    /// <summary>Makes a calendar that is open when this one is and another is not, for example without the hours of maintenance.</summary>
    /// <param name="other">What is taken out; its name is the reason that explanations give. It may be in another time zone.</param>
    /// <returns>The calendar, in the time zone of this one; without id and name, see <see cref="WithName"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public BusinessCalendar Except(BusinessCalendar other) => Combined(CalendarCombination.Subtraction, other);

    /// <summary>Gives the same calendar another id and name.</summary>
    /// <param name="id">A specified id.</param>
    /// <param name="name">What people call it; may be null.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public BusinessCalendar WithName(CalendarId id, LocalizedText? name = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        return new BusinessCalendar(id, name, Hours);
    }

    /// <summary>The weekly hours in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The hours and breaks of the week; null for a calendar that is made of two others, see <see cref="Parts"/>.</returns>
    public WeeklyHours? WeekOn(LocalDate date) => Days?.WeekOn(date);

    /// <summary>The dates that are not open as their weekday is: closed days and holidays, special and short days, where they change anything.</summary>
    /// <param name="from">The first date, inclusive.</param>
    /// <param name="to">The last date, exclusive.</param>
    /// <returns>The dates with the hours that start on them, closed where there are none, and their names; in order.</returns>
    public IReadOnlyList<SpecialDay> UnusualDays(LocalDate from, LocalDate to) => (ImmutableArray<SpecialDay>)[.. Hours.UnusualDays(from, to).Where(day => Hours.IsUnusual(day.Date))];

    /// <summary>Whether an instant is within business time.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>Whether it is; at an opening it is, at a closing it is not.</returns>
    public bool IsOpen(Instant at) => _times.IsOpen(at);

    /// <summary>How much business time lies between two instants.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The second; where it is before the first, the result is negative.</param>
    /// <returns>The exact length, not rounded.</returns>
    /// <remarks>A look-up in running sums: it costs the same for a day and for ten years. Instants outside of the years 1900 to 2189 are counted day by day.</remarks>
    public Duration Elapsed(Instant start, Instant end) => _times.Between(start, end);

    /// <summary>How much business time lies between many pairs of instants.</summary>
    /// <param name="starts">The first instants; it is fastest where they are in order.</param>
    /// <param name="ends">The second instants, as many as <paramref name="starts"/>.</param>
    /// <param name="elapsed">Where the results go, as <see cref="Elapsed(Instant, Instant)"/> gives them; at least as many places.</param>
    /// <exception cref="ArgumentException">The spans have different lengths, or there are too few places.</exception>
    public void Elapsed(ReadOnlySpan<Instant> starts, ReadOnlySpan<Instant> ends, Span<Duration> elapsed)
    {
        if (starts.Length != ends.Length || elapsed.Length < starts.Length)
        {
            throw new ArgumentException($"As many ends and places as starts are needed; given {starts.Length} starts, {ends.Length} ends, {elapsed.Length} places.", nameof(ends));
        }

        _times.Between(starts, ends, elapsed);
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
        Instant? found = _times.After(start, businessTime);
        end = found ?? start;
        return found is not null;
    }

    /// <summary>The first open instant at or after one.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The instant itself where open, otherwise the next opening; null where there is none within ten years.</returns>
    public Instant? FindOpen(Instant at) => First(_times.Walk.After(OpenWalk.Checked(at, nameof(at))))?.Start;

    /// <summary>The last instant at or before one until which the calendar was open.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The instant itself where open or just closing; otherwise, as at an opening, the closing before it; null where there is none within ten years.</returns>
    public Instant? FindOpenBefore(Instant at) => First(_times.Walk.Before(OpenWalk.Checked(at, nameof(at))))?.End;

    /// <summary>The next opening.</summary>
    /// <param name="after">An instant; an opening at this very instant is not the next one.</param>
    /// <returns>The start of the first open period that starts later; null where there is none within ten years.</returns>
    public Instant? FindNextOpening(Instant after) => First(Whole(after).SkipWhile(p => p.Start <= after))?.Start;

    /// <summary>The next closing.</summary>
    /// <param name="after">An instant; a closing at this very instant is not the next one.</param>
    /// <returns>The end of the open period the instant is in, or of the next one; null where the calendar does not close or open within ten years.</returns>
    public Instant? FindNextClosing(Instant after) => First(Whole(after))?.End;

    /// <summary>The open periods from an instant on, each as long as the calendar stays open without a stop, made as they are asked for.</summary>
    /// <param name="from">The instant; a period it lies in is cut off here.</param>
    /// <returns>Periods in order; one of more than ten years comes in parts that touch. The stream ends where nothing opens for ten years.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is outside of the years 1 to 9997.</exception>
    public IEnumerable<Interval> PeriodsAfter(Instant from) => OpenPeriods.Joined(_times.Walk.After(OpenWalk.Checked(from, nameof(from))), forward: true, inParts: true);

    /// <summary>The open periods until an instant, the latest first, made as they are asked for.</summary>
    /// <param name="until">The instant; a period it lies in is cut off here.</param>
    /// <returns>Periods, the latest first; one of more than ten years comes in parts that touch. The stream ends where nothing was open for ten years.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is outside of the years 1 to 9997.</exception>
    public IEnumerable<Interval> PeriodsBefore(Instant until) => OpenPeriods.Joined(_times.Walk.Before(OpenWalk.Checked(until, nameof(until))), forward: false, inParts: true);

    /// <summary>How much business time a date has, from local midnight to local midnight.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The length; zero where closed.</returns>
    public Duration OpenTime(LocalDate date) => Elapsed(LocalDays.StartOf(date, Zone), LocalDays.StartOf(date.PlusDays(1), Zone));

    /// <summary>How much business time a period of a report has, for example a month or a half-hour.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <returns>The length; zero where closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bucket"/> is null.</exception>
    public Duration OpenTime(ReportingBucket bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        return Elapsed(bucket.Start, bucket.End);
    }

    /// <summary>The length of an ordinary full day at the time of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>
    /// The longest day of the week whose hours are in force; where the week has none, the longest special day; of two calendars combined, the longest of the eight weeks around.
    /// </returns>
    public Duration FullDay(LocalDate date) => Hours.FullDay(date);

    /// <summary>How much a date weighs when a goal is divided over days: 1 for a full day, 0.5 for a short one, 0 for a closed one.</summary>
    /// <param name="date">The date.</param>
    /// <returns>0.5 where the date is open for at most two thirds of <see cref="FullDay"/>.</returns>
    /// <remarks>Source: the design's weights of full, half and no days; the bound of two thirds is ours.</remarks>
    public decimal DayWeight(LocalDate date)
    {
        Duration open = OpenTime(date);
        return open == Duration.Zero ? 0m : open * 3 <= FullDay(date) * 2 ? 0.5m : 1m;
    }

    /// <summary>Says why so much of a stretch of time is business time.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends; not before the start.</param>
    /// <returns>Its segments: open, closed, holidays and breaks by name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public CalendarExplanation Explain(Instant start, Instant end)
    {
        Arguments.ThrowIfBefore(end, start, nameof(end));
        OpenWalk.Checked(start, nameof(start));
        OpenWalk.Checked(end, nameof(end));
        return new CalendarExplanation(Zone, start, end, [.. Hours.Segments(start, end)]);
    }

    /// <summary>Prints id and zone.</summary>
    /// <returns>For example <c>support (Asia/Jerusalem)</c>.</returns>
    public override string ToString() => Id is CalendarId id ? $"{id} ({Zone.Id})" : Zone.Id;

    /// <summary>The periods as a whole; the stream ends with one that does not close within the horizon.</summary>
    private IEnumerable<Interval> Whole(Instant from) => OpenPeriods.Joined(_times.Walk.After(OpenWalk.Checked(from, nameof(from))), forward: true, inParts: false);

    internal static Problem NoOpening(string start, string sought) => CalendarRules.NoOpening.At(
        string.Empty,
        ("start", start),
        ("years", OpenWalk.HorizonYears.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("sought", sought));

    internal BusinessCalendar Combined(CalendarCombination how, BusinessCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new BusinessCalendar(null, null, new CombinedOpenHours(how, this, other));
    }

    private static Interval? First(IEnumerable<Interval> periods)
    {
        foreach (Interval period in periods)
        {
            return period;
        }

        return null;
    }
}
