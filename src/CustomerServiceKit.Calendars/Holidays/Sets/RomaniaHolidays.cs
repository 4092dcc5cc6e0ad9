using static CustomerServiceKit.Calendars.EasterKind;

namespace CustomerServiceKit.Calendars;

/// <summary>The legal holidays of Romania.</summary>
internal static class RomaniaHolidays
{
    private const string Code = "Labour Code (Law 53/2003), art. 139(1)";

    public static HolidaySet Set { get; } = new("romania", DraftText.Of("Romania", "רומניה", "România"),
    [
        Rule("new-year", YearlyDate.Fixed(1, 1), null, null, "New Year's Day", "ראש השנה האזרחית", "Anul Nou"),
        Rule("new-year-second-day", YearlyDate.Fixed(1, 2), null, null, "Day after New Year's Day", "היום השני של השנה האזרחית", "A doua zi de Anul Nou"),
        Rule("epiphany", YearlyDate.Fixed(1, 6), 2024, "Law 52/2023", "Epiphany", "חג ההתגלות", "Boboteaza"),
        Rule("saint-john", YearlyDate.Fixed(1, 7), 2024, "Law 52/2023", "Saint John the Baptist", "יוחנן המטביל", "Sfântul Ioan Botezătorul"),
        Rule("unification-day", YearlyDate.Fixed(1, 24), 2017, "Law 176/2016", "Unification Day", "יום איחוד הנסיכויות", "Ziua Unirii Principatelor Române"),
        Rule("good-friday", YearlyDate.Easter(Orthodox, -2), 2018, "Law 64/2018", "Good Friday", "יום שישי הטוב", "Vinerea Mare"),
        Rule("easter", YearlyDate.Easter(Orthodox), null, null, "Easter Sunday", "חג הפסחא", "Paștele"),
        Rule("easter-monday", YearlyDate.Easter(Orthodox, 1), null, null, "Easter Monday", "היום השני של הפסחא", "A doua zi de Paște"),
        Rule("labour-day", YearlyDate.Fixed(5, 1), null, null, "Labour Day", "חג הפועלים", "Ziua Muncii"),
        Rule("childrens-day", YearlyDate.Fixed(6, 1), 2017, "Law 220/2016", "Children's Day", "יום הילד", "Ziua Copilului"),
        Rule("pentecost", YearlyDate.Easter(Orthodox, 49), 2009, "Law 202/2008", "Pentecost", "פנטקוסט", "Rusaliile"),
        Rule("pentecost-monday", YearlyDate.Easter(Orthodox, 50), 2009, "Law 202/2008", "Pentecost Monday", "היום השני של פנטקוסט", "A doua zi de Rusalii"),
        Rule("assumption", YearlyDate.Fixed(8, 15), 2009, "Law 202/2008", "Dormition of the Mother of God", "עליית מרים השמיימה", "Adormirea Maicii Domnului"),
        Rule("saint-andrew", YearlyDate.Fixed(11, 30), 2012, "Law 147/2012", "Saint Andrew's Day", "יום אנדראס הקדוש", "Sfântul Andrei"),
        Rule("national-day", YearlyDate.Fixed(12, 1), 1990, "Law 10/1990", "National Day", "היום הלאומי", "Ziua Națională"),
        Rule("christmas", YearlyDate.Fixed(12, 25), null, null, "Christmas Day", "חג המולד", "Crăciunul"),
        Rule("christmas-second-day", YearlyDate.Fixed(12, 26), null, null, "Second day of Christmas", "היום השני של חג המולד", "A doua zi de Crăciun"),
    ]);

    // Before the Labour Code of 2003 the days off stood in other laws, which were not checked; the National Day has a law of its own.
    private static HolidayRule Rule(string id, YearlyDate date, int? from, string? law, string english, string hebrew, string romanian) =>
        new(id, DraftText.Of(english, hebrew, romanian), date, fromYear: from, source: law is null ? Code : $"{Code}; {law}");
}
