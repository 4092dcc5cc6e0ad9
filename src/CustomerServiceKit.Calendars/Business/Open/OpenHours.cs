using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The open time of a calendar, day by day of its time zone.</summary>
internal abstract class OpenHours(DateTimeZone zone)
{
    public DateTimeZone Zone { get; } = zone;

    /// <summary>Adds the open pieces of a date, which runs from <paramref name="midnight"/> to <paramref name="next"/>: in order, apart from each other.</summary>
    public abstract void AddOpen(List<Interval> pieces, LocalDate date, Instant midnight, Instant next);

    /// <summary>Adds what of them belongs to the date itself, and not to the night before.</summary>
    public abstract void AddOwn(List<Interval> pieces, LocalDate date, Instant midnight, Instant next);

    /// <summary>Adds what the night that starts on a date has left on the next one, which runs from <paramref name="midnight"/> to <paramref name="next"/>.</summary>
    public abstract void AddNight(List<Interval> pieces, LocalDate date, Instant midnight, Instant next);

    /// <summary>Cuts a stretch of time into segments with reasons, without gap or overlap.</summary>
    public abstract IReadOnlyList<CalendarSegment> Segments(Instant start, Instant end);

    /// <summary>The dates that are not as their weekday is, with what they are instead.</summary>
    public abstract IEnumerable<SpecialDay> UnusualDays(LocalDate from, LocalDate to);

    /// <summary>Adds what would be open on a date if it were like any other of its weekday.</summary>
    public abstract void AddUsual(List<Interval> pieces, LocalDate date, Instant midnight, Instant next);

    /// <summary>The length of an ordinary full day around a date.</summary>
    public abstract Duration FullDay(LocalDate date);

    /// <summary>The open pieces of a date.</summary>
    public List<Interval> Of(LocalDate date)
    {
        List<Interval> pieces = [];
        AddOpen(pieces, date, LocalDays.StartOf(date, Zone), LocalDays.StartOf(date.PlusDays(1), Zone));
        return pieces;
    }

    /// <summary>Whether a date has other open time than its weekday has.</summary>
    public bool IsUnusual(LocalDate date)
    {
        List<Interval> usual = [];
        AddUsual(usual, date, LocalDays.StartOf(date, Zone), LocalDays.StartOf(date.PlusDays(1), Zone));
        return !Of(date).SequenceEqual(usual);
    }

    /// <summary>Whether open time starts on a date: a business day.</summary>
    public bool StartOn(LocalDate date)
    {
        List<Interval> pieces = [];
        AddOwn(pieces, date, LocalDays.StartOf(date, Zone), LocalDays.StartOf(date.PlusDays(1), Zone));
        return pieces.Count > 0;
    }

    /// <summary>The hours of a date as the wall clock shows them, from its midnight to the next.</summary>
    public DayHours OnTheWall(LocalDate date)
    {
        Instant next = LocalDays.StartOf(date.PlusDays(1), Zone);
        return new DayHours([.. Of(date).Select(piece => new HoursRange(
            piece.Start.InZone(Zone).TimeOfDay, piece.End == next ? LocalTime.Midnight : piece.End.InZone(Zone).TimeOfDay, endsNextDay: piece.End == next))]);
    }
}
