using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard.PeerDefects;

/// <summary>Defects of other systems at the edges of days, in time zones and in opening hours.</summary>
public sealed class CalendarDefectTests
{
    private static readonly CalendarId s_hours = new("hours");

    private static readonly FactSchema<Case> s_cases = FactSchema.Cases<Case>(c => c.Id)
        .Time(CaseFields.Created, c => c.Created).Time(CaseFields.FirstReply, c => c.Replied).Dimension(Dimensions.Calendar, _ => s_hours.Value);

    [Fact]
    public void Days_OfSummerAndWinter_FollowTheOffsetOfTheirOwnDay()
    {
        // chatwoot PR 12747, PR 13797: the offset of today was applied to every date. 21:30 UTC is 23:30 in Jerusalem's winter and 0:30 of the next day in its summer.
        Scorecard card = KpiPlan.Compile(StandardKpis.Offered).Run(
            Facts(new Call("winter") { Created = Utc("2026-01-15T21:30") }, new Call("summer") { Created = Utc("2026-07-15T21:30") }), Grouping.None.Per(ReportingPeriod.Day, "Asia/Jerusalem"));

        card.Groups.Select(g => g.Labels[0]).Should().Equal("2026-01-15", "2026-07-16");
    }

    [Fact]
    public void CardAndTable_AtTheEdgesOfTheWindow_CountTheSameRows()
    {
        // chatwoot PR 14202, #14141: cards and tables disagreed by the offset. Frappe Helpdesk: the trend drops the row of exact midnight, the card keeps it.
        DateTimeZone zone = Jerusalem;
        Interval june = new(zone.AtStartOfDay(new LocalDate(2026, 6, 1)).ToInstant(), zone.AtStartOfDay(new LocalDate(2026, 7, 1)).ToInstant());
        FactSets facts = Facts(
            new Call("before") { Created = june.Start - Duration.FromMilliseconds(1) }, new Call("midnight") { Created = june.Start },
            new Call("last") { Created = june.End - Duration.FromMilliseconds(1) }, new Call("after") { Created = june.End });
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Offered);

        plan.Run(facts, Grouping.None.Between(june.Start, june.End)).Get(StandardKpis.Offered).Value.Should().Be(2);
        Scorecard table = plan.Run(facts, Grouping.None.Per(ReportingPeriod.Day, zone).Between(june.Start, june.End));
        table.Groups.Select(g => (g.Labels[0], table.Get(StandardKpis.Offered, g).Value)).Should().Equal(("2026-06-01", 1m), ("2026-06-30", 1m));
    }

    [Fact]
    public void AverageTime_InAWindow_IsOfThatWindow()
    {
        // osTicket PR 4317: the times did not "change accordingly with the date range". Replies of 10 minutes on the 2nd, of 30 on the 3rd.
        FactSets facts = FactSets.Of(s_cases.Read(
        [
            new Case("a", Utc("2026-03-02T09:00"), Utc("2026-03-02T09:10")), new Case("b", Utc("2026-03-03T09:00"), Utc("2026-03-03T09:30")),
        ]));
        KpiPlan plan = KpiPlan.Compile(StandardKpis.FirstReplyTime);

        plan.Run(facts).Get(StandardKpis.FirstReplyTime).Value.Should().Be(1200);
        plan.Run(facts, Grouping.None.Between(Utc("2026-03-03T00:00"), Utc("2026-03-04T00:00"))).Get(StandardKpis.FirstReplyTime).Value.Should().Be(1800);
    }

    [Theory]
    // dbt_zendesk#25: old cases were counted by today's offset. Open 9:00 to 17:00 in New York: 14:00 UTC in winter, 13:00 in summer.
    [InlineData("2026-01-15T13:00", "2026-01-15T15:00", 60)]
    [InlineData("2026-07-15T12:00", "2026-07-15T14:00", 60)]
    // dbt_zendesk#92, PR 114: holidays were left out of account, or lost their last second. Thursday 16:00, reply on the Monday after a closed Friday at 10:00: 1 + 1 h.
    [InlineData("2026-07-02T20:00", "2026-07-06T14:00", 120)]
    // No opening time between is 0, and a value (dbt_zendesk v0.11.0).
    [InlineData("2026-07-04T10:00", "2026-07-04T12:00", 0)]
    // dbt_zendesk#204: minutes are not cut off. 9:00:00 to 9:10:30.
    [InlineData("2026-07-15T13:00", "2026-07-15T13:10:30", 10.5)]
    public void OpeningTime_AcrossOffsetsAndHolidays_IsThatOfItsOwnDays(string created, string replied, double minutes)
    {
        BusinessCalendar hours = BusinessCalendar.In("America/New_York").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Closed(new LocalDate(2026, 7, 3), LocalizedText.English("Independence Day")).Named(s_hours).Build();

        Value(hours, new Case("a", Utc(created), Utc(replied))).Should().Be((decimal)(minutes * 60));
    }

    [Fact]
    public void OpeningTime_ScheduleThatChangesOnTheWay_CountsEachWhileItWasInForce()
    {
        // dbt_zendesk#4, #53, #88: the vendor takes the last schedule for the whole time. Open 9-12 until Monday, 9-17 from Tuesday: Monday 9:00 to Tuesday 17:00 is 3 + 8 h, and not 16.
        BusinessCalendar hours = BusinessCalendar.In("Etc/UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-12:00")
            .From(new LocalDate(2026, 3, 3), week => week.Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")).Named(s_hours).Build();

        Value(hours, new Case("a", Utc("2026-03-02T09:00"), Utc("2026-03-03T17:00"))).Should().Be(11 * 3600);
    }

    private static decimal? Value(BusinessCalendar hours, Case row)
    {
        KpiDefinition kpi = StandardKpis.Variants.FirstReplyTime.InOwnHours;
        return KpiPlan.Compile(kpi).Run(FactSets.Of(s_cases.Read([row])).WithCalendars(hours)).Get(kpi).Value;
    }

    private sealed record Case(string Id, Instant Created, Instant Replied);
}
