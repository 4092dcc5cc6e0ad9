using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars;

/// <summary>The open time of a calendar as stretches of the line of instants, day by day, without overlap, forwards or backwards from an instant.</summary>
internal sealed class OpenPieces(DateTimeZone zone, CalendarDays days)
{
    /// <summary>How long a search goes on without finding anything open.</summary>
    public const int HorizonYears = 10;

    private const int HorizonDays = HorizonYears * 366;

    public static LocalDate First { get; } = new(-9000, 1, 1);

    public static LocalDate Last { get; } = new(9998, 1, 1);

    /// <summary>The stretches of one date, in order, apart from each other, between its midnights.</summary>
    public IReadOnlyList<Interval> Of(LocalDate date) => Placed(date, days.Within(date));

    /// <summary>Whether open time starts on a date: a business day.</summary>
    public bool StartOn(LocalDate date) => Placed(date, days.OwnWithin(date)).Count > 0;

    /// <summary>The breaks of one date, by name.</summary>
    public IEnumerable<(Interval Time, DatedBreak Break)> BreaksOf(LocalDate date) =>
        days.BreaksWithin(date).SelectMany(b => Placed(date, [b.Range]).Select(time => (time, b.Break))).OrderBy(b => b.time.Start);

    /// <summary>What is open from an instant on. Ends where nothing was open for the horizon, or where time ends.</summary>
    public IEnumerable<Interval> After(Instant from)
    {
        int idle = 0;
        for (LocalDate date = LocalDays.Containing(from, zone); date < Last && idle < HorizonDays; date = date.PlusDays(1), idle++)
        {
            foreach (Interval piece in Of(date))
            {
                if (piece.End > from)
                {
                    yield return new Interval(Instant.Max(piece.Start, from), piece.End);
                    idle = 0;
                }
            }
        }
    }

    /// <summary>What is open until an instant, the latest first.</summary>
    public IEnumerable<Interval> Before(Instant until)
    {
        int idle = 0;
        for (LocalDate date = LocalDays.Containing(until, zone); date > First && idle < HorizonDays; date = date.PlusDays(-1), idle++)
        {
            foreach (Interval piece in Of(date).Reverse())
            {
                if (piece.Start < until)
                {
                    yield return new Interval(piece.Start, Instant.Min(piece.End, until));
                    idle = 0;
                }
            }
        }
    }

    /// <summary>Stretches of a date's wall clock on the line of instants: cut off at its midnights, in order, those that touch joined.</summary>
    private List<Interval> Placed(LocalDate date, IEnumerable<WallRange> ranges)
    {
        Instant midnight = LocalDays.StartOf(date, zone);
        Instant next = LocalDays.StartOf(date.PlusDays(1), zone);
        List<Interval> pieces = [];
        foreach ((Instant start, Instant end) in ranges.Select(r => (Start: At(r.Start), End: Instant.Min(At(r.End), next))).OrderBy(p => p.Start))
        {
            // A start that the clocks skip can be pushed past its end, and over the midnight of a date that ends early, or has no time at all.
            if (start >= end)
            {
                continue;
            }

            if (pieces.Count > 0 && pieces[pieces.Count - 1] is Interval before && before.End >= start)
            {
                pieces[pieces.Count - 1] = new Interval(before.Start, Instant.Max(before.End, end));
                continue;
            }

            pieces.Add(new Interval(start, end));
        }

        return pieces;

        Instant At(long nanoseconds) => nanoseconds == 0 ? midnight : nanoseconds == NodaConstants.NanosecondsPerDay
            ? next
            : date.At(LocalTime.FromNanosecondsSinceMidnight(nanoseconds)).InZone(zone, Resolvers.LenientResolver).ToInstant();
    }
}
