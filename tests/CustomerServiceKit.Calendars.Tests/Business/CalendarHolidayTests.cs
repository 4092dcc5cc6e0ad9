using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Holiday sets within a calendar: closed days, short days, worked holidays.</summary>
public sealed class CalendarHolidayTests
{
    private static readonly BusinessCalendar Bank = BusinessCalendar.In("Asia/Jerusalem")
        .Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-17:00")
        .Open(IsoDayOfWeek.Friday, "08:00-12:00")
        .Holidays(HolidaySet.Israel)
        .Build();

    [Theory]
    // Rosh Hashana 5787 is on 12 and 13 September 2026, a Saturday and a Sunday; its eve a Friday with shorter hours than the eve leaves.
    [InlineData("2026-09-10", "08:00-17:00 9 h")]
    [InlineData("2026-09-11", "08:00-12:00 4 h")]
    [InlineData("2026-09-13", "")]
    // Yom Kippur on Monday 21 September; the eve ends at 13:00.
    [InlineData("2026-09-20", "08:00-13:00 5 h")]
    [InlineData("2026-09-21", "")]
    public void PeriodsAfter_HolidaysOfASet_AreClosedAndEvesEndEarly(string date, string expected) => Bank.Day(date).Should().Be(expected);

    [Fact]
    public void Explain_ShortDayAndHoliday_GivesBothNames() =>
        Bank.Explain(Bank.At("2026-09-20 08:00"), Bank.At("2026-09-22 09:00")).ToString().Split('\n').Should().Equal(
            "2026-09-20 08:00 - 2026-09-20 13:00 (PT5H): open: Eve of Yom Kippur",
            "2026-09-20 13:00 - 2026-09-21 00:00 (PT11H): closed: Eve of Yom Kippur",
            "2026-09-21 00:00 - 2026-09-22 00:00 (P1D): closed: Yom Kippur",
            "2026-09-22 00:00 - 2026-09-22 08:00 (PT8H): closed",
            "2026-09-22 08:00 - 2026-09-22 09:00 (PT1H): open");

    [Fact]
    public void Special_OnAHoliday_IsWorked()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Holidays(HolidaySet.Germany).Special(new LocalDate(2026, 5, 1), "10:00-14:00", LocalizedText.English("Emergency desk"));

        builder.Build().Day("2026-05-01").Should().Be("10:00-14:00 4 h");
        builder.ClosedDaysFirst().Build().Day("2026-05-01").Should().BeEmpty();
    }

    [Fact]
    public void Holidays_SeveralSets_AllHold()
    {
        BusinessCalendar both = BusinessCalendar.In("Europe/London").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00")
            .Holidays(HolidaySet.EnglandAndWales)
            .Holidays(HolidaySet.Israel.WithShortDaysUntil(new LocalTime(11, 0)))
            .Build();

        both.Day("2026-08-31").Should().BeEmpty("it is the summer bank holiday");
        both.Day("2026-09-21").Should().BeEmpty("it is Yom Kippur");
        both.Day("2026-09-25").Should().Be("09:00-11:00 2 h", "it is the eve of Sukkot");
        both.Holidays.Select(h => h.Id).Should().Equal("england-and-wales", "israel");
    }

    [Fact]
    public void UnusualDays_Autumn_ListsHolidaysAndTheShortDaysThatLoseHours() =>
        Bank.UnusualDays(new LocalDate(2026, 9, 11), new LocalDate(2026, 9, 22)).Select(d => d.ToString()).Should().Equal(
            "2026-09-13 closed: Rosh Hashana, second day",
            "2026-09-20 08:00-13:00: Eve of Yom Kippur",
            "2026-09-21 closed: Yom Kippur");

    [Fact]
    public void OpenTime_Bucket_IsThatOfTheStretch()
    {
        ReportingBucket october = ReportingPeriod.Month.Containing(Bank.At("2026-10-10 12:00"), Bank.Zone);

        // Twenty-one days from Sunday to Thursday; five Fridays, the first of them an eve that loses nothing. Simchat Torah is Saturday 3 October.
        Bank.OpenTime(october).Should().Be(Duration.FromHours((21 * 9) + (5 * 4)));
    }

    [Theory]
    [InlineData("2026-09-20", "0.5")]
    [InlineData("2026-09-21", "0")]
    [InlineData("2026-09-22", "1")]
    public void DayWeight_ShortDay_IsHalf(string date, string weight) =>
        Bank.DayWeight(Wall.Date(date)).Should().Be(decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture));
}
