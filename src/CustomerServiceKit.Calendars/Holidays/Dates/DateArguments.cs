using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The argument checks that the factories of yearly dates share.</summary>
internal static class DateArguments
{
    private const int Months = 12;

    public static void ThrowIfNoDate(HolidayCalendar calendar, int month, int day)
    {
        if (month is < 1 or > Months)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, $"A month is 1 to {Months}.");
        }

        int most = CalendarMonths.MostDays(calendar, month);
        if (day < 1 || day > most)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"Month {month} of the {EnumWords<HolidayCalendar>.Of(calendar)} calendar has at most {most} days.");
        }
    }

    public static void ThrowIfNoWeekday(IsoDayOfWeek weekday, string parameterName)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(parameterName, weekday, "A weekday is Monday to Sunday.");
        }
    }

    public static void ThrowIfTooFar(int days, int reach, string parameterName)
    {
        if (days > YearlyDate.LongestReach - reach || days < reach - YearlyDate.LongestReach)
        {
            throw new ArgumentOutOfRangeException(parameterName, days, $"A date is shifted and moved by at most {YearlyDate.LongestReach} days in all; {reach} of them are used already.");
        }
    }
}
