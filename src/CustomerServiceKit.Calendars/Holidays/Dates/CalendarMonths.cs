using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The calendars of holidays as NodaTime knows them.</summary>
internal static class CalendarMonths
{
    private const int Adar = 12;

    public static CalendarSystem System(HolidayCalendar calendar) => calendar switch
    {
        HolidayCalendar.Julian => CalendarSystem.Julian,
        HolidayCalendar.Hebrew => CalendarSystem.HebrewScriptural,
        HolidayCalendar.Islamic => CalendarSystem.UmAlQura,
        HolidayCalendar.Persian => CalendarSystem.PersianAstronomical,
        _ => CalendarSystem.Iso,
    };

    /// <summary>The first civil date a calendar reaches.</summary>
    public static LocalDate First(HolidayCalendar calendar)
    {
        CalendarSystem system = System(calendar);
        return new LocalDate(system.MinYear, FirstMonth(calendar), 1, system).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The last civil date a calendar reaches.</summary>
    public static LocalDate Last(HolidayCalendar calendar)
    {
        CalendarSystem system = System(calendar);
        int month = calendar == HolidayCalendar.Hebrew ? FirstMonth(calendar) - 1 : system.GetMonthsInYear(system.MaxYear);
        return new LocalDate(system.MaxYear, month, system.GetDaysInMonth(system.MaxYear, month), system).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The number NodaTime gives a month in one year: in a Hebrew leap year 12 is Adar I, which is not the Adar of the feasts.</summary>
    public static int Number(HolidayCalendar calendar, int year, int month) =>
        calendar == HolidayCalendar.Hebrew && month == Adar && System(calendar).IsLeapYear(year) ? Adar + 1 : month;

    /// <summary>The most days a month ever has.</summary>
    public static int MostDays(HolidayCalendar calendar, int month) => calendar switch
    {
        HolidayCalendar.Hebrew => month is 2 or 4 or 6 or 10 or Adar ? 29 : 30,
        HolidayCalendar.Islamic => 30,
        HolidayCalendar.Persian => month <= 6 ? 31 : 30,
        _ => CalendarSystem.Iso.GetDaysInMonth(2000, month),
    };

    // The Hebrew year starts with Tishri, whose number is 7.
    private static int FirstMonth(HolidayCalendar calendar) => calendar == HolidayCalendar.Hebrew ? 7 : 1;
}
