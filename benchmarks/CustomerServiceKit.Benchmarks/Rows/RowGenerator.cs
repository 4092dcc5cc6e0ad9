using NodaTime;

namespace CustomerServiceKit.Benchmarks.Rows;

/// <summary>Makes the same rows from the same seed.</summary>
public sealed class RowGenerator(int agents, int days, int queues, int customers, ulong seed)
{
    private const long Day = 86_400_000;

    /// <summary>How busy each hour of the day is, in UTC.</summary>
    private static readonly int[] s_hours = [1, 1, 1, 1, 2, 6, 18, 40, 62, 70, 68, 60, 55, 58, 60, 52, 40, 28, 18, 10, 6, 4, 2, 1];

    private static readonly long s_start = Instant.FromUtc(2026, 3, 1, 0, 0).ToUnixTimeMilliseconds();

    private readonly Chance _chance = new(seed);

    /// <summary>Makes rows ordered by the time they were created.</summary>
    public InteractionRow[] Ordered(int count)
    {
        long[] created = new long[count];
        for (int i = 0; i < count; i++)
        {
            created[i] = s_start + (_chance.Below(days) * Day) + (Hour() * 3_600_000L) + _chance.Below(3_600_000);
        }

        Array.Sort(created);
        InteractionRow[] rows = new InteractionRow[count];
        for (int i = 0; i < count; i++)
        {
            rows[i] = Row(i, created[i]);
        }

        return rows;
    }

    /// <summary>The same rows in another order.</summary>
    public void Shuffle(InteractionRow[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        for (int i = rows.Length - 1; i > 0; i--)
        {
            int other = _chance.Below(i + 1);
            (rows[i], rows[other]) = (rows[other], rows[i]);
        }
    }

    private InteractionRow Row(int number, long created)
    {
        OutcomeKind outcome = _chance.Below(1000) switch
        {
            < 820 => OutcomeKind.Answered,
            < 930 => OutcomeKind.Abandoned,
            < 955 => OutcomeKind.AbandonedInMenu,
            < 970 => OutcomeKind.Overflowed,
            < 982 => OutcomeKind.CallbackRequested,
            < 992 => OutcomeKind.Voicemail,
            _ => OutcomeKind.OutOfHours,
        };
        bool answered = outcome == OutcomeKind.Answered;
        bool queued = outcome is not (OutcomeKind.AbandonedInMenu or OutcomeKind.OutOfHours);
        bool offered = answered && _chance.Below(100) < 15;
        return new InteractionRow
        {
            Number = number,
            Created = created,
            Customer = _chance.Below(20) == 0 ? -1 : _chance.Below(customers),
            // Half of those who gave up did so while somebody's telephone rang.
            Agent = (short)(answered || (outcome == OutcomeKind.Abandoned && _chance.Below(2) == 0) ? _chance.Below(agents) : -1),
            Queue = (short)(queued ? _chance.Below(queues) : -1),
            Outcome = outcome,
            Wait = queued && _chance.Below(100) > 0 ? _chance.Span(25_000) : -1,
            Talk = answered ? 5_000 + _chance.Span(200_000) : -1,
            Hold = answered ? _chance.Below(4) == 0 ? _chance.Span(40_000) : 0 : -1,
            AfterCallWork = answered && _chance.Below(50) > 0 ? _chance.Span(45_000) : -1,
            Employees = (sbyte)(answered ? 1 + (_chance.Below(12) == 0 ? 1 : 0) : 0),
            Transfers = (sbyte)(answered ? _chance.Below(11) == 0 ? 1 + _chance.Below(2) : 0 : 0),
            ResolvedByEmployee = answered ? Answer(80, 75) : (sbyte)-1,
            ResolvedByCustomer = answered ? Answer(20, 65) : (sbyte)-1,
            OfferMade = (sbyte)(offered ? 1 : answered ? 0 : -1),
            OfferAccepted = offered ? Answer(90, 30) : (sbyte)-1,
        };
    }

    /// <summary>An answer that so many percent give, and so many percent of those with yes.</summary>
    private sbyte Answer(int known, int yes) => (sbyte)(_chance.Below(100) >= known ? -1 : _chance.Below(100) < yes ? 1 : 0);

    private int Hour()
    {
        int at = _chance.Below(s_hours.Sum());
        int hour = 0;
        while (at >= s_hours[hour])
        {
            at -= s_hours[hour++];
        }

        return hour;
    }
}
