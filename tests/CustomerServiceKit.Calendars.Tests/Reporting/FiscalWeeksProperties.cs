using CsCheck;
using NodaTime;
using NodaTime.Calendars;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

/// <summary>What holds for every 52/53-week year.</summary>
public sealed class FiscalWeeksProperties
{
    private static readonly Gen<FiscalWeeks> s_weeks = Gen.Int[0, AllPeriods.Weeks.Count - 1].Select(index => AllPeriods.Weeks[index]);

    // From 1850 to 2149.
    private static readonly Gen<LocalDate> s_day = Gen.Int[0, 109_500].Select(days => new LocalDate(1850, 1, 1).PlusDays(days));

    [Fact]
    public void Year_AnyDay_EndsOnTheWeekdayThatTheDefinitionNames() =>
        Gen.Select(s_weeks, s_day).Sample((weeks, day) =>
        {
            LocalDate lastDay = Days(weeks.Year, day).Next.PlusDays(-1);

            return lastDay.DayOfWeek == weeks.EndsOn && EndsOfMonths(weeks.EndMonth, lastDay).Any(end => weeks.Nearest
                ? Math.Abs(Period.DaysBetween(end, lastDay)) <= 3
                : lastDay <= end && lastDay.PlusWeeks(1) > end);
        });

    [Fact]
    public void Year_AnyDay_Has52Or53Weeks() =>
        Gen.Select(s_weeks, s_day).Sample((weeks, day) =>
        {
            (LocalDate first, LocalDate next) = Days(weeks.Year, day);
            return Period.DaysBetween(first, next) is 364 or 371;
        });

    [Fact]
    public void Year_EveryDayOf60Years_IsTheOneFoundByGoingThroughTheDays() =>
        s_weeks.Sample(
            weeks =>
        {
            // The plain way: a day ends a year when it is the weekday, and no other such weekday of its seven is a better one.
            bool Ends(LocalDate day) => day.DayOfWeek == weeks.EndsOn && (weeks.Nearest
                ? Enumerable.Range(-3, 7).Any(days => day.PlusDays(days) is var end && end.Month == weeks.EndMonth && end.PlusDays(1).Day == 1)
                : day.Month == weeks.EndMonth && day.PlusWeeks(1).Month != weeks.EndMonth);

            LocalDate start = new(1990, 1, 1);
            List<LocalDate> byDays = [.. Enumerable.Range(0, 21_915).Select(days => start.PlusDays(days)).Where(Ends).Select(day => day.PlusDays(1))];
            IEnumerable<LocalDate> firstDays = weeks.Year.Between(Midnight(byDays[0]), Midnight(byDays[^1]), DateTimeZone.Utc).Select(year => year.FirstDay);

            firstDays.Should().Equal(byDays.SkipLast(1));
        }, iter: 25);

    [Fact]
    public void Year_NearestSundayToTheEndOfDecember_IsTheWeekYearOfIso8601() =>
        s_day.Sample(day =>
        {
            (LocalDate first, LocalDate next) = Days(FiscalWeeks.EndingNearest(IsoDayOfWeek.Sunday, 12).Year, day);
            int year = WeekYearRules.Iso.GetWeekYear(day);
            return first == WeekYearRules.Iso.GetLocalDate(year, 1, IsoDayOfWeek.Monday) && next == WeekYearRules.Iso.GetLocalDate(year + 1, 1, IsoDayOfWeek.Monday);
        });

    [Fact]
    public void Parts_OfAnyYear_HaveTheWeeksOfThePattern() =>
        Gen.Select(s_weeks, s_day).Sample((weeks, day) =>
        {
            (LocalDate first, LocalDate next) = Days(weeks.Year, day);
            int left = Period.DaysBetween(first, next) == 371 ? 1 : 0;
            int[] quarter = weeks.Pattern switch { FiscalWeekPattern.FourFourFive => [4, 4, 5], FiscalWeekPattern.FourFiveFour => [4, 5, 4], _ => [5, 4, 4] };
            int[] months = [.. quarter, .. quarter, .. quarter, .. quarter.SkipLast(1), quarter[^1] + left];

            Weeks(weeks.Month, first, next).Should().Equal(months);
            Weeks(weeks.Quarter, first, next).Should().Equal(13, 13, 13, 13 + left);
            Weeks(weeks.HalfYear, first, next).Should().Equal(26, 26 + left);
        }, iter: 50);

    private static IEnumerable<int> Weeks(ReportingPeriod part, LocalDate first, LocalDate next) =>
        part.Between(Midnight(first), Midnight(next), DateTimeZone.Utc).Select(bucket => (int)((bucket.End - bucket.Start).TotalDays / 7));

    private static (LocalDate First, LocalDate Next) Days(ReportingPeriod period, LocalDate day)
    {
        ReportingBucket bucket = period.Containing(Midnight(day), DateTimeZone.Utc);
        return (bucket.FirstDay, bucket.End.InUtc().Date);
    }

    private static IEnumerable<LocalDate> EndsOfMonths(int month, LocalDate day) =>
        Enumerable.Range(day.Year - 1, 3).Select(year => new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static Instant Midnight(LocalDate day) => day.AtMidnight().InUtc().ToInstant();
}
