namespace CustomerServiceKit.Calendars;

/// <summary>The calendars in which the date of a holiday can be given.</summary>
/// <remarks>All of them as NodaTime has them; a date that a calendar does not reach does not occur.</remarks>
public enum HolidayCalendar
{
    /// <summary>The civil calendar.</summary>
    Gregorian,

    /// <summary>The calendar of Julius Caesar, by which some churches still keep fixed feasts; 13 days behind in the years 1900 to 2099.</summary>
    Julian,

    /// <summary>
    /// The Hebrew calendar with its months in scriptural order: Nisan is 1, Tishri 7, and 12 is Adar, which in a leap year means Adar II, so that Purim is the
    /// 14th of month 12 in every year. Reaches to the year 6239.
    /// </summary>
    Hebrew,

    /// <summary>
    /// The Islamic calendar of Umm al-Qura, Muharram being 1; reaches from 30 April 1900 to 16 November 2077. Where a moon is sighted or decreed, the civil date
    /// can be a day off: give such dates outright.
    /// </summary>
    Islamic,

    /// <summary>The Persian solar calendar by its astronomical rule, Farvardin being 1; the year 1 is 622.</summary>
    Persian,
}
