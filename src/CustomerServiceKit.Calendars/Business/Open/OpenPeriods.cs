using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Joins pieces that touch into periods.</summary>
internal static class OpenPeriods
{
    private static readonly Duration Longest = OpenWalk.Horizon;

    /// <summary>A period longer than the horizon is given in parts, or ends the stream: around the clock and the year there is no closing to wait for.</summary>
    public static IEnumerable<Interval> Joined(IEnumerable<Interval> pieces, bool forward, bool inParts)
    {
        Interval? open = null;
        foreach (Interval piece in pieces)
        {
            if (open is not Interval current)
            {
                open = piece;
            }
            else if (forward ? piece.Start == current.End : piece.End == current.Start)
            {
                open = forward ? new Interval(current.Start, piece.End) : new Interval(piece.Start, current.End);
            }
            else
            {
                yield return current;
                open = piece;
            }

            if (open.Value.Duration > Longest)
            {
                if (!inParts)
                {
                    yield break;
                }

                yield return open.Value;
                open = null;
            }
        }

        if (open is Interval last)
        {
            yield return last;
        }
    }
}
