using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The open time of some years as running sums, so that a question about an instant is a table look-up, however far apart two instants are.</summary>
/// <remarks>
/// Open pieces are held as nanoseconds from the origin, beside the open time before each. Two tables lead to the right piece in a step or two: one by the day since
/// the origin, one by the share of the open time. Together about 20 bytes for a piece and 4 for a day.
/// </remarks>
internal sealed class OpenIndex
{
    // The nanoseconds of 290 years fit 64 bits, and no two such numbers are added.
    private static readonly LocalDate EarliestDay = new(1899, 12, 30);
    private static readonly LocalDate LatestDay = new(2190, 1, 3);

    private readonly long[] _starts;
    private readonly long[] _before;
    private readonly int[] _firstOfDay;
    private readonly int[] _firstOfShare;
    private readonly int _shift;

    private OpenIndex(LocalDate first, LocalDate last, Instant origin, Instant end, long[] starts, long[] before)
    {
        First = first;
        Last = last;
        Origin = origin;
        End = end;
        _starts = starts;
        _before = before;
        _firstOfDay = ByDay(starts, (end - origin).Days + 1);
        _shift = Shift(Total, starts.Length);
        _firstOfShare = ByShare(before, _shift);
        HasLongGap = LongestGap(starts, before, (end - origin).ToInt64Nanoseconds()) > OpenWalk.Horizon.ToInt64Nanoseconds();
    }

    /// <summary>The earliest instant there can be an index for.</summary>
    public static Instant Earliest { get; } = EarliestDay.PlusDays(2).AtMidnight().InUtc().ToInstant();

    /// <summary>The end, exclusive, of what there can be an index for.</summary>
    public static Instant Latest { get; } = LatestDay.PlusDays(-2).AtMidnight().InUtc().ToInstant();

    public LocalDate First { get; }

    public LocalDate Last { get; }

    /// <summary>What is covered, from here, inclusive.</summary>
    public Instant Origin { get; }

    /// <summary>What is covered, until here, inclusive.</summary>
    public Instant End { get; }

    /// <summary>All open time covered, in nanoseconds.</summary>
    public long Total => _before[_starts.Length];

    /// <summary>Whether there is nothing open somewhere for longer than a search goes on, so that searching needs the walk.</summary>
    public bool HasLongGap { get; }

    /// <summary>The memory held by the tables.</summary>
    public int Bytes => (sizeof(long) * (_starts.Length + _before.Length)) + (sizeof(int) * (_firstOfDay.Length + _firstOfShare.Length));

    public static OpenIndex Of(OpenHours hours, LocalDate first, LocalDate last)
    {
        first = LocalDate.Max(first, EarliestDay);
        last = LocalDate.Min(last, LatestDay);
        Instant origin = LocalDays.StartOf(first, hours.Zone);
        List<long> starts = [];
        List<long> before = [0];
        List<Interval> pieces = [];
        Instant midnight = origin;
        for (LocalDate date = first; date <= last; date = date.PlusDays(1))
        {
            Instant next = LocalDays.StartOf(date.PlusDays(1), hours.Zone);
            pieces.Clear();
            hours.AddOpen(pieces, date, midnight, next);
            foreach (Interval piece in pieces)
            {
                long start = (piece.Start - origin).ToInt64Nanoseconds();
                long sum = before[before.Count - 1];
                long length = piece.Duration.ToInt64Nanoseconds();

                // Open over midnight without a stop is one piece.
                if (starts.Count > 0 && starts[starts.Count - 1] + (sum - before[before.Count - 2]) == start)
                {
                    before[before.Count - 1] = sum + length;
                    continue;
                }

                starts.Add(start);
                before.Add(sum + length);
            }

            midnight = next;
        }

        return new OpenIndex(first, last, origin, midnight, [.. starts], [.. before]);
    }

    public bool Covers(Instant instant) => instant >= Origin && instant <= End;

    /// <summary>The open time from the origin to an instant that is covered, in nanoseconds.</summary>
    public long OpenBefore(Instant instant)
    {
        int piece = Piece(instant, out long at);
        return piece < 0 ? 0 : Math.Min(_before[piece] + (at - _starts[piece]), _before[piece + 1]);
    }

    public bool IsOpen(Instant instant)
    {
        int piece = Piece(instant, out long at);
        return piece >= 0 && at - _starts[piece] < _before[piece + 1] - _before[piece];
    }

    /// <summary>The earliest instant before which there is so much open time: more than none, at most <see cref="Total"/>.</summary>
    public Instant EarliestWith(long open)
    {
        long[] before = _before;
        int piece = _firstOfShare[(int)((open - 1) >> _shift)];
        while (before[piece + 1] < open)
        {
            piece++;
        }

        return At(_starts[piece] + (open - before[piece]));
    }

    /// <summary>The latest instant before which there is so much open time: at least none, less than <see cref="Total"/>.</summary>
    public Instant LatestWith(long open)
    {
        long[] before = _before;
        int piece = _firstOfShare[(int)(open >> _shift)];
        while (before[piece + 1] <= open)
        {
            piece++;
        }

        return At(_starts[piece] + (open - before[piece]));
    }

    /// <summary>The last piece that starts at or before an instant; -1 where none does.</summary>
    private int Piece(Instant instant, out long at)
    {
        Duration since = instant - Origin;
        int day = since.Days;
        at = (day * NodaConstants.NanosecondsPerDay) + since.NanosecondOfDay;
        long[] starts = _starts;
        int piece = _firstOfDay[day];
        while ((uint)piece < (uint)starts.Length && starts[piece] <= at)
        {
            piece++;
        }

        return piece - 1;
    }

    private static int[] ByDay(long[] starts, int days)
    {
        int[] first = new int[days];
        int piece = 0;
        for (int day = 0; day < days; day++)
        {
            while (piece < starts.Length && starts[piece] <= day * NodaConstants.NanosecondsPerDay)
            {
                piece++;
            }

            first[day] = piece;
        }

        return first;
    }

    /// <summary>Shares of a power of two, about as many as there are pieces.</summary>
    private static int Shift(long total, int pieces)
    {
        int shift = 0;
        while (total >> shift > Math.Max(pieces, 1))
        {
            shift++;
        }

        return shift;
    }

    private static int[] ByShare(long[] before, int shift)
    {
        int[] first = new int[(int)(before[before.Length - 1] >> shift) + 1];
        int piece = 0;
        for (int share = 0; share < first.Length; share++)
        {
            while (piece + 2 < before.Length && before[piece + 1] <= (long)share << shift)
            {
                piece++;
            }

            first[share] = piece;
        }

        return first;
    }

    private static long LongestGap(long[] starts, long[] before, long end)
    {
        long longest = 0, idleSince = 0;
        for (int piece = 0; piece < starts.Length; piece++)
        {
            longest = Math.Max(longest, starts[piece] - idleSince);
            idleSince = starts[piece] + (before[piece + 1] - before[piece]);
        }

        return Math.Max(longest, end - idleSince);
    }

    private Instant At(long nanoseconds) => Origin + Duration.FromNanoseconds(nanoseconds);
}
