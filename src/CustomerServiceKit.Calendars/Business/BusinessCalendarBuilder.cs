using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Gathers the hours of a calendar; <see cref="Build"/> checks them as a whole.</summary>
public sealed class BusinessCalendarBuilder
{
    private readonly List<Problem> _problems = [];

    private readonly Dictionary<IsoDayOfWeek, DayHours> _weekly = [];

    private readonly Dictionary<LocalDate, ClosedDay> _closed = [];

    private readonly Dictionary<LocalDate, SpecialDay> _special = [];

    private readonly Dictionary<LocalDate, DatedBreak> _breaks = [];

    private readonly DateTimeZone? _zone;

    private CalendarId? _id;

    private LocalizedText? _name;

    private bool _closedFirst;

    private bool _closedByShift;

    internal BusinessCalendarBuilder(string zone)
    {
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
        ArgumentNullException.ThrowIfNull(hours);
        foreach (IsoDayOfWeek end in new[] { first, last }.Distinct())
        {
            if (end is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                _problems.Add(CalendarRules.UnknownDay.At("weekly", ("given", end.ToString())));
                return this;
            }
        }

        if (Hours(hours, "weekly." + Weekdays.Word(first)) is DayHours read)
        {
            int days = ((last - first + 7) % 7) + 1;
            for (int i = 0; i < days; i++)
            {
                IsoDayOfWeek day = (IsoDayOfWeek)(((int)first - 1 + i) % 7) + 1;
                Add(_weekly, day, read, "weekly." + Weekdays.Word(day), CalendarRules.DayTwice, ("day", Weekdays.Word(day)));
            }
        }

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
        bool open = _weekly.Values.Any(h => !h.IsClosed) || _special.Values.Any(d => !d.Hours.IsClosed);
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
            : new BusinessCalendar(_id, _name, _zone!, new CalendarDays(new(_weekly), new(_closed), new(_special), new(_breaks), _closedFirst, _closedByShift));
    }

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
