using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Calendars made of two others, by example.</summary>
public sealed class CombinationTests
{
    private static readonly BusinessCalendar TelAviv = BusinessCalendar.In("Asia/Jerusalem").Named(new CalendarId("tel-aviv"), LocalizedText.English("Tel Aviv"))
        .Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-17:00").Holidays(HolidaySet.Israel).Build();

    private static readonly BusinessCalendar Bucharest = BusinessCalendar.In("Europe/Bucharest").Named(new CalendarId("bucharest"), LocalizedText.English("Bucharest"))
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-18:00").Holidays(HolidaySet.Romania).Build();

    private static readonly BusinessCalendar Maintenance = BusinessCalendar.In("UTC").Named(new CalendarId("maintenance"), LocalizedText.English("Maintenance"))
        .Open(IsoDayOfWeek.Tuesday, "10:00-11:00").Build();

    [Theory]
    // 3 to 9 November 2026: both are two hours before UTC.
    [InlineData("2026-11-05", "08:00-18:00 10 h", "09:00-17:00 8 h")]
    [InlineData("2026-11-06", "09:00-18:00 9 h", "")]
    [InlineData("2026-11-07", "", "")]
    [InlineData("2026-11-08", "08:00-17:00 9 h", "")]
    // 30 November 2026 is Saint Andrew's day in Romania.
    [InlineData("2026-11-30", "08:00-17:00 9 h", "")]
    public void Union_Intersect_TwoSites_AreEitherAndBoth(string date, string either, string both)
    {
        TelAviv.Union(Bucharest).Day(date).Should().Be(either);
        TelAviv.Intersect(Bucharest).Day(date).Should().Be(both);
    }

    [Theory]
    [InlineData("2026-11-06", true, false)]
    [InlineData("2026-11-08", true, false)]
    [InlineData("2026-11-09", true, true)]
    [InlineData("2026-11-07", false, false)]
    public void IsBusinessDay_TwoSites_IsOfEitherOrBoth(string date, bool either, bool both)
    {
        TelAviv.Union(Bucharest).IsBusinessDay(Wall.Date(date)).Should().Be(either);
        TelAviv.Intersect(Bucharest).IsBusinessDay(Wall.Date(date)).Should().Be(both);
    }

    [Fact]
    public void Except_Maintenance_IsExplainedByItsName()
    {
        BusinessCalendar desk = Bucharest.Except(Maintenance);

        desk.Explain(desk.At("2026-11-03 11:00"), desk.At("2026-11-03 14:00")).ToString().Split('\n').Should().Equal(
            "2026-11-03 11:00 - 2026-11-03 12:00 (PT1H): open",
            "2026-11-03 12:00 - 2026-11-03 13:00 (PT1H): break: Maintenance",
            "2026-11-03 13:00 - 2026-11-03 14:00 (PT1H): open");
        desk.Show(desk.Add(desk.At("2026-11-03 11:30"), Duration.FromHours(1))).Should().Be("2026-11-03 13:30");
    }

    [Fact]
    public void Explain_Intersection_GivesTheReasonOfTheClosedOne()
    {
        BusinessCalendar shared = TelAviv.Intersect(Bucharest);

        shared.Explain(shared.At("2026-11-30 10:00"), shared.At("2026-11-30 11:00")).Segments.Single().Reason.For("en").Should().Be("closed: Saint Andrew's Day");
        TelAviv.Union(Bucharest).Explain(shared.At("2026-11-30 10:00"), shared.At("2026-11-30 11:00")).Segments.Single().Reason.For("en").Should().Be("open");
    }

    [Fact]
    public void UnusualDays_ThatChangeNothing_AreNotListed()
    {
        BusinessCalendar lateSite = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "15:00-20:00").Build();
        BusinessCalendar early = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-16:00")
            .Special(new LocalDate(2026, 6, 30), "12:00-16:00").Special(new LocalDate(2026, 7, 1), "12:00-15:30", LocalizedText.English("Inventory")).Build();

        early.Intersect(lateSite).UnusualDays(new LocalDate(2026, 6, 1), new LocalDate(2026, 8, 1)).Select(d => d.ToString()).Should().Equal("2026-07-01 15:00-15:30: Inventory");
    }

    [Fact]
    public void Explain_IntersectionOutOfHours_NamesTheSiteThatIsClosed()
    {
        BusinessCalendar shared = TelAviv.Intersect(Bucharest);

        shared.Explain(shared.At("2026-11-05 08:00"), shared.At("2026-11-05 09:00")).Segments.Single().Reason.For("en").Should().Be("closed: Bucharest");
    }

    [Fact]
    public void Parts_Combined_AreTheTwo()
    {
        BusinessCalendar shared = TelAviv.Intersect(Bucharest).WithName(new CalendarId("shared"), LocalizedText.English("Shared hours"));

        shared.Combination.Should().Be(CalendarCombination.Intersection);
        shared.Parts.Should().Equal(TelAviv, Bucharest);
        (shared.Id, shared.Zone).Should().Be((new CalendarId("shared"), TelAviv.Zone));
        shared.WeekOn(new LocalDate(2026, 11, 5)).Should().BeNull();
        (shared.Weeks.Count + shared.ClosedDays.Count + shared.SpecialDays.Count + shared.Breaks.Count + shared.Holidays.Count).Should().Be(0);
        (TelAviv.Combination, TelAviv.Parts.Count).Should().Be((null, 0));
        shared.ToString().Should().Be("shared (Asia/Jerusalem)");
    }

    [Fact]
    public void UnusualDays_Combined_HaveTheHoursThatAreLeft() =>
        TelAviv.Union(Bucharest).UnusualDays(new LocalDate(2026, 11, 30), new LocalDate(2026, 12, 2)).Select(d => d.ToString()).Should().Equal(
            "2026-11-30 08:00-17:00: Saint Andrew's Day", "2026-12-01 08:00-17:00: National Day");

    [Fact]
    public void FullDay_Combined_IsTheLongestAround()
    {
        TelAviv.Union(Bucharest).FullDay(new LocalDate(2026, 11, 5)).Should().Be(Duration.FromHours(10));
        TelAviv.Intersect(Bucharest).FullDay(new LocalDate(2026, 11, 5)).Should().Be(Duration.FromHours(8));
    }

    [Fact]
    public void Add_NeverOpenTogether_SaysSo()
    {
        BusinessCalendar never = TelAviv.Intersect(BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Saturday, "09:00-17:00").Build());

        never.Invoking(c => c.Add(c.At("2026-11-05 10:00"), Duration.FromHours(1))).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("calendar.no-opening");
        never.Elapsed(never.At("2026-01-01 00:00"), never.At("2036-01-01 00:00")).Should().Be(Duration.Zero);
    }

    [Fact]
    public void Union_NoOther_IsRefused() => TelAviv.Invoking(c => c.Union(null!)).Should().Throw<ArgumentNullException>();
}
