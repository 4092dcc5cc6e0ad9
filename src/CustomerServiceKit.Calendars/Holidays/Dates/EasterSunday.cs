using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The date of Easter.</summary>
/// <remarks>Source: Jean Meeus, Astronomical Algorithms (2nd ed. 1998), chapter 8: the anonymous Gregorian algorithm, and the Julian one.</remarks>
internal static class EasterSunday
{
    public static LocalDate In(int year, EasterKind kind) => kind == EasterKind.Orthodox ? Orthodox(year) : Western(year);

    private static LocalDate Western(int year)
    {
        int golden = year % 19, century = year / 100, ofCentury = year % 100;
        int corrected = (century + 8) / 25;
        int epact = ((19 * golden) + century - (century / 4) - ((century - corrected + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * weekday)) / 451;
        int days = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    private static LocalDate Orthodox(int year)
    {
        int fullMoon = ((19 * (year % 19)) + 15) % 30;
        int weekday = ((2 * (year % 4)) + (4 * (year % 7)) - fullMoon + 34) % 7;
        int days = fullMoon + weekday + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }
}
