using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars;

/// <summary>The open time that weekly hours and dated exceptions make.</summary>
internal sealed class WeeklyOpenHours(DateTimeZone zone, CalendarDays days, SkippedTimes skipped, RepeatedTimes repeated) : OpenHours(zone)
{
    private readonly ZoneLocalMappingResolver _resolver = Resolver(skipped, repeated);

    public CalendarDays Days { get; } = days;

    public SkippedTimes Skipped { get; } = skipped;

    public RepeatedTimes Repeated { get; } = repeated;

    public override void AddOpen(List<Interval> pieces, LocalDate date, Instant midnight, Instant next) =>
        Place(pieces, date, FollowsASkippedDate(date, midnight) ? Days.OwnWithin(date) : Days.Within(date), midnight, next);

    public override void AddOwn(List<Interval> pieces, LocalDate date, Instant midnight, Instant next) => Place(pieces, date, Days.OwnWithin(date), midnight, next);

    public override void AddNight(List<Interval> pieces, LocalDate date, Instant midnight, Instant next)
    {
        LocalDate morning = date.PlusDays(1);
        if (!FollowsASkippedDate(morning, midnight))
        {
            Place(pieces, morning, Days.NightWithin(morning), midnight, next);
        }
    }

    public override IReadOnlyList<CalendarSegment> Segments(Instant start, Instant end) => CalendarSegments.Between(start, end, this);

    public override void AddUsual(List<Interval> pieces, LocalDate date, Instant midnight, Instant next) => Place(pieces, date, Days.WeekOn(date).Within(date.DayOfWeek), midnight, next);

    public override IEnumerable<SpecialDay> UnusualDays(LocalDate from, LocalDate to) => Days.Named(from, to);

    public override Duration FullDay(LocalDate date) => Days.WeekOn(date) is { IsClosed: false } week
        ? week.FullDay
        : Days.Special.Select(d => d.Hours.Length).Aggregate(Duration.Zero, Duration.Max);

    /// <summary>What takes hours out of one date: its breaks, and the early end of a short day.</summary>
    public IEnumerable<(Interval Time, CalendarSegmentKind Kind, LocalizedText? Name)> PausesOf(LocalDate date)
    {
        Instant midnight = LocalDays.StartOf(date, Zone), next = LocalDays.StartOf(date.PlusDays(1), Zone);
        WallRange[] hours = Days.BeforeBreaks(date);
        return Days.BreaksWithin(date).SelectMany(b => hours.SelectMany(b.Range.Within).Select(range => (Range: range, Kind: CalendarSegmentKind.Break, b.Name)))
            .Concat(Days.CutOf(date) is (WallRange cut, LocalizedText name) ? [(cut, CalendarSegmentKind.Closed, name)] : [])
            .SelectMany(pause =>
            {
                List<Interval> times = [];
                Place(times, date, [pause.Range], midnight, next);
                return times.Select(time => (time, pause.Kind, pause.Name));
            })
            .OrderBy(pause => pause.time.Start);
    }

    private static ZoneLocalMappingResolver Resolver(SkippedTimes skipped, RepeatedTimes repeated) => Resolvers.CreateMappingResolver(
        repeated == RepeatedTimes.First ? Resolvers.ReturnEarlier : Resolvers.ReturnLater,
        skipped == SkippedTimes.PushedForward ? Resolvers.ReturnForwardShifted : Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>A date that the zone skipped has no hours, and so leaves no night to the next.</summary>
    private bool FollowsASkippedDate(LocalDate date, Instant midnight) =>
        Zone.GetZoneInterval(midnight) is { HasStart: true } interval && interval.Start == midnight && LocalDays.StartOf(date.PlusDays(-1), Zone) == midnight;

    /// <summary>Puts stretches of a date's wall clock on the line of instants: cut off at its midnights, in order, those that touch joined.</summary>
    private void Place(List<Interval> pieces, LocalDate date, WallRange[] ranges, Instant midnight, Instant next)
    {
        if (ranges.Length == 0)
        {
            return;
        }

        // On a day like any other the wall clock runs with time.
        if (next - midnight == Duration.FromDays(1) && Zone.GetZoneInterval(midnight) is var interval && (!interval.HasEnd || interval.End >= next))
        {
            foreach (WallRange range in ranges)
            {
                pieces.Add(new Interval(midnight + Duration.FromNanoseconds(range.Start), midnight + Duration.FromNanoseconds(range.End)));
            }

            return;
        }

        int first = pieces.Count;
        foreach ((Instant start, Instant end) in ranges.Select(r => (Start: At(r.Start), End: Instant.Min(At(r.End), next))).OrderBy(p => p.Start))
        {
            // A start that the clocks skip can be pushed past its end, and over the midnight of a date that ends early, or has no time at all.
            if (start >= end)
            {
                continue;
            }

            if (pieces.Count > first && pieces[pieces.Count - 1] is Interval before && before.End >= start)
            {
                pieces[pieces.Count - 1] = new Interval(before.Start, Instant.Max(before.End, end));
                continue;
            }

            pieces.Add(new Interval(start, end));
        }

        Instant At(long nanoseconds) => nanoseconds == 0 ? midnight : nanoseconds == NodaConstants.NanosecondsPerDay
            ? next
            : date.At(LocalTime.FromNanosecondsSinceMidnight(nanoseconds)).InZone(Zone, _resolver).ToInstant();
    }
}
