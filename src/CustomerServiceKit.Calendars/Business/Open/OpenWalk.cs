using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Goes through the open time of a calendar day by day, forwards or backwards.</summary>
internal sealed class OpenWalk(OpenHours hours)
{
    /// <summary>How long a search goes on without finding anything open.</summary>
    public const int HorizonYears = 10;

    /// <summary>The same as a length of time.</summary>
    public static Duration Horizon { get; } = Duration.FromDays(HorizonYears * 366);

    public static LocalDate First { get; } = new(0, 12, 20);

    public static LocalDate Last { get; } = new(9998, 1, 10);

    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    private static readonly Instant Latest = Instant.FromUtc(9998, 1, 1, 0, 0);

    /// <summary>An instant that calendars answer for.</summary>
    public static Instant Checked(Instant instant, string parameterName) => instant >= Earliest && instant <= Latest
        ? instant
        : throw new ArgumentOutOfRangeException(parameterName, instant, "Calendars answer for the years 1 to 9997.");

    public bool IsOpen(Instant at) => hours.Of(LocalDays.Containing(at, hours.Zone)).Any(piece => piece.Contains(at));

    /// <summary>What is open from an instant on. Ends where nothing was open for the horizon, or where time ends.</summary>
    public IEnumerable<Interval> After(Instant from) => Forwards(from, Horizon);

    /// <summary>What is open from an instant to another, however long nothing is.</summary>
    public IEnumerable<Interval> Between(Instant start, Instant end)
    {
        foreach (Interval piece in Forwards(start, end - start))
        {
            if (piece.Start >= end)
            {
                yield break;
            }

            yield return new Interval(piece.Start, Instant.Min(piece.End, end));
        }
    }

    /// <summary>What is open until an instant, the latest first.</summary>
    public IEnumerable<Interval> Before(Instant until)
    {
        Instant idleSince = until;
        for (LocalDate date = LocalDays.Containing(until, hours.Zone); date > First; date = date.PlusDays(-1))
        {
            foreach (Interval piece in Enumerable.Reverse(hours.Of(date)).Where(p => p.Start < until))
            {
                Interval open = new(piece.Start, Instant.Min(piece.End, until));
                if (idleSince - open.End > Horizon)
                {
                    yield break;
                }

                yield return open;
                idleSince = open.Start;
            }

            if (idleSince - LocalDays.StartOf(date, hours.Zone) > Horizon)
            {
                yield break;
            }
        }
    }

    private IEnumerable<Interval> Forwards(Instant from, Duration horizon)
    {
        Instant idleSince = from;
        for (LocalDate date = LocalDays.Containing(from, hours.Zone); date < Last; date = date.PlusDays(1))
        {
            foreach (Interval piece in hours.Of(date).Where(p => p.End > from))
            {
                Interval open = new(Instant.Max(piece.Start, from), piece.End);
                if (open.Start - idleSince > horizon)
                {
                    yield break;
                }

                yield return open;
                idleSince = open.End;
            }

            if (LocalDays.StartOf(date.PlusDays(1), hours.Zone) - idleSince > horizon)
            {
                yield break;
            }
        }
    }
}
