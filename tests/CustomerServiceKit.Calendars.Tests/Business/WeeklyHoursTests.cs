using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Weekly breaks, and weekly hours that change on a date.</summary>
public sealed class WeeklyHoursTests
{
    private static readonly LocalizedText Lunch = LocalizedText.English("Lunch");

    /// <summary>Until June 2026 Monday to Friday 09:00-17:00 with lunch, from 1 July 2026 Monday to Thursday 08:00-18:00 without.</summary>
    private static readonly BusinessCalendar Changing = BusinessCalendar.In("UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
        .Break(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "12:00-12:30", Lunch)
        .From(new LocalDate(2026, 7, 1), week => week.Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday, "08:00-18:00"))
        .Build();

    [Theory]
    [InlineData("2026-06-30", "09:00-12:00 3 h, 12:30-17:00 4.5 h")]
    [InlineData("2026-07-01", "08:00-18:00 10 h")]
    [InlineData("2026-06-26", "09:00-12:00 3 h, 12:30-17:00 4.5 h")]
    [InlineData("2026-07-03", "")]
    public void PeriodsAfter_HoursThatChange_AreThoseInForceOnTheDate(string date, string expected) => Changing.Day(date).Should().Be(expected);

    [Fact]
    public void Elapsed_OverTheChange_CountsOldAndNewHours() =>
        Changing.Elapsed(Changing.At("2026-06-29 00:00"), Changing.At("2026-07-04 00:00")).Should().Be(Duration.FromHours(7.5 + 7.5 + 10 + 10));

    [Fact]
    public void Explain_WeeklyBreak_CallsItByItsName() =>
        Changing.Explain(Changing.At("2026-06-30 11:00"), Changing.At("2026-06-30 13:00")).Segments.Select(s => s.Reason.For("en")).Should().Equal("open", "break: Lunch", "open");

    [Fact]
    public void From_NightShiftBeforeTheChange_EndsAsItWould()
    {
        BusinessCalendar nights = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00")
            .From(new LocalDate(2026, 7, 1), week => week.Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "10:00-11:00"))
            .Build();

        nights.Day("2026-07-01").Should().Be("00:00-06:00 6 h, 10:00-11:00 1 h");
        nights.Day("2026-07-02").Should().Be("10:00-11:00 1 h");
    }

    [Fact]
    public void WeekOn_Date_IsTheWeekInForce()
    {
        Changing.WeekOn(new LocalDate(2026, 6, 30))!.On(IsoDayOfWeek.Friday).ToString().Should().Be("09:00-17:00");
        Changing.WeekOn(new LocalDate(2026, 7, 1))!.On(IsoDayOfWeek.Friday).IsClosed.Should().BeTrue();
        Changing.Weeks.Select(w => w.From).Should().Equal(null, new LocalDate(2026, 7, 1));
        Changing.Weeks[0].Breaks.Select(b => b.ToString()).Should().StartWith("monday 12:00-12:30: Lunch").And.HaveCount(5);
        Changing.Weeks[1].ToString().Should().Be("from 2026-07-01: monday 08:00-18:00; tuesday 08:00-18:00; wednesday 08:00-18:00; thursday 08:00-18:00");
    }

    [Theory]
    [InlineData("2026-06-30", "PT7H30M", "1")]
    [InlineData("2026-07-01", "PT10H", "1")]
    [InlineData("2026-07-03", "PT0S", "0")]
    public void DayWeight_HoursThatChange_IsByTheWeekInForce(string date, string open, string weight)
    {
        Changing.OpenTime(Wall.Date(date)).Should().Be(Wall.Span(open));
        Changing.DayWeight(Wall.Date(date)).Should().Be(decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-06-01", 7.5)]
    [InlineData("2026-08-01", 10)]
    public void FullDay_HoursThatChange_IsTheLongestOfTheWeekInForceWithoutBreaks(string date, double hours) =>
        Changing.FullDay(Wall.Date(date)).Should().Be(Duration.FromHours(hours));

    [Fact]
    public void Break_OnADateWithSpecialHours_IsNotTaken()
    {
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00").Break(IsoDayOfWeek.Monday, "12:00-13:00")
            .Special(new LocalDate(2026, 7, 6), "10:00-14:00").Build();

        calendar.Day("2026-07-06").Should().Be("10:00-14:00 4 h");
        calendar.Day("2026-07-13").Should().Be("09:00-12:00 3 h, 13:00-17:00 4 h");
    }

    [Fact]
    public void Build_FaultyWeeks_ListsEveryProblemWithItsPath()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00")
            .Break(IsoDayOfWeek.Monday, "noon")
            .Break(IsoDayOfWeek.Tuesday, "12:00-13:00").Break(IsoDayOfWeek.Tuesday, "15:00-15:15")
            .From(new LocalDate(2026, 7, 1), week => week.Open(IsoDayOfWeek.Monday, "9-5").Break(IsoDayOfWeek.None, "12:00-13:00"))
            .From(new LocalDate(2026, 7, 1), week => week.Open(IsoDayOfWeek.Monday, "10:00-12:00"));

        builder.Validate().Select(p => $"{p.Path} {p.Code}").Should().Equal(
            "weekly-breaks.monday calendar.unreadable-hours",
            "weekly-breaks.tuesday calendar.day-twice",
            "from.2026-07-01.weekly.monday calendar.unreadable-hours",
            "from.2026-07-01.weekly-breaks calendar.unknown-day",
            "from.2026-07-01 calendar.date-twice");
    }
}
