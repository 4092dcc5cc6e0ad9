using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Where the years of 52 or 53 weeks begin and end.</summary>
internal static class FiscalYears
{
    public static (LocalDate First, LocalDate Next) Holding(FiscalWeeks weeks, LocalDate day)
    {
        // One that ends nearest to the end of December may end in the January after, so its number can be that of the year before.
        int year = day.Year - 1;
        while (LastDay(weeks, year) < day)
        {
            year++;
        }

        return (LastDay(weeks, year - 1).PlusDays(1), LastDay(weeks, year).PlusDays(1));
    }

    /// <summary>The weeks from the end of one sort of year to the end of another, where they are the same number whatever the year; otherwise null.</summary>
    public static int? WeeksBetween(FiscalWeeks one, FiscalWeeks other)
    {
        int days = Period.DaysBetween(LatestDayAfterFebruary(one), LatestDayAfterFebruary(other));
        return one.EndsOn == other.EndsOn && days >= 0 && days % 7 == 0 ? days / 7 : null;
    }

    // From the end of February to the end of the next January there are always as many days: the leap day comes after.
    private static LocalDate LatestDayAfterFebruary(FiscalWeeks weeks) => LatestDay(weeks, weeks.EndMonth == 1 ? 2002 : 2001);

    private static LocalDate LastDay(FiscalWeeks weeks, int year) => LatestDay(weeks, year).With(DateAdjusters.PreviousOrSame(weeks.EndsOn));

    // Of seven days in a row one is the weekday: the seven up to the end of the month, or three before it to three after it.
    private static LocalDate LatestDay(FiscalWeeks weeks, int year) =>
        new LocalDate(year, weeks.EndMonth, 1).With(DateAdjusters.EndOfMonth).PlusDays(weeks.Nearest ? 3 : 0);
}
