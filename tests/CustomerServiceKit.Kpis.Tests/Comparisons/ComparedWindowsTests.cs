using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Comparisons;

public sealed class ComparedWindowsTests
{
    // Frappe Helpdesk took away "last day less first day" and came out a day short: 29 instead of 30.
    [Theory]
    [InlineData("2026-06-01T00:00", "2026-07-01T00:00", "2026-05-02T00:00", "2026-06-01T00:00")]
    [InlineData("2026-06-10T00:00", "2026-06-11T00:00", "2026-06-09T00:00", "2026-06-10T00:00")]
    // The clocks go forward on 27 March 2026 and back on 25 October: the weeks are 167 and 169 hours long, and seven days all the same.
    [InlineData("2026-03-29T00:00", "2026-04-05T00:00", "2026-03-22T00:00", "2026-03-29T00:00")]
    [InlineData("2026-10-26T00:00", "2026-11-02T00:00", "2026-10-19T00:00", "2026-10-26T00:00")]
    // Not from midnight to midnight: as much time as passes.
    [InlineData("2026-06-10T08:00", "2026-06-10T12:30", "2026-06-10T03:30", "2026-06-10T08:00")]
    public void Previous_EndsWhereTheWindowStarts_AndIsAsLong(string start, string end, string from, string to) =>
        ComparedWindows.Previous(new Interval(Wall(start), Wall(end)), Jerusalem).Should().Be(new Interval(Wall(from), Wall(to)));

    [Theory]
    [InlineData("2026-06-01T00:00", "2026-07-01T00:00", "2025-06-01T00:00", "2025-07-01T00:00")]
    // The 29th of February has no namesake, and February of a leap year 29 days.
    [InlineData("2028-02-29T00:00", "2028-03-01T00:00", "2027-02-28T00:00", "2027-03-01T00:00")]
    [InlineData("2028-02-01T00:00", "2028-03-01T00:00", "2027-02-01T00:00", "2027-03-02T00:00")]
    // The clocks went forward on 28 March 2025.
    [InlineData("2026-03-28T02:30", "2026-03-28T03:30", "2025-03-28T03:30", "2025-03-28T04:30")]
    public void LastYear_SameDates_AsManyDays(string start, string end, string from, string to) =>
        ComparedWindows.LastYear(new Interval(Wall(start), Wall(end)), Jerusalem).Should().Be(new Interval(Wall(from), Wall(to)));

    [Fact]
    public void LastYearSameWeekdays_AMonday_IsAMonday()
    {
        Interval window = ComparedWindows.LastYearSameWeekdays(new Interval(Wall("2026-06-01T00:00"), Wall("2026-06-08T00:00")), Jerusalem);

        window.Should().Be(new Interval(Wall("2025-06-02T00:00"), Wall("2025-06-09T00:00")));
        window.Start.InZone(Jerusalem).DayOfWeek.Should().Be(IsoDayOfWeek.Monday);
    }
}
