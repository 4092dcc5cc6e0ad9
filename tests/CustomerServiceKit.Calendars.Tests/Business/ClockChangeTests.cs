using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Hours on days on which the clocks change. A skipped time is pushed forward by what is skipped, a repeated one is its first occurrence.</summary>
public sealed class ClockChangeTests
{
    [Theory]
    // Berlin, 29 March 2026: 02:00 becomes 03:00.
    [InlineData("Europe/Berlin", "2026-03-29", "09:00-17:00", "09:00-17:00 8 h")]
    [InlineData("Europe/Berlin", "2026-03-29", "all-day", "00:00-24:00 23 h")]
    [InlineData("Europe/Berlin", "2026-03-29", "01:00-04:00", "01:00-04:00 2 h")]
    [InlineData("Europe/Berlin", "2026-03-29", "02:00-03:00", "")]
    [InlineData("Europe/Berlin", "2026-03-29", "02:00-05:00", "03:00-05:00 2 h")]
    [InlineData("Europe/Berlin", "2026-03-29", "02:30-05:00", "03:30-05:00 1.5 h")]
    [InlineData("Europe/Berlin", "2026-03-29", "00:00-02:30", "00:00-03:30 2.5 h")]
    [InlineData("Europe/Berlin", "2026-03-29", "02:15-02:45", "03:15-03:45 0.5 h")]
    // A start pushed past its own end leaves nothing.
    [InlineData("Europe/Berlin", "2026-03-29", "02:30-03:15", "")]
    // One pushed over the next joins it.
    [InlineData("Europe/Berlin", "2026-03-29", "01:00-02:45 03:00-03:15", "01:00-03:45 1.75 h")]
    // Berlin, 25 October 2026: 03:00 becomes 02:00.
    [InlineData("Europe/Berlin", "2026-10-25", "09:00-17:00", "09:00-17:00 8 h")]
    [InlineData("Europe/Berlin", "2026-10-25", "all-day", "00:00-24:00 25 h")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:00-03:00", "02:00+02:00-03:00 2 h")]
    [InlineData("Europe/Berlin", "2026-10-25", "01:00-02:30", "01:00-02:30+02:00 1.5 h")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:30-04:00", "02:30+02:00-04:00 2.5 h")]
    // Lord Howe changes by half an hour: 4 October 2026, 02:00 becomes 02:30; 5 April 2026, 02:00 becomes 01:30.
    [InlineData("Australia/Lord_Howe", "2026-10-04", "all-day", "00:00-24:00 23.5 h")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15-03:00", "02:45-03:00 0.25 h")]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "all-day", "00:00-24:00 24.5 h")]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:00-02:00", "01:00-02:00 1.5 h")]
    // Israel changes on a Friday: 27 March 2026, 02:00 becomes 03:00.
    [InlineData("Asia/Jerusalem", "2026-03-27", "00:00-08:00", "00:00-08:00 7 h")]
    // No midnight: Sao Paulo, 18 October 2015, and Cairo, 16 May 2014, 00:00 becomes 01:00.
    [InlineData("America/Sao_Paulo", "2015-10-18", "all-day", "01:00-24:00 23 h")]
    [InlineData("America/Sao_Paulo", "2015-10-18", "00:30-02:00", "01:30-02:00 0.5 h")]
    [InlineData("Africa/Cairo", "2014-05-16", "all-day", "01:00-24:00 23 h")]
    // Toronto in 1919 went from 23:30 to 00:30: the day before is short, the day after too.
    [InlineData("America/Toronto", "1919-03-30", "20:00-24:00", "20:00-24:00 3.5 h")]
    [InlineData("America/Toronto", "1919-03-30", "22:00-23:45", "22:00-24:00 1.5 h")]
    [InlineData("America/Toronto", "1919-03-31", "all-day", "00:30-24:00 23.5 h")]
    // Midnight twice: Havana, 1 November 2015, 01:00 becomes 00:00.
    [InlineData("America/Havana", "2015-11-01", "all-day", "00:00-04:00-24:00 25 h")]
    [InlineData("America/Havana", "2015-11-01", "00:30-01:00", "00:30-04:00-01:00 1.5 h")]
    // Samoa had no 30 December 2011.
    [InlineData("Pacific/Apia", "2011-12-30", "09:00-17:00", "")]
    [InlineData("Pacific/Apia", "2011-12-31", "09:00-17:00", "09:00-17:00 8 h")]
    public void PeriodsAfter_DayOfAChange_FollowTheWallClock(string zone, string date, string hours, string expected) =>
        BusinessCalendar.In(zone).Special(Wall.Date(date), hours).Build().Day(date).Should().Be(expected);

    [Fact]
    public void PeriodsAfter_NightOfADateThatWasSkipped_LeavesNothing() =>
        BusinessCalendar.In("Pacific/Apia").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00").Build().Day("2011-12-31").Should().Be("22:00-24:00 2 h");

    [Theory]
    // Berlin, 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes 02:00.
    [InlineData("2026-03-29", "02:30-05:00", SkippedTimes.AtTheChange, RepeatedTimes.First, "03:00-05:00 2 h")]
    [InlineData("2026-03-29", "00:00-02:30", SkippedTimes.AtTheChange, RepeatedTimes.First, "00:00-03:00 2 h")]
    [InlineData("2026-03-29", "02:15-02:45", SkippedTimes.AtTheChange, RepeatedTimes.Second, "")]
    [InlineData("2026-10-25", "02:30-04:00", SkippedTimes.AtTheChange, RepeatedTimes.Second, "02:30+01:00-04:00 1.5 h")]
    [InlineData("2026-10-25", "01:00-02:30", SkippedTimes.PushedForward, RepeatedTimes.Second, "01:00-02:30+01:00 2.5 h")]
    [InlineData("2026-10-25", "all-day", SkippedTimes.AtTheChange, RepeatedTimes.Second, "00:00-24:00 25 h")]
    public void ClockChanges_OtherRules_MoveTheEndsThatFallIntoTheChange(string date, string hours, SkippedTimes skipped, RepeatedTimes repeated, string expected) =>
        BusinessCalendar.In("Europe/Berlin").Special(Wall.Date(date), hours).ClockChanges(skipped, repeated).Build().Day(date).Should().Be(expected);

    [Fact]
    public void PeriodsAfter_AroundTheClockOverChanges_NeverCloses()
    {
        foreach (string zone in (string[])["Europe/Berlin", "America/Toronto", "Pacific/Apia", "Africa/Cairo", "America/St_Johns", "Australia/Lord_Howe"])
        {
            BusinessCalendar always = BusinessCalendar.In(zone).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "all-day").Build();
            Instant start = Instant.FromUtc(1910, 1, 1, 0, 0), end = Instant.FromUtc(2020, 1, 1, 0, 0);

            always.Elapsed(start, end).Should().Be(end - start, zone);
        }
    }

    [Fact]
    public void Add_NightShiftOverTheSpringChange_TakesSevenHours()
    {
        BusinessCalendar nights = BusinessCalendar.In("Europe/Berlin").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00").Build();

        // Saturday 22:00 to Sunday 06:00 is 7 h long, so the eighth hour ends at 23:00 on Sunday.
        nights.Show(nights.Add(nights.At("2026-03-28 22:00"), Duration.FromHours(8))).Should().Be("2026-03-29 23:00");
        nights.Elapsed(nights.At("2026-03-28 20:00"), nights.At("2026-03-29 20:00")).Should().Be(Duration.FromHours(7));
        nights.Elapsed(nights.At("2026-10-24 20:00"), nights.At("2026-10-25 20:00")).Should().Be(Duration.FromHours(9));
    }
}
