using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>What a calendar holds for each date.</summary>
internal sealed class CalendarDays(
    Dictionary<IsoDayOfWeek, DayHours> weekly,
    Dictionary<LocalDate, ClosedDay> closed,
    Dictionary<LocalDate, SpecialDay> special,
    Dictionary<LocalDate, DatedBreak> breaks,
    bool closedFirst,
    bool closedByShift)
{
    public IReadOnlyCollection<ClosedDay> Closed => closed.Values;

    public IReadOnlyCollection<SpecialDay> Special => special.Values;

    public IReadOnlyCollection<DatedBreak> Breaks => breaks.Values;

    /// <summary>Whether a closing wins over special hours of the same date.</summary>
    public bool ClosedFirst { get; } = closedFirst;

    /// <summary>Whether a closing takes the stretches that start on its date, whole, instead of the time between its midnights.</summary>
    public bool ClosedByShift { get; } = closedByShift;

    public DayHours Weekly(IsoDayOfWeek day) => weekly.TryGetValue(day, out DayHours? hours) ? hours : DayHours.Closed;

    /// <summary>The closing of a date, unless special hours of the same date win over it.</summary>
    public ClosedDay? ClosingOf(LocalDate date) => closed.TryGetValue(date, out ClosedDay? day) && (ClosedFirst || !special.ContainsKey(date)) ? day : null;

    /// <summary>The special hours of a date, unless a closing of the same date wins over them.</summary>
    public SpecialDay? SpecialOf(LocalDate date) => special.TryGetValue(date, out SpecialDay? day) && !(ClosedFirst && closed.ContainsKey(date)) ? day : null;

    /// <summary>The special hours that an open time of a date comes from: its own, or those of the night before.</summary>
    public SpecialDay? SpecialAt(LocalDate date, LocalTime time)
    {
        bool Holds(WallRange range) => range.Start <= time.NanosecondOfDay && time.NanosecondOfDay < range.End;
        return SpecialOf(LeftOfTheNight(date).Any(Holds) && !StartingWithin(date).Any(Holds) ? date.PlusDays(-1) : date);
    }

    /// <summary>The hours within a date, on its own wall clock: what starts on it, what is left of the night before, less the breaks. They may overlap.</summary>
    public IEnumerable<WallRange> Within(LocalDate date) => WithoutBreaks(date, [.. LeftOfTheNight(date), .. StartingWithin(date)]);

    /// <summary>The hours that start on a date, as far as they lie on it, less the breaks.</summary>
    public IEnumerable<WallRange> OwnWithin(LocalDate date) => WithoutBreaks(date, StartingWithin(date));

    /// <summary>The breaks within a date, on its own wall clock, by name.</summary>
    public IEnumerable<(WallRange Range, DatedBreak Break)> BreaksWithin(LocalDate date) =>
        (BreakOf(date.PlusDays(-1)) is DatedBreak night ? AfterMidnight(night.Hours).Select(r => (r, night)) : [])
            .Concat(BreakOf(date) is DatedBreak day ? day.Hours.Ranges.Select(r => (WallRange.Of(r), day)) : []);

    private static IEnumerable<WallRange> AfterMidnight(DayHours hours) =>
        hours.Ranges.Where(r => r.EndsNextDay).Select(r => new WallRange(0, r.End.NanosecondOfDay));

    private DatedBreak? BreakOf(LocalDate date) => breaks.TryGetValue(date, out DatedBreak? day) ? day : null;

    private DayHours OwnHours(LocalDate date) => SpecialOf(date)?.Hours ?? Weekly(date.DayOfWeek);

    private IEnumerable<WallRange> StartingWithin(LocalDate date) => ClosingOf(date) is null ? OwnHours(date).Ranges.Select(WallRange.Of) : [];

    /// <summary>A closed day ends the night before at its first midnight, or, by shift, takes the night that starts on it.</summary>
    private IEnumerable<WallRange> LeftOfTheNight(LocalDate date)
    {
        LocalDate before = date.PlusDays(-1);
        return ClosingOf(ClosedByShift ? before : date) is null ? AfterMidnight(OwnHours(before)) : [];
    }

    private IEnumerable<WallRange> WithoutBreaks(LocalDate date, IEnumerable<WallRange> open) =>
        BreaksWithin(date).Aggregate(open, (left, pause) => left.SelectMany(range => range.Without(pause.Range)));
}
