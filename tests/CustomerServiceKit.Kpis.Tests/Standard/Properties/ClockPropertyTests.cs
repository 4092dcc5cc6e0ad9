using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard.Properties;

/// <summary>Zones, clock changes, hours around the clock, and percentiles of merged rows.</summary>
public sealed class ClockPropertyTests
{
    private static readonly Instant s_march = Sample.Utc("2026-03-20T00:00");

    private static readonly string[] s_zones = ["Etc/UTC", "Asia/Jerusalem", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

    private static readonly CalendarId s_always = new("always");

    private static readonly KpiDefinition s_median = StandardKpis.Percentiles.Wait(0.5m);

    [Fact]
    public void Run_AnotherZoneOverAClockChange_PutsTheSameRowsIntoOtherDays() => Gen.Select(Gen.Int[0, 14 * 1440].Array[1, 60], Gen.Int[0, 4]).Sample(
        (minutes, zone) =>
        {
            // The clocks of Jerusalem go forward on 27 March 2026, those of Lord Howe back on 5 April.
            DateTimeZone of = DateTimeZoneProviders.Tzdb[s_zones[zone]];
            FactSets facts = Sample.Facts(minutes.Select((m, i) => new Call($"{i}") { Created = s_march + Duration.FromMinutes(m) }));
            Scorecard card = KpiPlan.Compile(StandardKpis.Offered).Run(facts, Grouping.None.Per(ReportingPeriod.Day, of));

            card.Groups.Sum(g => card.Get(StandardKpis.Offered, g).Value).Should().Be(minutes.Length);
            foreach (ScorecardGroup group in card.Groups)
            {
                int there = minutes.Count(m => (s_march + Duration.FromMinutes(m)).InZone(of).Date.ToString("uuuu-MM-dd", null) == group.Labels[0]);
                card.Get(StandardKpis.Offered, group).Value.Should().Be(there);
            }
        },
        threads: 1);

    [Theory]
    // One call at every full hour from midnight to midnight of Jerusalem.
    [InlineData("2026-03-26", 24)]
    [InlineData("2026-03-27", 23)]
    [InlineData("2026-10-25", 25)]
    public void Run_CallEveryHour_GivesTheDayItsTwentyThreeOrTwentyFiveHours(string day, int hours)
    {
        LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Instant start = Sample.Jerusalem.AtStartOfDay(date).ToInstant();
        Call[] calls = [.. Enumerable.Range(-30, 90).Select(h => new Call($"{h}") { Created = start + Duration.FromHours(h) })];

        KpiPlan.Compile(StandardKpis.Offered).Run(Sample.Facts(calls), Grouping.None.Per(ReportingPeriod.Day, Sample.Jerusalem)).Get(StandardKpis.Offered, day).Value.Should().Be(hours);
    }

    [Fact]
    public void OpeningTime_AroundTheClock_IsCalendarTimeOfAnyCases() => Gen.Select(Gen.Select(Gen.Int[0, 400 * 1440], Gen.Int[0, 30 * 1440]).Array[1, 20], Gen.Int[0, 4]).Sample(
        (rows, zone) =>
        {
            // dbt_zendesk#215: "missing 420 mins in week 1".
            BusinessCalendar always = BusinessCalendar.In(s_zones[zone]).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Named(s_always).Build();
            var schema = FactSchema.Cases<(int Id, Instant From, Instant To)>(c => $"{c.Id}")
                .Time(CaseFields.Created, c => c.From).Time(CaseFields.FirstReply, c => c.To).Dimension(Dimensions.Calendar, _ => s_always.Value);
            FactSets facts = FactSets.Of(schema.Read(rows.Select((r, i) => (i, s_march + Duration.FromMinutes(r.Item1), s_march + Duration.FromMinutes(r.Item1 + r.Item2))))).WithCalendars(always);
            Scorecard card = KpiPlan.Compile(StandardKpis.FirstReplyTime, StandardKpis.Variants.FirstReplyTime.InOwnHours).Run(facts);

            card.Get(StandardKpis.Variants.FirstReplyTime.InOwnHours).Numerator.Should().Be(card.Get(StandardKpis.FirstReplyTime).Numerator).And.Be(rows.Sum(r => (decimal)r.Item2 * 60));
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void Median_OfTwoTeamsMerged_IsThatOfTheRowsWithinTheStatedErrorAndNotTheMeanOfMedians()
    {
        // Team a waits 1, 2 and 3 s, team b 100, 200, 300, 400 and 500: medians 2 and 300, their mean 151; the fourth of the eight is 100.
        Call[] calls = [.. Waits("a", 1, 2, 3), .. Waits("b", 100, 200, 300, 400, 500)];
        KpiPlan plan = KpiPlan.Compile(s_median);
        Scorecard card = plan.Run(Sample.Facts(calls), Grouping.By(Dimensions.Team));

        (card.Get(s_median, "a").Value, card.Get(s_median, "b").Value).Should().Be((2m, 300m));
        card.RollUp(Grouping.None).Get(s_median).Availability.Should().Be(Availability.Undefined, "rows are needed, and a mean of medians is none");
        Merged(plan, calls).Should().BeApproximately(100, 100m / 128);
    }

    [Fact]
    public void Median_OfAnyTeamsMerged_IsWithinTheStatedErrorOfTheRows() => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5000]).Array[1, 80].Sample(
        rows =>
        {
            Call[] calls = [.. rows.Select((r, i) => new Call($"{i}") { Team = $"t{r.Item1}", Wait = r.Item2 })];
            decimal exact = rows.Select(r => r.Item2).Order().ElementAt((rows.Length - 1) / 2);

            Merged(KpiPlan.Compile(s_median), calls).Should().BeApproximately(exact, (exact / 128) + 0.001m);
        },
        iter: 60,
        threads: 1);

    private static decimal Merged(KpiPlan plan, Call[] calls)
    {
        Tally merged = plan.NewTally(Grouping.By(Dimensions.Team));
        foreach (IGrouping<string?, Call> team in calls.GroupBy(c => c.Team))
        {
            merged.Add(Sample.Facts(team));
        }

        return merged.RollUp(Grouping.None).Snapshot().Get(s_median).Value!.Value;
    }

    private static IEnumerable<Call> Waits(string team, params double[] seconds) => seconds.Select((s, i) => new Call($"{team}{i}") { Team = team, Wait = s });
}
