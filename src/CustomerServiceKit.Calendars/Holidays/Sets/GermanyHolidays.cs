using NodaTime;
using static CustomerServiceKit.Calendars.EasterKind;

namespace CustomerServiceKit.Calendars;

/// <summary>The holidays that all states of Germany have.</summary>
internal static class GermanyHolidays
{
    private const string States = "Holiday laws of the sixteen states, alike in this day";

    // The Germany of sixteen states starts on 3 October 1990: what comes earlier in the year starts in 1991.
    private const int Start = 1991;

    public static HolidaySet Set { get; } = new("germany", DraftText.Of("Germany, all states", "גרמניה, כל המדינות", "Germania, toate landurile"),
    [
        Rule("new-year", YearlyDate.Fixed(1, 1), "New Year's Day", "ראש השנה האזרחית", "Anul Nou"),
        Rule("good-friday", YearlyDate.Easter(Western, -2), "Good Friday", "יום שישי הטוב", "Vinerea Mare"),
        Rule("easter-monday", YearlyDate.Easter(Western, 1), "Easter Monday", "היום השני של הפסחא", "A doua zi de Paște"),
        Rule("labour-day", YearlyDate.Fixed(5, 1), "Labour Day", "חג הפועלים", "Ziua Muncii"),
        Rule("ascension", YearlyDate.Easter(Western, 39), "Ascension Day", "יום העלייה השמיימה", "Înălțarea Domnului"),
        Rule("whit-monday", YearlyDate.Easter(Western, 50), "Whit Monday", "היום השני של פנטקוסט", "A doua zi de Rusalii"),
        Rule("german-unity", YearlyDate.Fixed(10, 3), "Day of German Unity", "יום האחדות הגרמנית", "Ziua Unității Germane", 1990, null, "Unification Treaty of 31 August 1990, art. 2(2)"),
        Rule("reformation-day", YearlyDate.Fixed(10, 31), "Reformation Day", "יום הרפורמציה", "Ziua Reformei", 2017, 2017, "Laws of the states for the 500th anniversary, 2017 only"),
        Rule("repentance-day", YearlyDate.OnOrBefore(IsoDayOfWeek.Wednesday, 11, 22), "Day of Repentance and Prayer", "יום החרטה והתפילה", "Ziua de pocăință și rugăciune", 1990, 1994, States + "; from 1995 in Saxony only"),
        Rule("christmas", YearlyDate.Fixed(12, 25), "Christmas Day", "חג המולד", "Crăciunul", 1990),
        Rule("christmas-second-day", YearlyDate.Fixed(12, 26), "Second day of Christmas", "היום השני של חג המולד", "A doua zi de Crăciun", 1990),
    ]);

    private static HolidayRule Rule(string id, YearlyDate date, string english, string hebrew, string romanian, int from = Start, int? to = null, string source = States) =>
        new(id, DraftText.Of(english, hebrew, romanian), date, fromYear: from, toYear: to, source: source);
}
