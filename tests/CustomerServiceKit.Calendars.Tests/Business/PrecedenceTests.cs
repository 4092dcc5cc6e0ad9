using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>What wins where weekly hours, closed days, special days and breaks meet.</summary>
public sealed class PrecedenceTests
{
    [Fact]
    public void Special_ThatLosesToAClosing_ChangesNothing()
    {
        LocalDate friday = new(2026, 3, 6);
        BusinessCalendarBuilder Bar() => BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Friday, "14:00-03:00").Break(IsoDayOfWeek.Friday, "23:30-01:21").Closed(friday, LocalizedText.English("C")).ClosedDaysFirst();

        Bar().Build().Day("2026-03-07").Should().Be("01:21-03:00 1.65 h");
        Bar().Special(friday, "12:15-04:00").Build().Day("2026-03-07").Should().Be("01:21-03:00 1.65 h");
    }

    private static readonly LocalDate Tuesday = new(2026, 1, 6);

    [Fact]
    public void PeriodsAfter_ClosedDayAmongNightShifts_TakesWhatLiesBetweenItsMidnights()
    {
        BusinessCalendar nights = Nights().Closed(Tuesday, LocalizedText.English("Epiphany")).Build();

        // Monday's night ends at midnight; the night that begins on the closed Tuesday keeps what lies on Wednesday.
        nights.Day("2026-01-05").Should().Be("00:00-06:00 6 h, 22:00-24:00 2 h");
        nights.Day("2026-01-06").Should().BeEmpty();
        nights.Day("2026-01-07").Should().Be("00:00-06:00 6 h, 22:00-24:00 2 h");
    }

    [Fact]
    public void PeriodsBefore_ShiftInsideTheNightBefore_LosesNothing()
    {
        // Monday's shift runs to Tuesday noon, and Tuesday has a short one inside it.
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "22:00-12:00").Open(IsoDayOfWeek.Tuesday, "05:00-07:00").Build();
        Instant start = calendar.At("2026-01-05 00:00"), end = calendar.At("2026-01-07 00:00");

        calendar.Elapsed(start, end).Should().Be(Duration.FromHours(14));
        calendar.Show(calendar.Subtract(end, Duration.FromHours(14))).Should().Be("2026-01-05 22:00");
        calendar.Show(calendar.Subtract(end, Duration.FromHours(1))).Should().Be("2026-01-06 11:00");
    }

    [Fact]
    public void PeriodsAfter_ClosedByShift_TakesTheNightThatStartsOnIt()
    {
        BusinessCalendar nights = Nights().Closed(Tuesday, LocalizedText.English("Epiphany")).ClosedDaysByShift().Build();

        nights.Day("2026-01-05").Should().Be("00:00-06:00 6 h, 22:00-24:00 2 h");
        nights.Day("2026-01-06").Should().Be("00:00-06:00 6 h");
        nights.Day("2026-01-07").Should().Be("22:00-24:00 2 h");
        nights.IsBusinessDay(Tuesday).Should().BeFalse();
    }

    [Fact]
    public void PeriodsAfter_SpecialHoursOnAClosedDay_Win()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Tuesday, "09:00-17:00").Closed(Tuesday, LocalizedText.English("Epiphany")).Special(Tuesday, "10:00-12:00");

        builder.Build().Day("2026-01-06").Should().Be("10:00-12:00 2 h");
        builder.ClosedDaysFirst().Build().Day("2026-01-06").Should().BeEmpty();
    }

    [Fact]
    public void PeriodsAfter_SpecialHours_ReplaceThoseOfTheWeekday()
    {
        BusinessCalendar calendar = Nights().Special(Tuesday, "12:00-13:00").Build();

        // What is left of Monday's night stays; Tuesday's own night does not begin.
        calendar.Day("2026-01-06").Should().Be("00:00-06:00 6 h, 12:00-13:00 1 h");
        calendar.Day("2026-01-07").Should().Be("22:00-24:00 2 h");
    }

    [Fact]
    public void PeriodsAfter_SpecialClosed_ClosesWhatStartsOnTheDate() => Nights().Special(Tuesday, "closed").Build().Day("2026-01-06").Should().Be("00:00-06:00 6 h");

    [Theory]
    [InlineData("10:00-11:00", "09:00-10:00 1 h, 11:00-17:00 6 h")]
    [InlineData("08:00-10:00 16:00-18:00", "10:00-16:00 6 h")]
    [InlineData("09:00-17:00", "")]
    [InlineData("18:00-19:00", "09:00-17:00 8 h")]
    [InlineData("all-day", "")]
    public void PeriodsAfter_Break_IsTakenOut(string pause, string expected) =>
        BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Tuesday, "09:00-17:00").Break(Tuesday, pause).Build().Day("2026-01-06").Should().Be(expected);

    [Fact]
    public void PeriodsAfter_BreakOnSpecialHours_IsTakenOutOfThem() =>
        BusinessCalendar.In("UTC").Special(Tuesday, "08:00-10:00").Break(Tuesday, "09:00-09:30").Build().Day("2026-01-06").Should().Be("08:00-09:00 1 h, 09:30-10:00 0.5 h");

    private static BusinessCalendarBuilder Nights() => BusinessCalendar.In("Europe/Berlin").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00");
}
