using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>What a calendar holds for each date.</summary>
internal sealed class CalendarDays
{
    private readonly ImmutableArray<WeeklyHours> _weeks;
    private readonly Dictionary<LocalDate, ClosedDay> _closed;
    private readonly Dictionary<LocalDate, SpecialDay> _special;
    private readonly Dictionary<LocalDate, DatedBreak> _breaks;

    public CalendarDays(
        ImmutableArray<WeeklyHours> weeks,
        Dictionary<LocalDate, ClosedDay> closed,
        Dictionary<LocalDate, SpecialDay> special,
        Dictionary<LocalDate, DatedBreak> breaks,
        ImmutableArray<HolidaySet> holidays,
        bool closedFirst,
        bool closedByShift)
    {
        _weeks = weeks;
        _closed = closed;
        _special = special;
        _breaks = breaks;
        Holidays = holidays;
        ClosedFirst = closedFirst;
        ClosedByShift = closedByShift;
    }

    public ImmutableArray<WeeklyHours> Weeks => _weeks;

    public IReadOnlyCollection<ClosedDay> Closed => _closed.Values;

    public IReadOnlyCollection<SpecialDay> Special => _special.Values;

    public IReadOnlyCollection<DatedBreak> Breaks => _breaks.Values;

    public ImmutableArray<HolidaySet> Holidays { get; }

    /// <summary>Whether a closing wins over special hours of the same date.</summary>
    public bool ClosedFirst { get; }

    /// <summary>Whether a closing takes the stretches that start on its date, whole, instead of the time between its midnights.</summary>
    public bool ClosedByShift { get; }

    /// <summary>The hours of the week that are in force on a date.</summary>
    public WeeklyHours WeekOn(LocalDate date)
    {
        int i = _weeks.Length - 1;
        while (_weeks[i].From > date)
        {
            i--;
        }

        return _weeks[i];
    }

    /// <summary>Why a date is closed, unless special hours of the same date win over it; null where it is not.</summary>
    public LocalizedText? ClosingOf(LocalDate date)
    {
        if (!ClosedFirst && _special.ContainsKey(date))
        {
            return null;
        }

        return _closed.TryGetValue(date, out ClosedDay? day) ? day.Name : HolidayOn(date, HolidayKind.Closed)?.Name;
    }

    /// <summary>The special hours of a date, unless a closing of the same date wins over them; of a short day, what is left of its hours.</summary>
    public SpecialDay? SpecialOf(LocalDate date) => _special.TryGetValue(date, out SpecialDay? day)
        ? ClosedFirst && ClosingOf(date) is not null ? null : day
        : ShortDay(date);

    /// <summary>The special hours that an open time of a date comes from: its own, or those of the night before.</summary>
    public SpecialDay? SpecialAt(LocalDate date, LocalTime time)
    {
        bool Holds(WallRange range) => range.Start <= time.NanosecondOfDay && time.NanosecondOfDay < range.End;
        return SpecialOf(LeftOfTheNight(date).Any(Holds) && !StartingWithin(date).Any(Holds) ? date.PlusDays(-1) : date);
    }

    /// <summary>The hours within a date, on its own wall clock: what starts on it, what is left of the night before, less the breaks; in order, apart from each other.</summary>
    public WallRange[] Within(LocalDate date) => IsOrdinary(date) && IsOrdinary(date.PlusDays(-1)) && WeekOn(date) is WeeklyHours week && week == WeekOn(date.PlusDays(-1))
        ? week.Within(date.DayOfWeek)
        : WallRange.Joined(WithoutBreaks(date, [.. LeftOfTheNight(date), .. StartingWithin(date)]));

    /// <summary>The hours that start on a date, as far as they lie on it, less the breaks.</summary>
    public WallRange[] OwnWithin(LocalDate date) => WallRange.Joined(WithoutBreaks(date, StartingWithin(date)));

    /// <summary>The hours left of the night before, less the breaks.</summary>
    public WallRange[] NightWithin(LocalDate date) => WallRange.Joined(WithoutBreaks(date, LeftOfTheNight(date)));

    /// <summary>The hours of a date before breaks are taken out.</summary>
    public WallRange[] BeforeBreaks(LocalDate date) => WallRange.Joined([.. LeftOfTheNight(date), .. StartingWithin(date)]);

    /// <summary>The breaks within a date, on its own wall clock, by name.</summary>
    public IEnumerable<(WallRange Range, LocalizedText? Name)> BreaksWithin(LocalDate date)
    {
        LocalDate before = date.PlusDays(-1);
        foreach ((DayHours hours, LocalizedText? name) in BreaksOf(before))
        {
            foreach (WallRange range in hours.AfterMidnight())
            {
                yield return (range, name);
            }
        }

        foreach ((DayHours hours, LocalizedText? name) in BreaksOf(date))
        {
            foreach (HoursRange range in hours.Ranges)
            {
                yield return (WallRange.Of(range), name);
            }
        }
    }

    /// <summary>The closed, special and short days, in order, with the hours that start on them.</summary>
    public IEnumerable<SpecialDay> Named(LocalDate from, LocalDate to)
    {
        IEnumerable<LocalDate> holidays = Holidays.SelectMany(set => Enumerable.Range(from.Year, Math.Max(0, to.Year - from.Year + 1)).SelectMany(set.In)).Select(h => h.Date);
        return new SortedSet<LocalDate>([.. _closed.Keys, .. _special.Keys, .. holidays])
            .Where(date => date >= from && date < to)
            .Select(date => ClosingOf(date) is LocalizedText why ? new SpecialDay(date, DayHours.Closed, why) : SpecialOf(date)!);
    }

    /// <summary>What a short day loses of its hours, to midnight; null where it loses nothing.</summary>
    public (WallRange Range, LocalizedText Name)? CutOf(LocalDate date) =>
        !_special.ContainsKey(date) && ClosingOf(date) is null && Shortening(date) is (LocalTime until, LocalizedText name) && WeekOn(date).On(date.DayOfWeek) is DayHours hours && !hours.Until(until).Equals(hours)
            ? (new WallRange(until.NanosecondOfDay, NodaConstants.NanosecondsPerDay), name)
            : null;

    /// <summary>The special day that the holidays make of a short day: its hours end early.</summary>
    private SpecialDay? ShortDay(LocalDate date) => ClosingOf(date) is null && Shortening(date) is (LocalTime until, LocalizedText name)
        ? new SpecialDay(date, WeekOn(date).On(date.DayOfWeek).Until(until), name)
        : null;

    private (LocalTime Until, LocalizedText Name)? Shortening(LocalDate date)
    {
        (LocalTime Until, LocalizedText Name)? earliest = null;
        foreach (HolidaySet set in Holidays)
        {
            foreach (Holiday holiday in set.On(date))
            {
                if (holiday.Kind == HolidayKind.ShortDay && (earliest is not { } found || set.ShortDaysUntil < found.Until))
                {
                    earliest = (set.ShortDaysUntil, holiday.Name);
                }
            }
        }

        return earliest;
    }

    private Holiday? HolidayOn(LocalDate date, HolidayKind kind)
    {
        foreach (HolidaySet set in Holidays)
        {
            foreach (Holiday holiday in set.On(date))
            {
                if (holiday.Kind == kind)
                {
                    return holiday;
                }
            }
        }

        return null;
    }

    private bool IsOrdinary(LocalDate date)
    {
        foreach (HolidaySet set in Holidays)
        {
            if (set.On(date).Count > 0)
            {
                return false;
            }
        }

        return !_closed.ContainsKey(date) && !_special.ContainsKey(date) && !_breaks.ContainsKey(date);
    }

    /// <summary>Special hours are all the hours of their date, so that the breaks of its weekday are not taken out of them.</summary>
    private IEnumerable<(DayHours Hours, LocalizedText? Name)> BreaksOf(LocalDate date)
    {
        if (_breaks.TryGetValue(date, out DatedBreak? dated))
        {
            yield return (dated.Hours, dated.Name);
        }

        if ((!_special.ContainsKey(date) || (ClosedFirst && ClosingOf(date) is not null)) && WeekOn(date).BreakOn(date.DayOfWeek) is WeeklyBreak weekly)
        {
            yield return (weekly.Hours, weekly.Name);
        }
    }

    private DayHours OwnHours(LocalDate date) => SpecialOf(date)?.Hours ?? WeekOn(date).On(date.DayOfWeek);

    private IEnumerable<WallRange> StartingWithin(LocalDate date) => ClosingOf(date) is null ? OwnHours(date).Ranges.Select(WallRange.Of) : [];

    /// <summary>A closed day ends the night before at its first midnight, or, by shift, takes the night that starts on it.</summary>
    private IEnumerable<WallRange> LeftOfTheNight(LocalDate date)
    {
        LocalDate before = date.PlusDays(-1);
        return ClosingOf(ClosedByShift ? before : date) is null ? OwnHours(before).AfterMidnight() : [];
    }

    private IEnumerable<WallRange> WithoutBreaks(LocalDate date, IEnumerable<WallRange> open) =>
        BreaksWithin(date).Aggregate(open, (left, pause) => left.SelectMany(range => range.Without(pause.Range)));
}
