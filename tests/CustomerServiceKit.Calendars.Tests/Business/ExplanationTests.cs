using NodaTime;
using static CustomerServiceKit.Calendars.Tests.Business.Sample;

namespace CustomerServiceKit.Calendars.Tests.Business;

public sealed class ExplanationTests
{
    [Fact]
    public void Explain_OverAHoliday_SaysWhyForEachStretch()
    {
        CalendarExplanation explanation = Israel.Explain(Israel.At("2026-09-10 16:00"), Israel.At("2026-09-14 12:00"));

        explanation.ToString().Split('\n').Should().Equal(
            "2026-09-10 16:00 - 2026-09-10 17:00 (PT1H): open",
            "2026-09-10 17:00 - 2026-09-11 08:00 (PT15H): closed",
            "2026-09-11 08:00 - 2026-09-11 11:00 (PT3H): open: Eve",
            "2026-09-11 11:00 - 2026-09-12 00:00 (PT13H): closed",
            "2026-09-12 00:00 - 2026-09-14 00:00 (P2D): closed: New Year",
            "2026-09-14 00:00 - 2026-09-14 08:00 (PT8H): closed",
            "2026-09-14 08:00 - 2026-09-14 10:00 (PT2H): open",
            "2026-09-14 10:00 - 2026-09-14 11:00 (PT1H): break: Drill",
            "2026-09-14 11:00 - 2026-09-14 12:00 (PT1H): open");
        explanation.OpenTime.Should().Be(Duration.FromHours(7));
        explanation.Segments.Select(s => s.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<CalendarSegmentKind>());
        explanation.ToString("he").Should().Contain("סגור: ראש השנה").And.Contain("הפסקה");
    }

    [Fact]
    public void Explain_BreakOverMidnight_KeepsItsNameOnBothDays()
    {
        BusinessCalendar nights = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00")
            .Break(new LocalDate(2026, 1, 5), "23:00-01:00", LocalizedText.English("Upgrade"))
            .Break(new LocalDate(2026, 1, 6), "03:00-04:00", LocalizedText.English("Drill"))
            .Build();

        nights.Explain(nights.At("2026-01-05 22:00"), nights.At("2026-01-06 05:00")).Segments.Select(s => $"{nights.Show(s.End)[11..]} {s.Reason.For("en")}")
            .Should().Equal("23:00 open", "01:00 break: Upgrade", "03:00 open", "04:00 break: Drill", "05:00 open");
    }

    [Fact]
    public void Explain_SpecialNight_KeepsItsNameAfterMidnight()
    {
        BusinessCalendar calendar = BusinessCalendar.In("UTC")
            .Special(new LocalDate(2026, 12, 31), "22:00-02:00", LocalizedText.English("Eve"))
            .Special(new LocalDate(2027, 1, 1), "12:00-14:00", LocalizedText.English("New Year"))
            .Build();

        calendar.Explain(calendar.At("2026-12-31 23:00"), calendar.At("2027-01-01 13:00")).ToString().Split('\n').Should().Equal(
            "2026-12-31 23:00 - 2027-01-01 02:00 (PT3H): open: Eve",
            "2027-01-01 02:00 - 2027-01-01 12:00 (PT10H): closed",
            "2027-01-01 12:00 - 2027-01-01 13:00 (PT1H): open: New Year");
        calendar.Explain(calendar.At("2027-01-01 01:00"), calendar.At("2027-01-01 02:00")).Segments.Single().Reason.For("en").Should().Be("open: Eve");
    }

    [Fact]
    public void Explain_BreakThatReachesOutOfHours_IsClosedThere()
    {
        BusinessCalendar office = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "09:00-17:00").Break(new LocalDate(2026, 1, 5), "16:00-18:00").Build();

        office.Explain(office.At("2026-01-05 15:00"), office.At("2026-01-05 19:00")).Segments.Select(s => (s.Kind, s.Length.TotalHours))
            .Should().Equal((CalendarSegmentKind.Open, 1), (CalendarSegmentKind.Break, 1), (CalendarSegmentKind.Closed, 2));
    }

    [Fact]
    public void Explain_ClocksGoBack_SaysWhichOfTheTwoTimesItIs()
    {
        BusinessCalendar night = BusinessCalendar.In("Europe/Berlin").Special(new LocalDate(2026, 10, 25), "02:00-03:00").Build();

        night.Explain(night.At("2026-10-25 02:00+02:00"), night.At("2026-10-25 03:00")).ToString().Should().Be("2026-10-25 02:00+02:00 - 2026-10-25 03:00 (PT2H): open");
    }

    [Fact]
    public void Explain_NoTime_HasNoSegments() => Office.Explain(Office.At("2026-01-05 10:00"), Office.At("2026-01-05 10:00")).Segments.Should().BeEmpty();

    [Fact]
    public void Explain_EndBeforeStart_Throws() =>
        FluentActions.Invoking(() => Office.Explain(Office.At("2026-01-05 10:00"), Office.At("2026-01-05 09:00"))).Should().Throw<ArgumentOutOfRangeException>();
}
