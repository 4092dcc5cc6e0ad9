using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Cuts a stretch of time into segments, each with its reason.</summary>
internal static class CalendarSegments
{
    public static ImmutableArray<CalendarSegment> Between(Instant start, Instant end, DateTimeZone zone, CalendarDays days, OpenPieces pieces)
    {
        List<CalendarSegment> segments = [];
        Instant done = start;
        foreach (Interval open in pieces.After(start).TakeWhile(p => p.Start < end))
        {
            Shut(done, open.Start);
            Add(open.Start, Instant.Min(open.End, end), CalendarSegmentKind.Open, days.SpecialAt(LocalDays.Containing(open.Start, zone), open.Start.InZone(zone).TimeOfDay)?.Name);
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
                if (days.ClosingOf(date) is ClosedDay closed)
                {
                    Add(from, stop, CalendarSegmentKind.Holiday, closed.Name);
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
            foreach ((Interval time, DatedBreak pause) in pieces.BreaksOf(date))
            {
                Instant first = Instant.Max(time.Start, from);
                Instant last = Instant.Min(time.End, to);
                if (first < last)
                {
                    Add(from, first, CalendarSegmentKind.Closed, null);
                    Add(first, last, CalendarSegmentKind.Break, pause.Name);
                    from = last;
                }
            }

            Add(from, to, CalendarSegmentKind.Closed, null);
        }

        void Add(Instant from, Instant to, CalendarSegmentKind kind, LocalizedText? name)
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
}
