using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Puts the time of a clock into segments, from its start to its due time.</summary>
internal static class ClockSegments
{
    public static IReadOnlyList<ClockSegment> Of(IReadOnlyList<Stretch> pieces, Instant due, Instant end, BusinessClock clock) =>
        Joined([.. pieces.SelectMany(p => Of(p, due)), .. due > end ? clock.Segments(end, due) : []]);

    private static IEnumerable<ClockSegment> Of(Stretch piece, Instant due)
    {
        Instant end = Instant.Min(piece.End, due);
        if (piece.Start >= end)
        {
            return [];
        }

        return piece.Kind switch
        {
            StretchKind.Counting => piece.Clock.Segments(piece.Start, end)
                .Select(s => piece.Reason() is LocalizedText reason && s.Kind == ClockSegmentKind.Counting ? new ClockSegment(s.Start, s.End, s.Kind, reason) : s),
            StretchKind.Paused or StretchKind.Excused or StretchKind.Stopped => [new ClockSegment(piece.Start, end, ClockSegmentKind.Paused, piece.Reason()!)],
            _ => [new ClockSegment(piece.Start, end, ClockSegmentKind.Void, piece.Reason()!)],
        };
    }

    /// <summary>One segment where several in a row have the same reason.</summary>
    private static List<ClockSegment> Joined(IEnumerable<ClockSegment> segments)
    {
        List<ClockSegment> joined = [];
        foreach (ClockSegment segment in segments)
        {
            int last = joined.Count - 1;
            if (last >= 0 && joined[last].Kind == segment.Kind && joined[last].Reason.Equals(segment.Reason))
            {
                joined[last] = new ClockSegment(joined[last].Start, segment.End, segment.Kind, segment.Reason);
            }
            else
            {
                joined.Add(segment);
            }
        }

        return joined;
    }
}
