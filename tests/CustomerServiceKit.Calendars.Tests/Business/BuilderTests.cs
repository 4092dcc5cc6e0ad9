using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

public sealed class BuilderTests
{
    private static readonly LocalizedText Why = LocalizedText.English("Why");

    [Theory]
    [InlineData("8-17", "calendar.unreadable-hours")]
    [InlineData("", "calendar.unreadable-hours")]
    [InlineData("25:00-26:00", "calendar.unreadable-hours")]
    [InlineData("24:00-08:00", "calendar.unreadable-hours")]
    [InlineData("all-day 08:00-09:00", "calendar.unreadable-hours")]
    [InlineData("08:00-12:00\0-17:00", "calendar.unreadable-hours")]
    [InlineData("09:00-09:00", "calendar.empty-hours")]
    [InlineData("00:00-00:00", "calendar.empty-hours")]
    [InlineData("08:00-12:00 11:00-13:00", "calendar.overlapping-hours")]
    [InlineData("22:00-06:00 23:00-24:00", "calendar.overlapping-hours")]
    public void Open_BadHours_IsOneProblemWithItsPath(string hours, string code)
    {
        Problem problem = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, hours).Validate().Should().ContainSingle().Subject;

        problem.Code.Should().Be(code);
        problem.Path.Should().Be("weekly.monday");
    }

    [Fact]
    public void Validate_SetTwiceOrBreaksOverAllHours_IsAProblem()
    {
        BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00").Holidays(HolidaySet.Israel).Holidays(HolidaySet.Israel.AsShortDays())
            .Validate().Select(p => $"{p.Path} {p.Code}").Should().Equal("holidays[1] calendar.holidays-twice");
        BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00").Break(IsoDayOfWeek.Monday, "08:00-18:00")
            .Validate().Select(p => p.Code).Should().Equal("calendar.never-open");
    }

    [Fact]
    public void Open_DayTwice_NamesTheDay() => BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "09:00-17:00").Open(IsoDayOfWeek.Tuesday, "09:00-12:00")
        .Validate().Should().ContainSingle(p => p.Code == "calendar.day-twice" && p.Path == "weekly.tuesday");

    [Fact]
    public void Open_NoDay_IsRefused() => BusinessCalendar.In("UTC").Open(IsoDayOfWeek.None, "09:00-17:00").Validate().Should().ContainSingle(p => p.Code == "calendar.unknown-day");

    [Fact]
    public void Open_OverTheEndOfTheWeek_GoesRound()
    {
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Saturday, IsoDayOfWeek.Monday, "09:00-17:00").Build();

        Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d).Where(d => !calendar.Weeks[0].On(d).IsClosed).Should().Equal(IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);
    }

    [Fact]
    public void In_NoZone_IsRefused() => BusinessCalendar.In("Mars/Olympus").Open(IsoDayOfWeek.Monday, "all-day").Validate().Should().ContainSingle(p => p.Path == "zone");

    [Fact]
    public void Build_NothingOpen_IsRefused() =>
        BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "closed").Closed(new LocalDate(2026, 1, 1), Why).Validate().Should().ContainSingle(p => p.Code == "calendar.never-open" && p.Path == "weekly");

    [Fact]
    public void Build_EverythingWrong_SaysItAllAtOnce()
    {
        LocalDate date = new(2026, 1, 5);
        BusinessCalendarBuilder builder = BusinessCalendar.In("Nowhere")
            .Open(IsoDayOfWeek.Monday, "soon")
            .Closed(date, Why).Closed(date, Why)
            .Special(date, "09:00-10:00").Special(date, "09:00-11:00").Special(date.PlusDays(1), "12:00")
            .Break(date, "10:00-10:00").Break(date, "10:00-11:00").Break(date, "11:00-12:00");

        builder.Invoking(b => b.Build()).Should().Throw<ProblemException>().Which.Problems.Select(p => $"{p.Path}: {p.Code}").Should().Equal(
            "zone: time.unknown-zone",
            "weekly.monday: calendar.unreadable-hours",
            "closed.2026-01-05: calendar.date-twice",
            "special.2026-01-05: calendar.date-twice",
            "special.2026-01-06: calendar.unreadable-hours",
            "breaks.2026-01-05: calendar.empty-hours",
            "breaks.2026-01-05: calendar.date-twice");
    }

    [Fact]
    public void Build_BuilderUsedOn_LeavesTheCalendarAsItIs()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00");
        BusinessCalendar calendar = builder.Build();

        builder.Closed(new LocalDate(2026, 1, 5), Why);

        calendar.ClosedDays.Should().BeEmpty();
        calendar.IsBusinessDay(new LocalDate(2026, 1, 5)).Should().BeTrue();
    }

    [Fact]
    public void Named_UnspecifiedId_Throws() => FluentActions.Invoking(() => BusinessCalendar.In("UTC").Named(default)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("08:00-17:00", "08:00-17:00")]
    [InlineData("8:00-12:00,13:00-17:00", "08:00-12:00 13:00-17:00")]
    [InlineData(" 13:00-17:00  08:00–12:00 ", "08:00-12:00 13:00-17:00")]
    [InlineData("22:00-06:00", "22:00-06:00")]
    [InlineData("08:00-24:00", "08:00-24:00")]
    [InlineData("00:00-24:00", "all-day")]
    [InlineData("08:00:30-23:59:59.999999", "08:00:30-23:59:59.999999")]
    [InlineData("closed", "closed")]
    public void DayHours_Parse_PrintsWhatItTakes(string text, string printed)
    {
        DayHours hours = DayHours.Parse(text);

        hours.ToString().Should().Be(printed);
        DayHours.Parse(printed).Should().Be(hours);
    }

    [Fact]
    public void DayHours_TryParse_BadTextIsFalse()
    {
        DayHours.TryParse("9 to 5", out DayHours? hours).Should().BeFalse();
        hours.Should().BeNull();
        DayHours.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DayHours.Parse("9 to 5")).Should().Throw<ProblemException>();
    }
}
