using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>What wins where weekly hours, closed days, special days and breaks meet.</summary>
public sealed class PrecedenceTests
{
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

    private static BusinessCalendarBuilder Nights() => BusinessCalendar.In("Europe/Berlin").Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, "22:00-06:00");
}
