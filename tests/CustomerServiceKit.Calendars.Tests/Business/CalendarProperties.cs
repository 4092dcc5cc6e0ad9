using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>What holds for every calendar, near changes of the clocks and far from them.</summary>
public sealed class CalendarProperties
{
    private static readonly Gen<(PlainCalendar Plain, Instant Near)> Any = AnyCalendar.Near;

    [Fact]
    public void IsOpen_AwayFromClockChanges_IsWhatTheRulesSayOfTheWallClock() => Gen.Select(Any, Gen.Int[-9000, 9000]).Sample((any, minutes) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant at = any.Near + Duration.FromMinutes(minutes);
        if (Changes(calendar.Zone, at))
        {
            return;
        }

        calendar.IsOpen(at).Should().Be(any.Plain.IsOpen(at.InZone(calendar.Zone).LocalDateTime));
    });

    [Fact]
    public void Elapsed_MinuteByMinute_IsTheSame() => Gen.Select(Any, Gen.Int[-4000, 4000], Gen.Int[0, 2900]).Sample((any, from, length) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant start = any.Near + Duration.FromMinutes(from);
        int open = Enumerable.Range(0, length).Count(m => calendar.IsOpen(start + Duration.FromMinutes(m)));

        calendar.Elapsed(start, start + Duration.FromMinutes(length)).Should().Be(Duration.FromMinutes(open));
    }, iter: 60);

    [Fact]
    public void Add_ThenElapsed_GivesTheDurationBack() => Gen.Select(Any, Gen.Int[-4000, 4000], Gen.Long[-200_000_000_000_000, 200_000_000_000_000]).Sample((any, from, nanoseconds) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant start = any.Near + Duration.FromMinutes(from);
        Duration time = Duration.FromNanoseconds(nanoseconds);
        Instant end = calendar.Add(start, time);

        calendar.Elapsed(start, end).Should().Be(time);
        calendar.Elapsed(end, start).Should().Be(-time);

        // The earliest such instant, or counting back the latest: a nanosecond nearer there is less.
        if (nanoseconds != 0)
        {
            Instant nearer = nanoseconds > 0 ? end - Duration.Epsilon : end + Duration.Epsilon;
            calendar.Elapsed(start, nearer).Should().NotBe(time);
        }
    });

    [Fact]
    public void Elapsed_OverYears_IsWhatTheOpenPeriodsSumTo() => Gen.Select(Any, Gen.Int[-4000, 4000], Gen.Int[0, 1200]).Sample((any, from, days) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant start = any.Near + Duration.FromDays(from) + Duration.FromMinutes(from), end = start + Duration.FromDays(days);
        List<Interval> periods = [.. calendar.PeriodsAfter(start).TakeWhile(p => p.Start < end)];
        Duration sum = periods.Aggregate(Duration.Zero, (total, p) => total + (Instant.Min(p.End, end) - p.Start));

        calendar.Elapsed(start, end).Should().Be(sum);
        if (sum > Duration.Zero)
        {
            calendar.Add(start, sum).Should().Be(Instant.Min(periods[^1].End, end));
            calendar.Subtract(end, sum).Should().Be(periods[0].Start);
        }
    }, iter: 60);

    [Fact]
    public void Elapsed_InBulk_IsTheSameAsOneByOne() => Gen.Select(Any, Gen.Select(Gen.Int[-900_000, 900_000], Gen.Int[-900_000, 900_000]).Array[0, 30]).Sample((any, minutes) =>
    {
        BusinessCalendar calendar = any.Plain.Build(), other = any.Plain.Build();
        Instant[] starts = [.. minutes.Select(m => any.Near + Duration.FromMinutes(m.Item1))], ends = [.. minutes.Select(m => any.Near + Duration.FromMinutes(m.Item2))];
        Duration[] elapsed = new Duration[starts.Length];
        calendar.Elapsed(starts, ends, elapsed);

        elapsed.Should().Equal(starts.Zip(ends, other.Elapsed));
    }, iter: 60);

    [Fact]
    public void Elapsed_StretchCutAnywhere_IsTheSumOfItsParts() => Gen.Select(Any, Gen.Int[-9000, 9000], Gen.Int[-9000, 9000], Gen.Int[-9000, 9000]).Sample((any, a, b, c) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant At(int minutes) => any.Near + Duration.FromMinutes(minutes);

        (calendar.Elapsed(At(a), At(b)) + calendar.Elapsed(At(b), At(c))).Should().Be(calendar.Elapsed(At(a), At(c)));
    });

    [Fact]
    public void Explain_AnyStretch_PartitionsItAndAgreesWithElapsed() => Gen.Select(Any, Gen.Int[-9000, 9000], Gen.Int[1, 9000]).Sample((any, from, length) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant start = any.Near + Duration.FromMinutes(from), end = start + Duration.FromMinutes(length);
        CalendarExplanation explanation = calendar.Explain(start, end);

        explanation.OpenTime.Should().Be(calendar.Elapsed(start, end));
        explanation.Segments.Should().OnlyContain(s => s.Length > Duration.Zero && calendar.IsOpen(s.Start) == (s.Kind == CalendarSegmentKind.Open));
        explanation.Segments.Select(s => s.Start).Append(end).Should().Equal(explanation.Segments.Select(s => s.End).Prepend(start));
    });

    [Fact]
    public void Periods_ForwardsAndBackwards_AreTheSame() => Any.Sample(any =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        Instant start = any.Near - Duration.FromDays(6), end = any.Near + Duration.FromDays(6);
        List<Interval> forwards = [.. calendar.PeriodsAfter(start).TakeWhile(p => p.Start < end).Select(p => new Interval(p.Start, Instant.Min(p.End, end)))];
        List<Interval> backwards = [.. calendar.PeriodsBefore(end).TakeWhile(p => p.End > start).Select(p => new Interval(Instant.Max(p.Start, start), p.End))];

        forwards.Should().Equal(Enumerable.Reverse(backwards));
        forwards.Zip(forwards.Skip(1)).All(p => p.First.End < p.Second.Start).Should().BeTrue();
    });

    [Fact]
    public void AddBusinessDays_AndBack_GivesABusinessDayBack() => Gen.Select(Any, Gen.Int[1, 20]).Sample((any, days) =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        LocalDate day = calendar.AddBusinessDays(any.Near.InUtc().Date, 1);
        LocalDate later = calendar.AddBusinessDays(day, days);

        calendar.IsBusinessDay(later).Should().BeTrue();
        calendar.BusinessDaysBetween(day, later).Should().Be(days);
        calendar.AddBusinessDays(later, -days).Should().Be(day);
    });

    [Fact]
    public void Save_AnyCalendar_LoadsBackTheSame() => Any.Sample(any =>
    {
        BusinessCalendar calendar = any.Plain.Build();
        string text = CalendarJson.Save(calendar);
        BusinessCalendar again = CalendarJson.Load(text);

        CalendarJson.Save(again).Should().Be(text);
        Instant end = any.Near + Duration.FromDays(8);
        again.Explain(any.Near - Duration.FromDays(8), end).ToString().Should().Be(calendar.Explain(any.Near - Duration.FromDays(8), end).ToString());
    });

    private static bool Changes(DateTimeZone zone, Instant at) => zone.GetZoneInterval(at - Duration.FromDays(2)) != zone.GetZoneInterval(at + Duration.FromDays(2));
}
