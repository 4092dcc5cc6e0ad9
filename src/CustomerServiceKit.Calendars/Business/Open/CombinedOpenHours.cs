using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The open time that two calendars make together, day by day of the first one's time zone.</summary>
internal sealed class CombinedOpenHours(CalendarCombination how, BusinessCalendar left, BusinessCalendar right) : OpenHours(left.Zone)
{
    private const int WeeksAround = 4;

    public CalendarCombination How { get; } = how;

    public BusinessCalendar Left { get; } = left;

    public BusinessCalendar Right { get; } = right;

    public override void AddOpen(List<Interval> pieces, LocalDate date, Instant midnight, Instant next)
    {
        List<Interval> first = [];
        Left.Hours.AddOpen(first, date, midnight, next);
        pieces.AddRange(IntervalSets.Combined(How, first, OfOther(midnight, next, own: false)));
    }

    /// <summary>A day is one of both where both are needed; what is subtracted may start whenever it does.</summary>
    public override void AddOwn(List<Interval> pieces, LocalDate date, Instant midnight, Instant next)
    {
        List<Interval> first = [];
        Left.Hours.AddOwn(first, date, midnight, next);
        pieces.AddRange(IntervalSets.Combined(How, first, OfOther(midnight, next, own: How != CalendarCombination.Subtraction)));
    }

    /// <summary>A night goes on as long as it does for the first, or, of a union, in whatever is open then.</summary>
    public override void AddNight(List<Interval> pieces, LocalDate date, Instant midnight, Instant next)
    {
        List<Interval> first = [];
        Left.Hours.AddNight(first, date, midnight, next);
        pieces.AddRange(How == CalendarCombination.Union ? first : IntervalSets.Combined(How, first, OfOther(midnight, next, own: false)));
    }

    public override IReadOnlyList<CalendarSegment> Segments(Instant start, Instant end) =>
        CalendarSegments.Combined(How, Left.Hours.Segments(start, end), Right.Hours.Segments(start, end), Left.Name, Right.Name);

    public override void AddUsual(List<Interval> pieces, LocalDate date, Instant midnight, Instant next)
    {
        List<Interval> first = [], second = [];
        Left.Hours.AddUsual(first, date, midnight, next);
        Instant start = midnight;
        OpenHours other = Right.Hours;
        for (LocalDate day = LocalDays.Containing(midnight, other.Zone); start < next; day = day.PlusDays(1))
        {
            start = LocalDays.StartOf(day.PlusDays(1), other.Zone);
            other.AddUsual(second, day, LocalDays.StartOf(day, other.Zone), start);
        }

        pieces.AddRange(IntervalSets.Combined(How, first, Clipped(second, midnight, next)));
    }

    public override IEnumerable<SpecialDay> UnusualDays(LocalDate from, LocalDate to) => Left.Hours.UnusualDays(from, to).Concat(Right.Hours.UnusualDays(from, to))
        .GroupBy(day => day.Date)
        .OrderBy(date => date.Key)
        .Select(date => new SpecialDay(date.Key, OnTheWall(date.Key), date.Select(day => day.Name).FirstOrDefault(name => name is not null)));

    /// <summary>The longest day of the weeks around, since dates without exceptions can only be told from the others by their length.</summary>
    public override Duration FullDay(LocalDate date) => Enumerable.Range(-7 * WeeksAround, 14 * WeeksAround)
        .Select(day => Of(date.PlusDays(day)).Aggregate(Duration.Zero, (sum, piece) => sum + piece.Duration))
        .Aggregate(Duration.Zero, Duration.Max);

    /// <summary>What the other calendar has open within a stretch of time, by its own dates.</summary>
    private List<Interval> OfOther(Instant start, Instant end, bool own)
    {
        OpenHours other = Right.Hours;
        List<Interval> found = [];
        Instant midnight = start;
        for (LocalDate date = LocalDays.Containing(start, other.Zone); midnight < end; date = date.PlusDays(1))
        {
            midnight = LocalDays.StartOf(date, other.Zone);
            Instant next = LocalDays.StartOf(date.PlusDays(1), other.Zone);
            if (own)
            {
                other.AddOwn(found, date, midnight, next);
            }
            else
            {
                other.AddOpen(found, date, midnight, next);
            }

            midnight = next;
        }

        return Clipped(found, start, end);
    }

    private static List<Interval> Clipped(List<Interval> pieces, Instant start, Instant end) =>
        [.. pieces.Where(p => p.Start < end && p.End > start).Select(p => new Interval(Instant.Max(p.Start, start), Instant.Min(p.End, end)))];
}
