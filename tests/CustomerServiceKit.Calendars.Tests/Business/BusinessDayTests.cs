using NodaTime;
using static CustomerServiceKit.Calendars.Tests.Business.Sample;

namespace CustomerServiceKit.Calendars.Tests.Business;

public sealed class BusinessDayTests
{
    [Theory]
    [InlineData("2026-09-10", true)]
    [InlineData("2026-09-11", true)]
    [InlineData("2026-09-12", false)]
    [InlineData("2026-09-13", false)]
    [InlineData("2026-09-14", true)]
    public void IsBusinessDay_HasOpenTimeThatStartsOnIt_Is(string date, bool expected) => Israel.IsBusinessDay(Wall.Date(date)).Should().Be(expected);

    [Fact]
    public void IsBusinessDay_OnlyTheEndOfANightShift_IsNot()
    {
        BusinessCalendar fridays = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Friday, "22:00-06:00").Build();

        fridays.IsBusinessDay(new LocalDate(2026, 1, 2)).Should().BeTrue();
        fridays.IsBusinessDay(new LocalDate(2026, 1, 3)).Should().BeFalse();
        fridays.IsOpen(fridays.At("2026-01-03 05:00")).Should().BeTrue();
    }

    [Fact]
    public void IsBusinessDay_BreakOverAllOfIt_IsNot() => BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00").Break(new LocalDate(2026, 1, 5), "08:00-18:00").Build()
        .IsBusinessDay(new LocalDate(2026, 1, 5)).Should().BeFalse();

    [Theory]
    // Friday the 11th; then the holiday on Saturday and Sunday.
    [InlineData("2026-09-10", 1, "2026-09-11")]
    [InlineData("2026-09-10", 2, "2026-09-14")]
    [InlineData("2026-09-12", 1, "2026-09-14")]
    [InlineData("2026-09-13", -1, "2026-09-11")]
    [InlineData("2026-09-14", -2, "2026-09-10")]
    [InlineData("2026-09-12", 0, "2026-09-12")]
    public void AddBusinessDays_AnyDate_CountsThoseStrictlyAfterOrBefore(string date, int days, string expected) =>
        Israel.AddBusinessDays(Wall.Date(date), days).Should().Be(Wall.Date(expected));

    [Theory]
    // Monday to Friday are business days.
    [InlineData("2026-01-03", "2026-01-10", 5)]
    [InlineData("2026-01-05", "2026-01-06", 1)]
    [InlineData("2026-01-05", "2026-01-05", 0)]
    [InlineData("2026-01-09", "2026-01-12", 1)]
    [InlineData("2026-01-12", "2026-01-05", -5)]
    public void BusinessDaysBetween_Dates_CountTheFirstAndNotTheLast(string from, string to, int expected) =>
        Office.BusinessDaysBetween(Wall.Date(from), Wall.Date(to)).Should().Be(expected);

    [Theory]
    // The same time of day where open; otherwise the next opening, or the closing before when counting back.
    [InlineData("2026-09-09 10:00", 1, "2026-09-10 10:00")]
    [InlineData("2026-09-10 10:00", 1, "2026-09-11 10:00")]
    [InlineData("2026-09-10 12:30", 1, "2026-09-14 08:00")]
    [InlineData("2026-09-11 10:30", 1, "2026-09-14 11:00")]
    [InlineData("2026-09-12 09:00", 1, "2026-09-14 09:00")]
    [InlineData("2026-09-14 12:30", -1, "2026-09-11 11:00")]
    [InlineData("2026-09-08 06:00", -1, "2026-09-06 17:00")]
    [InlineData("2026-09-08 08:00", -1, "2026-09-07 08:00")]
    [InlineData("2026-09-10 10:00", 0, "2026-09-10 10:00")]
    [InlineData("2026-09-12 10:00", 0, "2026-09-14 08:00")]
    public void AddDays_AnyInstant_KeepsTheTimeOfDayInOpenTime(string start, int days, string expected) => Israel.Show(Israel.AddDays(Israel.At(start), days)).Should().Be(expected);

    [Fact]
    public void AddDays_OverAClockChange_KeepsTheWallClock()
    {
        BusinessCalendar always = BusinessCalendar.In("Europe/Berlin").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Build();

        // 02:30 on 28 March 2026; on the 29th that time is skipped and becomes 03:30.
        always.Show(always.AddDays(always.At("2026-03-28 02:30"), 1)).Should().Be("2026-03-29 03:30");
        always.Show(always.AddDays(always.At("2026-03-28 12:00"), 1)).Should().Be("2026-03-29 12:00");
    }

    [Theory]
    [InlineData("2026-09-10", "PT8H", "1")]
    [InlineData("2026-09-11", "PT3H", "0.5")]
    [InlineData("2026-09-04", "PT5H", "0.5")]
    [InlineData("2026-09-12", "PT0S", "0")]
    [InlineData("2026-09-14", "PT7H", "1")]
    public void DayWeight_OpenTime_IsFullHalfOrNothing(string date, string open, string weight)
    {
        Israel.OpenTime(Wall.Date(date)).Should().Be(Wall.Span(open));
        Israel.DayWeight(Wall.Date(date)).Should().Be(decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture));
        Israel.FullDay(Wall.Date("2026-03-01")).Should().Be(Duration.FromHours(8));
    }
}
