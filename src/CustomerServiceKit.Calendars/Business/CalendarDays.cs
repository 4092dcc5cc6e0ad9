using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>What a calendar holds for each date.</summary>
internal sealed class CalendarDays(
    Dictionary<IsoDayOfWeek, DayHours> weekly,
    Dictionary<LocalDate, ClosedDay> closed,
    Dictionary<LocalDate, SpecialDay> special,
    Dictionary<LocalDate, DatedBreak> breaks)
{
    public IReadOnlyCollection<ClosedDay> Closed => closed.Values;

    public IReadOnlyCollection<SpecialDay> Special => special.Values;

    public IReadOnlyCollection<DatedBreak> Breaks => breaks.Values;

    public DayHours Weekly(IsoDayOfWeek day) => weekly.TryGetValue(day, out DayHours? hours) ? hours : DayHours.Closed;

    /// <summary>The closing of a date, unless special hours of the same date win over it.</summary>
    public ClosedDay? ClosingOf(LocalDate date) => special.ContainsKey(date) || !closed.TryGetValue(date, out ClosedDay? day) ? null : day;

    public SpecialDay? SpecialOf(LocalDate date) => special.TryGetValue(date, out SpecialDay? day) ? day : null;

    public DatedBreak? BreakOf(LocalDate date) => breaks.TryGetValue(date, out DatedBreak? day) ? day : null;

    /// <summary>The hours that start on a date.</summary>
    public DayHours StartingOn(LocalDate date) => SpecialOf(date)?.Hours ?? (ClosingOf(date) is null ? Weekly(date.DayOfWeek) : DayHours.Closed);

    /// <summary>The hours within a date, on its own wall clock: what starts on it, what is left of the night before, less the breaks.</summary>
    public IEnumerable<WallRange> Within(LocalDate date)
    {
        if (ClosingOf(date) is not null)
        {
            return [];
        }

        IEnumerable<WallRange> open = StartingOn(date.PlusDays(-1)).Ranges.Where(r => r.EndsNextDay && r.End > LocalTime.Midnight).Select(r => new WallRange(0, r.End.NanosecondOfDay))
            .Concat(StartingOn(date).Ranges.Select(WallRange.Of));
        return BreaksWithin(date).Aggregate(open, (left, pause) => left.SelectMany(range => range.Without(pause)));
    }

    /// <summary>The breaks within a date, on its own wall clock.</summary>
    public IEnumerable<WallRange> BreaksWithin(LocalDate date) =>
        (BreakOf(date.PlusDays(-1))?.Hours.Ranges ?? []).Where(r => r.EndsNextDay && r.End > LocalTime.Midnight).Select(r => new WallRange(0, r.End.NanosecondOfDay))
            .Concat((BreakOf(date)?.Hours.Ranges ?? []).Select(WallRange.Of));
}
