using System.Globalization;
using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

/// <summary>What holds for every rule, held against looking at each day by itself.</summary>
public sealed class YearlyDateProperties
{
    private static readonly Gen<IsoDayOfWeek> Weekday = AnyYearlyDate.Weekday;

    private static readonly Gen<(int Month, int Day)> MonthDay = AnyYearlyDate.MonthDay;

    private static readonly Gen<YearlyDate> Plain = AnyYearlyDate.Plain;

    private static readonly Gen<Dictionary<IsoDayOfWeek, int>> Moves = AnyYearlyDate.Moves;

    private static readonly Gen<int> Year = Gen.Int[1990, 2060];

    [Fact]
    public void DatesIn_AnyRule_IsSortedDistinctAndInTheYear() =>
        Gen.Select(Plain, Moves, Gen.Int[-150, 150], Year).Sample((plain, moves, days, year) =>
        {
            foreach (YearlyDate rule in new[] { plain, Moved(plain, moves), plain.PlusDays(days), Moved(plain.PlusDays(days), moves), Moved(plain, moves).PlusDays(days) })
            {
                IReadOnlyList<LocalDate> dates = rule.DatesIn(year);

                dates.Should().Equal(dates.Distinct().OrderBy(d => d));
                dates.All(d => d.Year == year).Should().BeTrue();
            }
        });

    [Fact]
    public void MovedFrom_AnyRule_MovesEachDateAndLosesNone() => Gen.Select(Plain, Moves, Year).Sample((plain, moves, year) =>
    {
        IEnumerable<LocalDate> kept = Around(year, plain).Select(d => moves.TryGetValue(d.DayOfWeek, out int days) ? d.PlusDays(days) : d);

        Moved(plain, moves).DatesIn(year).Should().Equal(InYear(kept, year));
    });

    [Fact]
    public void PlusDays_AnyRule_ShiftsEachDateAndLosesNone() => Gen.Select(Plain, Gen.Int[-200, 200], Year).Sample((plain, days, year) =>
        plain.PlusDays(days).DatesIn(year).Should().Equal(InYear(Around(year, plain).Select(d => d.PlusDays(days)), year)));

    [Fact]
    public void Nth_AnyMonth_IsTheNthOfItsDays() => Gen.Select(Gen.Int[1, 5], Weekday, Gen.Int[1, 12], Year).Sample((n, weekday, month, year) =>
    {
        LocalDate[] those = [.. Days(year).Where(d => d.Month == month && d.DayOfWeek == weekday)];

        YearlyDate.Nth(n, weekday, month).DatesIn(year).Should().Equal(those.Skip(n - 1).Take(1));
        YearlyDate.Nth(-n, weekday, month).DatesIn(year).Should().Equal(those.Reverse().Skip(n - 1).Take(1));
    });

    [Fact]
    public void OnOrAfter_AnyDate_IsTheFirstOfTheWeekday() => Gen.Select(Weekday, MonthDay, Year).Sample((weekday, date, year) =>
    {
        // After: the days of that weekday with the date among the seven days that end with them; before: among the seven that start with them.
        IEnumerable<LocalDate> after = Days(year).Where(d => d.DayOfWeek == weekday && Enumerable.Range(0, 7).Select(n => d.PlusDays(-n)).Any(near => (near.Month, near.Day) == date));
        IEnumerable<LocalDate> before = Days(year).Where(d => d.DayOfWeek == weekday && Enumerable.Range(0, 7).Select(n => d.PlusDays(n)).Any(near => (near.Month, near.Day) == date));

        YearlyDate.OnOrAfter(weekday, date.Month, date.Day).DatesIn(year).Should().Equal(after);
        YearlyDate.OnOrBefore(weekday, date.Month, date.Day).DatesIn(year).Should().Equal(before);
    });

    [Fact]
    public void In_OtherCalendars_IsWhatTheFrameworkSaysOfEachDay() => Gen.Select(Gen.Int[1, 4], Gen.Int[1, 12], Gen.Int[1, 29], Year).Sample((calendar, month, day, year) =>
    {
        HolidayCalendar other = (HolidayCalendar)calendar;

        YearlyDate.In(other, month, day).DatesIn(year).Should().Equal(Days(year).Where(d => FrameworkDate(other, d) == (month, day)));
    });

    /// <summary>Month and day by the calendars of the framework; the Hebrew months of which start with Tishri.</summary>
    private static (int Month, int Day) FrameworkDate(HolidayCalendar calendar, LocalDate date)
    {
        DateTime day = date.ToDateTimeUnspecified();
        Calendar system = calendar switch
        {
            HolidayCalendar.Julian => new JulianCalendar(),
            HolidayCalendar.Islamic => new UmAlQuraCalendar(),
            HolidayCalendar.Persian => new PersianCalendar(),
            _ => new HebrewCalendar(),
        };
        int month = system.GetMonth(day);
        if (calendar == HolidayCalendar.Hebrew)
        {
            // Tishri to Shevat are 1 to 5, then Adar is 6, or Adar I and Adar II are 6 and 7; Adar I is the month that a rule cannot name.
            bool leap = system.IsLeapYear(system.GetYear(day));
            month = leap && month == 6 ? 0 : leap && month > 6 ? month - 1 : month;
            month = month == 0 ? 0 : month <= 6 ? month + 6 : month - 6;
        }

        return (month, system.GetDayOfMonth(day));
    }

    private static YearlyDate Moved(YearlyDate date, Dictionary<IsoDayOfWeek, int> moves) => AnyYearlyDate.Moved(date, moves);

    private static IEnumerable<LocalDate> Around(int year, YearlyDate date) => Enumerable.Range(year - 2, 5).SelectMany(date.DatesIn);

    private static IEnumerable<LocalDate> InYear(IEnumerable<LocalDate> dates, int year) => dates.Where(d => d.Year == year).Distinct().OrderBy(d => d);

    private static IEnumerable<LocalDate> Days(int year) => Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year)).Select(n => new LocalDate(year, 1, 1).PlusDays(n));
}
