using NodaTime;
using static CustomerServiceKit.Calendars.Tests.Business.Sample;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Openings belong to open time, closings do not; a result on a boundary is the earliest instant, or the latest one counting back.</summary>
public sealed class BoundaryTests
{
    // September 2026: Sunday the 6th to Thursday the 10th are ordinary days, Friday the 11th is the eve, Saturday and Sunday are closed, Monday the 14th has a break.
    [Theory]
    // Within one stretch, over lunch, and exactly to its end.
    [InlineData("2026-09-06 09:00", "PT1H", "2026-09-06 10:00")]
    [InlineData("2026-09-06 11:30", "PT1H", "2026-09-06 13:30")]
    [InlineData("2026-09-06 08:00", "PT4H", "2026-09-06 12:00")]
    [InlineData("2026-09-06 08:00", "PT4H1n", "2026-09-06 13:00:00.000000001")]
    [InlineData("2026-09-06 12:00", "PT1H", "2026-09-06 14:00")]
    // From out of hours, and over the night.
    [InlineData("2026-09-06 05:00", "PT1H", "2026-09-06 09:00")]
    [InlineData("2026-09-06 16:30", "PT1H", "2026-09-07 08:30")]
    [InlineData("2026-09-06 08:00", "PT8H", "2026-09-06 17:00")]
    [InlineData("2026-09-06 17:00", "PT8H", "2026-09-07 17:00")]
    // Over the eve, the holiday and into the day with a break.
    [InlineData("2026-09-10 16:00", "PT4H", "2026-09-11 11:00")]
    [InlineData("2026-09-10 16:00", "PT5H", "2026-09-14 09:00")]
    [InlineData("2026-09-10 16:00", "PT6H30M", "2026-09-14 11:30")]
    // Nothing is nothing, in hours and out of them.
    [InlineData("2026-09-06 09:00", "PT0S", "2026-09-06 09:00")]
    [InlineData("2026-09-05 09:00", "PT0S", "2026-09-05 09:00")]
    // Backwards: the latest instant with that much until the end.
    [InlineData("2026-09-06 10:00", "PT-1H", "2026-09-06 09:00")]
    [InlineData("2026-09-06 13:30", "PT-1H", "2026-09-06 11:30")]
    [InlineData("2026-09-06 13:00", "PT-1H", "2026-09-06 11:00")]
    [InlineData("2026-09-06 17:00", "PT-4H", "2026-09-06 13:00")]
    [InlineData("2026-09-07 08:00", "PT-8H", "2026-09-06 08:00")]
    [InlineData("2026-09-14 09:00", "PT-5H", "2026-09-10 16:00")]
    public void Add_AnyStart_CountsOpenTimeOnly(string start, string span, string expected)
    {
        Duration time = Wall.Span(span);

        Israel.Show(Israel.Add(Israel.At(start), time)).Should().Be(expected);
        Israel.Show(Israel.Subtract(Israel.At(start), -time)).Should().Be(expected);
    }

    [Theory]
    [InlineData("2026-09-06 07:59:59.999999999", false)]
    [InlineData("2026-09-06 08:00", true)]
    [InlineData("2026-09-06 11:59:59.999999999", true)]
    [InlineData("2026-09-06 12:00", false)]
    [InlineData("2026-09-06 13:00", true)]
    [InlineData("2026-09-06 17:00", false)]
    [InlineData("2026-09-11 10:59", true)]
    [InlineData("2026-09-11 11:00", false)]
    [InlineData("2026-09-13 09:00", false)]
    [InlineData("2026-09-14 10:00", false)]
    [InlineData("2026-09-14 11:00", true)]
    public void IsOpen_Boundary_OpeningIsAndClosingIsNot(string at, bool open) => Israel.IsOpen(Israel.At(at)).Should().Be(open);

    [Theory]
    [InlineData("2026-09-06 08:00", "2026-09-06 17:00", 8)]
    [InlineData("2026-09-06 12:00", "2026-09-06 13:00", 0)]
    [InlineData("2026-09-05 00:00", "2026-09-06 09:30", 1.5)]
    [InlineData("2026-09-10 00:00", "2026-09-15 00:00", 18)]
    [InlineData("2026-09-06 10:00", "2026-09-06 10:00", 0)]
    [InlineData("2026-09-06 17:00", "2026-09-06 08:00", -8)]
    public void Elapsed_Ends_CountsWhatIsOpenBetweenThem(string start, string end, double hours) =>
        Israel.Elapsed(Israel.At(start), Israel.At(end)).Should().Be(Duration.FromHours(hours));

    [Theory]
    // The first row of each: in hours. Then at an opening, at a closing, out of hours.
    [InlineData("2026-09-06 09:00", "2026-09-06 09:00", "2026-09-06 09:00", "2026-09-06 13:00", "2026-09-06 12:00")]
    [InlineData("2026-09-06 13:00", "2026-09-06 13:00", "2026-09-06 12:00", "2026-09-07 08:00", "2026-09-06 17:00")]
    [InlineData("2026-09-06 12:00", "2026-09-06 13:00", "2026-09-06 12:00", "2026-09-06 13:00", "2026-09-06 17:00")]
    [InlineData("2026-09-12 10:00", "2026-09-14 08:00", "2026-09-11 11:00", "2026-09-14 08:00", "2026-09-14 10:00")]
    public void Find_AnyInstant_GivesTheNearest(string at, string open, string before, string opening, string closing)
    {
        Instant instant = Israel.At(at);

        Israel.Show(Israel.FindOpen(instant)).Should().Be(open);
        Israel.Show(Israel.FindOpenBefore(instant)).Should().Be(before);
        Israel.Show(Israel.FindNextOpening(instant)).Should().Be(opening);
        Israel.Show(Israel.FindNextClosing(instant)).Should().Be(closing);
    }

    [Fact]
    public void PeriodsAfter_StretchesThatTouch_AreOnePeriod()
    {
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "08:00-12:00 12:00-24:00").Open(IsoDayOfWeek.Tuesday, "00:00-10:00").Build();

        calendar.PeriodsAfter(calendar.At("2026-01-05 09:00")).First().Should().Be(new Interval(calendar.At("2026-01-05 09:00"), calendar.At("2026-01-06 10:00")));
        calendar.PeriodsBefore(calendar.At("2026-01-06 09:00")).First().Should().Be(new Interval(calendar.At("2026-01-05 08:00"), calendar.At("2026-01-06 09:00")));
        calendar.Show(calendar.FindNextClosing(calendar.At("2026-01-05 12:00"))).Should().Be("2026-01-06 10:00");
    }

    [Fact]
    public void PeriodsBefore_AskedForThree_AreTheLatestFirst() =>
        Office.PeriodsBefore(Office.At("2026-01-06 10:00")).Take(3).Select(p => $"{Office.Show(p.Start)}-{Office.Show(p.End)}")
            .Should().Equal("2026-01-06 09:00-2026-01-06 10:00", "2026-01-05 09:00-2026-01-05 17:00", "2026-01-02 09:00-2026-01-02 17:00");
}
