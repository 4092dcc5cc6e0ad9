using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars;

/// <summary>The open time of a calendar as stretches of the line of instants, day by day, without overlap, forwards or backwards from an instant.</summary>
internal sealed class OpenPieces(DateTimeZone zone, CalendarDays days)
{
    /// <summary>How long a search goes on without finding anything open.</summary>
    public const int HorizonYears = 10;

    private const int HorizonDays = HorizonYears * 366;

    /// <summary>The stretches of one date, in order.</summary>
    public IEnumerable<Interval> Of(LocalDate date)
    {
        // A date that the zone skipped has no hours.
        if (LocalDays.StartOf(date, zone) == LocalDays.StartOf(date.PlusDays(1), zone))
        {
            return [];
        }

        return days.Within(date)
            .Select(range => new Interval(At(date, range.Start), At(date, range.End)))
            .Where(piece => piece.Duration > Duration.Zero)
            .OrderBy(piece => piece.Start);
    }

    /// <summary>The breaks of one date.</summary>
    public IEnumerable<Interval> BreaksOf(LocalDate date) =>
        days.BreaksWithin(date).Select(range => new Interval(At(date, range.Start), At(date, range.End))).Where(piece => piece.Duration > Duration.Zero);

    /// <summary>What is open from an instant on. Ends where nothing was open for the horizon, or where time ends.</summary>
    public IEnumerable<Interval> After(Instant from)
    {
        Instant done = from;
        int idle = 0;

        // A stretch of the day before can reach over midnight where the clocks change.
        LocalDate date = LocalDays.Containing(from, zone);
        for (date = date > First ? date.PlusDays(-1) : date; date < Last && idle < HorizonDays; date = date.PlusDays(1), idle++)
        {
            foreach (Interval piece in Of(date))
            {
                if (piece.End > done)
                {
                    yield return new Interval(Instant.Max(piece.Start, done), piece.End);
                    done = piece.End;
                    idle = 0;
                }
            }
        }
    }

    /// <summary>What is open until an instant, the latest first.</summary>
    public IEnumerable<Interval> Before(Instant until)
    {
        Instant done = until;
        int idle = 0;
        LocalDate date = LocalDays.Containing(until, zone);
        for (date = date < Last ? date.PlusDays(1) : date; date > First && idle < HorizonDays; date = date.PlusDays(-1), idle++)
        {
            foreach (Interval piece in Of(date).Reverse())
            {
                if (piece.Start < done)
                {
                    yield return new Interval(piece.Start, Instant.Min(piece.End, done));
                    done = piece.Start;
                    idle = 0;
                }
            }
        }
    }

    private static LocalDate First { get; } = new(-9000, 1, 1);

    private static LocalDate Last { get; } = new(9998, 1, 1);

    private Instant At(LocalDate date, long nanoseconds) => nanoseconds == NodaConstants.NanosecondsPerDay
        ? date.PlusDays(1).AtMidnight().InZone(zone, Resolvers.LenientResolver).ToInstant()
        : date.At(LocalTime.FromNanosecondsSinceMidnight(nanoseconds)).InZone(zone, Resolvers.LenientResolver).ToInstant();
}
