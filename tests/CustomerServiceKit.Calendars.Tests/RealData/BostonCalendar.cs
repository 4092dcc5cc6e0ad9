using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.RealData;

/// <summary>The hours and the holidays behind the city's targets.</summary>
/// <remarks>
/// Source of the rules: Massachusetts General Laws, chapter 4, section 7, clause Eighteenth. A holiday of a fixed date that is a Sunday is kept on the day following; of a Saturday the
/// clause says nothing, and the Friday before is a working day. Evacuation Day and Bunker Hill Day are holidays of Suffolk county on which its offices are open.
/// </remarks>
internal static class BostonCalendar
{
    private const string Law = "Mass. G.L. c. 4, s. 7, cl. Eighteenth";

    public static DateTimeZone Zone { get; } = TimeZones.Get("America/New_York");

    public static HolidayRule PatriotsDay { get; } = Rule("patriots-day", "Patriots' Day", YearlyDate.Nth(3, IsoDayOfWeek.Monday, 4));

    public static HolidayRule EvacuationDay { get; } = Rule("evacuation-day", "Evacuation Day", OrDayFollowing(3, 17));

    public static HolidayRule BunkerHillDay { get; } = Rule("bunker-hill-day", "Bunker Hill Day", OrDayFollowing(6, 17));

    /// <summary>The legal holidays of Massachusetts, in every year. Juneteenth became one after these years.</summary>
    public static HolidaySet Massachusetts { get; } = HolidaySet.UnitedStates
        .Without("new-year", "juneteenth", "independence-day", "veterans-day", "christmas")
        .With(
            Rule("new-year", "New Year's Day", OrDayFollowing(1, 1)),
            PatriotsDay,
            Rule("independence-day", "Independence Day", OrDayFollowing(7, 4)),
            Rule("veterans-day", "Veterans Day", OrDayFollowing(11, 11)),
            Rule("christmas", "Christmas Day", OrDayFollowing(12, 25)));

    /// <summary>Those that the city's system knew: none before 2014.</summary>
    public static HolidaySet Holidays { get; } = Since2014(Massachusetts);

    public static BusinessCalendar City { get; } = With(Holidays).Build();

    public static HolidaySet Since2014(HolidaySet set) => set.FromDate(new LocalDate(2014, 1, 1));

    public static BusinessCalendarBuilder With(HolidaySet? holidays, string hours = "08:30-17:00")
    {
        BusinessCalendarBuilder calendar = BusinessCalendar.In(Zone.Id).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, hours);
        return holidays is null ? calendar : calendar.Holidays(holidays);
    }

    private static YearlyDate OrDayFollowing(int month, int day) => YearlyDate.Fixed(month, day).MovedFrom(IsoDayOfWeek.Sunday, 1);

    private static HolidayRule Rule(string id, string name, YearlyDate date) => new(id, LocalizedText.English(name), date, source: Law);
}
