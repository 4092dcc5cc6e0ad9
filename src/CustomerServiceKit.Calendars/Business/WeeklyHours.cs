using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The hours and breaks of an ordinary week, from a date on until other ones are in force.</summary>
public sealed class WeeklyHours
{
    private readonly Dictionary<IsoDayOfWeek, DayHours> _hours;

    private readonly Dictionary<IsoDayOfWeek, WeeklyBreak> _breaks;

    private readonly ImmutableArray<WallRange[]> _within;

    internal WeeklyHours(LocalDate? from, Dictionary<IsoDayOfWeek, DayHours> hours, Dictionary<IsoDayOfWeek, WeeklyBreak> breaks)
    {
        From = from;
        _hours = hours;
        _breaks = breaks;
        _within = [.. Weekdays.All.Select(Placed)];
        FullDay = Duration.FromNanoseconds(_within.Max(ranges => ranges.Sum(range => range.End - range.Start)));
    }

    /// <summary>The first date they are in force; null for those that were always.</summary>
    public LocalDate? From { get; }

    /// <summary>The breaks, by weekday from Monday.</summary>
    public IReadOnlyList<WeeklyBreak> Breaks => (ImmutableArray<WeeklyBreak>)[.. _breaks.Values.OrderBy(b => b.Day)];

    /// <summary>Whether no weekday has hours that its breaks leave.</summary>
    public bool IsClosed => _within.All(ranges => ranges.Length == 0);

    /// <summary>The longest weekday, from midnight to midnight and without breaks.</summary>
    internal Duration FullDay { get; }

    /// <summary>The hours of a weekday, apart from any date.</summary>
    /// <param name="day">The weekday.</param>
    /// <returns>Its hours before breaks are taken out; closed where none were given.</returns>
    public DayHours On(IsoDayOfWeek day) => _hours.TryGetValue(day, out DayHours? hours) ? hours : DayHours.Closed;

    /// <summary>Prints the week.</summary>
    /// <returns>The weekdays that have hours, from Monday.</returns>
    public override string ToString() =>
        (From is LocalDate from ? $"from {Iso.Date(from)}: " : string.Empty) + string.Join("; ", Weekdays.All.Where(d => !On(d).IsClosed).Select(d => $"{Weekdays.Word(d)} {On(d)}"));

    internal WeeklyBreak? BreakOn(IsoDayOfWeek day) => _breaks.TryGetValue(day, out WeeklyBreak? pause) ? pause : null;

    /// <summary>The hours within a weekday, with what is left of the night before and without the breaks; in order, apart from each other.</summary>
    internal WallRange[] Within(IsoDayOfWeek day) => _within[(int)day - 1];

    private WallRange[] Placed(IsoDayOfWeek day)
    {
        IsoDayOfWeek before = (IsoDayOfWeek)((((int)day + 5) % 7) + 1);
        WallRange[] pauses = [.. BreakOn(before)?.Hours.AfterMidnight() ?? [], .. BreakOn(day)?.Hours.Ranges.Select(WallRange.Of) ?? []];
        IEnumerable<WallRange> open = [.. On(before).AfterMidnight(), .. On(day).Ranges.Select(WallRange.Of)];
        return WallRange.Joined(pauses.Aggregate(open, (left, pause) => left.SelectMany(range => range.Without(pause))));
    }
}
