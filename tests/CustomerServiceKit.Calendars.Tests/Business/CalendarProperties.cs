using CsCheck;
using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>What holds for every calendar, near changes of the clocks and far from them.</summary>
public sealed class CalendarProperties
{
    private static readonly Gen<string> Zones = AnyOf(
        "UTC", "Asia/Jerusalem", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Cairo", "America/Havana", "Asia/Kathmandu");

    private static readonly Gen<string> Hours = AnyOf(
        "closed", "09:00-17:00", "08:00-12:00 13:00-17:00", "22:00-06:00", "all-day", "02:15-02:45 04:00-05:00", "18:00-24:00", "00:00-00:30 23:30-01:30", "01:00-02:00 02:30-03:15", "20:00-12:00");

    private static readonly Gen<(PlainCalendar Plain, Instant Near)> Any =
        from zone in Zones
        from week in Hours.Array[7]
        from near in Gen.Long[0, 1_800_000_000]
        from atChange in Gen.Bool
        from dates in Gen.Select(Gen.Int[-6, 6], Gen.Int[0, 2], Hours).Array[0, 6]
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        select Make(zone, week, near, atChange, dates, flags.Item1, flags.Item2);

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

    /// <summary>A calendar with dated exceptions within a week of an instant, which half of the time is a change of the clocks; Wednesdays are always open.</summary>
    private static (PlainCalendar Plain, Instant Near) Make(string zone, string[] week, long near, bool atChange, (int Days, int Sort, string Hours)[] dates, bool closedFirst, bool byShift)
    {
        DateTimeZone read = DateTimeZoneProviders.Tzdb[zone];
        Instant instant = Instant.FromUnixTimeSeconds(near / 60 * 60);
        ZoneInterval interval = read.GetZoneInterval(instant);
        instant = atChange && interval.HasEnd && interval.End < Instant.FromUtc(2030, 1, 1, 0, 0) ? interval.End : instant;
        LocalDate today = instant.InZone(read).Date;
        Dictionary<IsoDayOfWeek, string> weekly = week.Select((hours, i) => (Day: (IsoDayOfWeek)(i + 1), Hours: hours)).ToDictionary(d => d.Day, d => d.Hours);
        weekly[IsoDayOfWeek.Wednesday] = "09:00-17:00";
        Dictionary<LocalDate, string> Dated(int sort) => dates.Where(d => d.Sort == sort).DistinctBy(d => d.Days).ToDictionary(d => today.PlusDays(d.Days), d => d.Hours);
        return (new PlainCalendar(zone, weekly, Dated(0).Keys.ToHashSet(), Dated(1), Dated(2), closedFirst, byShift), instant);
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static bool Changes(DateTimeZone zone, Instant at) => zone.GetZoneInterval(at - Duration.FromDays(2)) != zone.GetZoneInterval(at + Duration.FromDays(2));
}
