using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Cuts a stretch of time into segments, each with its reason.</summary>
internal static class CalendarSegments
{
    public static ImmutableArray<CalendarSegment> Between(Instant start, Instant end, WeeklyOpenHours hours)
    {
        DateTimeZone zone = hours.Zone;
        List<CalendarSegment> segments = [];
        Instant done = start;
        foreach (Interval open in new OpenWalk(hours).Between(start, end))
        {
            Shut(done, open.Start);
            LocalizedText? name = hours.Days.SpecialAt(LocalDays.Containing(open.Start, zone), open.Start.InZone(zone).TimeOfDay)?.Name;
            Add(segments, open.Start, open.End, CalendarSegmentKind.Open, name);
            done = open.End;
        }

        Shut(done, end);
        return [.. segments];

        void Shut(Instant from, Instant to)
        {
            while (from < to)
            {
                LocalDate date = LocalDays.Containing(from, zone);
                Instant stop = Instant.Min(to, LocalDays.StartOf(date.PlusDays(1), zone));
                if (hours.Days.ClosingOf(date) is LocalizedText closed)
                {
                    Add(segments, from, stop, CalendarSegmentKind.Holiday, closed);
                }
                else
                {
                    Pauses(date, from, stop);
                }

                from = stop;
            }
        }

        void Pauses(LocalDate date, Instant from, Instant to)
        {
            foreach ((Interval time, CalendarSegmentKind kind, LocalizedText? name) in hours.PausesOf(date))
            {
                Instant first = Instant.Max(time.Start, from);
                Instant last = Instant.Min(time.End, to);
                if (first < last)
                {
                    Add(segments, from, first, CalendarSegmentKind.Closed, null);
                    Add(segments, first, last, kind, name);
                    from = last;
                }
            }

            Add(segments, from, to, CalendarSegmentKind.Closed, null);
        }
    }

    /// <summary>The reasons of two calendars as those of the calendar they make.</summary>
    public static ImmutableArray<CalendarSegment> Combined(
        CalendarCombination how, IReadOnlyList<CalendarSegment> left, IReadOnlyList<CalendarSegment> right, LocalizedText? leftName, LocalizedText? rightName)
    {
        List<CalendarSegment> segments = [];
        int l = 0, r = 0;
        while (l < left.Count && r < right.Count)
        {
            CalendarSegment one = left[l], other = right[r];
            (CalendarSegmentKind kind, LocalizedText? name) = Reason(how, one, other, leftName, rightName);
            Add(segments, Instant.Max(one.Start, other.Start), Instant.Min(one.End, other.End), kind, name);
            l += one.End <= other.End ? 1 : 0;
            r += other.End <= one.End ? 1 : 0;
        }

        return [.. segments];
    }

    private static (CalendarSegmentKind Kind, LocalizedText? Name) Reason(
        CalendarCombination how, CalendarSegment left, CalendarSegment right, LocalizedText? leftName, LocalizedText? rightName)
    {
        bool first = left.Kind == CalendarSegmentKind.Open, second = right.Kind == CalendarSegmentKind.Open;
        if (how == CalendarCombination.Subtraction)
        {
            return first && second ? (CalendarSegmentKind.Break, rightName ?? right.Name) : (left.Kind, left.Name);
        }

        if (how == CalendarCombination.Intersection && first != second)
        {
            // One of two is closed: where it does not say why, at least which.
            return first ? (right.Kind, right.Name ?? rightName) : (left.Kind, left.Name ?? leftName);
        }

        if (first != second)
        {
            CalendarSegment open = first ? left : right;
            return (open.Kind, open.Name);
        }

        // A pause of one is no pause while the other is closed for the night.
        CalendarSegment told = left.Kind == CalendarSegmentKind.Break && right.Kind != CalendarSegmentKind.Break ? right
            : right.Kind == CalendarSegmentKind.Break && left.Kind != CalendarSegmentKind.Break ? left
            : left.Name is null && right.Name is not null ? right : left;
        return (told.Kind, told.Name);
    }

    private static void Add(List<CalendarSegment> segments, Instant from, Instant to, CalendarSegmentKind kind, LocalizedText? name)
    {
        if (from >= to)
        {
            return;
        }

        if (segments.Count > 0 && segments[segments.Count - 1] is CalendarSegment before && before.Kind == kind && Equals(before.Name, name))
        {
            segments[segments.Count - 1] = new CalendarSegment(before.Start, to, kind, name);
            return;
        }

        segments.Add(new CalendarSegment(from, to, kind, name));
    }
}
