using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Gathers the hours of a calendar; <see cref="Build"/> checks them as a whole.</summary>
public sealed class BusinessCalendarBuilder
{
    private readonly List<Problem> _problems = [];

    private readonly SortedDictionary<LocalDate, WeeklyHoursBuilder> _later = [];

    private readonly WeeklyHoursBuilder _week;

    private readonly List<HolidaySet> _holidays = [];

    private readonly Dictionary<LocalDate, ClosedDay> _closed = [];

    private readonly Dictionary<LocalDate, SpecialDay> _special = [];

    private readonly Dictionary<LocalDate, DatedBreak> _breaks = [];

    private readonly DateTimeZone? _zone;

    private CalendarId? _id;

    private LocalizedText? _name;

    private bool _closedFirst;

    private bool _closedByShift;

    private SkippedTimes _skipped;

    private RepeatedTimes _repeated;

    internal BusinessCalendarBuilder(string zone)
    {
        _week = new WeeklyHoursBuilder(null, _problems);
        _zone = TimeZones.Find(zone);
        if (_zone is null)
        {
            _problems.Add(TimeRules.UnknownZone.At("zone", ("given", zone)));
        }
    }

    /// <summary>Gives the calendar an id, by which charters and files name it.</summary>
    /// <param name="id">A specified id.</param>
    /// <param name="name">What people call it; the id where null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public BusinessCalendarBuilder Named(CalendarId id, LocalizedText? name = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        _id = id;
        _name = name;
        return this;
    }

    /// <summary>Gives one weekday its hours.</summary>
    /// <param name="day">The weekday.</param>
    /// <param name="hours">All its hours, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Open(IsoDayOfWeek day, string hours) => Open(day, day, hours);

    /// <summary>Gives several weekdays the same hours.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them, counted on from the first: from Sunday to Thursday is five days.</param>
    /// <param name="hours">All their hours, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Open(IsoDayOfWeek first, IsoDayOfWeek last, string hours)
    {
        _week.Open(first, last, hours);
        return this;
    }

    /// <summary>Takes hours out of one weekday, every week, for example for lunch.</summary>
    /// <param name="day">The weekday; the break belongs to the day it starts on, also over midnight.</param>
    /// <param name="hours">All the hours to take out, as <see cref="DayHours.Parse"/> reads them. Dates with <see cref="Special"/> hours have no such break.</param>
    /// <param name="name">What it is; may be null.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Break(IsoDayOfWeek day, string hours, LocalizedText? name = null) => Break(day, day, hours, name);

    /// <summary>Takes the same hours out of several weekdays, every week.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them, counted on from the first.</param>
    /// <param name="hours">All the hours to take out of each, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <param name="name">What it is; may be null.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Break(IsoDayOfWeek first, IsoDayOfWeek last, string hours, LocalizedText? name = null)
    {
        _week.Break(first, last, hours, name);
        return this;
    }

    /// <summary>Changes the weekly hours and breaks from a date on; before it the old ones hold, so that history is not rewritten.</summary>
    /// <param name="date">The first date of the new hours. A night shift that started the day before still ends as it would have.</param>
    /// <param name="week">Gathers all of the new hours and breaks; nothing of the old ones is taken over.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder From(LocalDate date, Action<WeeklyHoursBuilder> week)
    {
        ArgumentNullException.ThrowIfNull(week);
        if (_later.ContainsKey(date))
        {
            _problems.Add(CalendarRules.DateTwice.At($"from.{Iso.Date(date)}", ("date", Iso.Date(date))));
        }

        _later[date] = new WeeklyHoursBuilder(date, _problems);
        week(_later[date]);
        return this;
    }

    /// <summary>Closes the holidays of a set, and ends its short days early.</summary>
    /// <param name="set">The set. <see cref="Special"/> hours win over it, as they do over a closing: so a holiday is worked.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Holidays(HolidaySet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (_holidays.Exists(known => known.Id == set.Id))
        {
            _problems.Add(CalendarRules.HolidaysTwice.At($"holidays[{_holidays.Count}]", ("id", set.Id)));
        }

        _holidays.Add(set);
        return this;
    }

    /// <summary>Says what becomes of opening and closing times on the nights in which the clocks change.</summary>
    /// <param name="skipped">Times that the clocks skip.</param>
    /// <param name="repeated">Times that the clocks show twice.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is not defined.</exception>
    public BusinessCalendarBuilder ClockChanges(SkippedTimes skipped, RepeatedTimes repeated)
    {
        Arguments.ThrowIfUndefined(skipped, nameof(skipped));
        Arguments.ThrowIfUndefined(repeated, nameof(repeated));
        _skipped = skipped;
        _repeated = repeated;
        return this;
    }

    /// <summary>Closes a date, from local midnight to local midnight: a night shift that began the day before ends at midnight, one that begins on it keeps what lies after.</summary>
    /// <param name="date">The date. <see cref="Special"/> hours of the same date win over the closing.</param>
    /// <param name="name">Why, for example the holiday's name.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Closed(LocalDate date, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Add(_closed, date, new ClosedDay(date, name), $"closed.{Iso.Date(date)}", CalendarRules.DateTwice, ("date", Iso.Date(date)));
        return this;
    }

    /// <summary>Gives a date hours of its own in place of those of its weekday.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hours">The hours that start on it, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <param name="name">Why; may be null.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Special(LocalDate date, string hours, LocalizedText? name = null)
    {
        ArgumentNullException.ThrowIfNull(hours);
        string path = $"special.{Iso.Date(date)}";
        if (Hours(hours, path) is DayHours read)
        {
            Add(_special, date, new SpecialDay(date, read, name), path, CalendarRules.DateTwice, ("date", Iso.Date(date)));
        }

        return this;
    }

    /// <summary>Takes hours out of a date, whatever hours it has.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hours">All the hours to take out, as <see cref="DayHours.Parse"/> reads them.</param>
    /// <param name="name">Why; may be null.</param>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder Break(LocalDate date, string hours, LocalizedText? name = null)
    {
        ArgumentNullException.ThrowIfNull(hours);
        string path = $"breaks.{Iso.Date(date)}";
        if (Hours(hours, path) is DayHours read)
        {
            Add(_breaks, date, new DatedBreak(date, read, name), path, CalendarRules.DateTwice, ("date", Iso.Date(date)));
        }

        return this;
    }

    /// <summary>Lets a closed day win over special hours of the same date; otherwise the special hours win.</summary>
    /// <returns>This builder.</returns>
    public BusinessCalendarBuilder ClosedDaysFirst()
    {
        _closedFirst = true;
        return this;
    }

    /// <summary>Lets a closed day take the stretches that start on it, whole; otherwise it takes the time between its midnights.</summary>
    /// <returns>This builder.</returns>
    /// <remarks>By shift, the night that began the day before goes on over midnight, and the night of the closed day itself does not take place.</remarks>
    public BusinessCalendarBuilder ClosedDaysByShift()
    {
        _closedByShift = true;
        return this;
    }

    /// <summary>Says what is wrong so far.</summary>
    /// <returns>Every problem with its path; empty where the calendar can be built.</returns>
    public IReadOnlyList<Problem> Validate()
    {
        bool open = Weeks().Any(w => !w.IsClosed) || _special.Values.Any(d => !d.Hours.IsClosed);
        return (ImmutableArray<Problem>)(open || _problems.Count > 0 ? [.. _problems] : [CalendarRules.NeverOpen.At("weekly")]);
    }

    /// <summary>Builds the calendar.</summary>
    /// <returns>A calendar that later calls to this builder leave as it is.</returns>
    /// <exception cref="ProblemException">Something is wrong; the exception lists every problem with its path.</exception>
    public BusinessCalendar Build()
    {
        IReadOnlyList<Problem> problems = Validate();
        return problems.Count > 0
            ? throw new ProblemException(problems)
            : new BusinessCalendar(_id, _name, new WeeklyOpenHours(_zone!, Days(), _skipped, _repeated));
    }

    private CalendarDays Days() => new(Weeks(), new(_closed), new(_special), new(_breaks), [.. _holidays], _closedFirst, _closedByShift);

    private ImmutableArray<WeeklyHours> Weeks() => [_week.Build(), .. _later.Values.Select(later => later.Build())];

    private DayHours? Hours(string text, string path)
    {
        DayHours? hours = HoursText.Read(text, out Problem? problem);
        if (problem is not null)
        {
            _problems.Add(problem.Under(path));
        }

        return hours;
    }

    private void Add<TKey, TValue>(Dictionary<TKey, TValue> to, TKey key, TValue value, string path, ProblemRule twice, (string, string) parameter)
        where TKey : struct
    {
        if (to.ContainsKey(key))
        {
            _problems.Add(twice.At(path, parameter));
            return;
        }

        to.Add(key, value);
    }
}
