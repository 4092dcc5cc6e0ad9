using static NodaTime.IsoDayOfWeek;

namespace CustomerServiceKit.Calendars;

/// <summary>The federal holidays of the United States, as they are observed.</summary>
internal static class UnitedStatesHolidays
{
    private const string Code = "5 U.S.C. 6103(a)";

    private const string Observance = "5 U.S.C. 6103(a), (b); Executive Order 11582 of 11 February 1971, s. 3(a)";

    // The Uniform Monday Holiday Act of 1968 and the Executive Order hold from 1971.
    private const int Start = 1971;

    public static HolidaySet Set { get; } = new("united-states", DraftText.Of("United States, federal", "ארצות הברית, חגים פדרליים", "Statele Unite, sărbători federale"),
    [
        Rule("new-year", Observed(1, 1), "New Year's Day", "ראש השנה האזרחית", "Anul Nou"),
        Rule("martin-luther-king", YearlyDate.Nth(3, Monday, 1), "Martin Luther King Day", "יום מרטין לותר קינג", "Ziua Martin Luther King", 1986, law: "Pub. L. 98-144"),
        Rule("washingtons-birthday", YearlyDate.Nth(3, Monday, 2), "Washington's Birthday", "יום הולדתו של וושינגטון", "Ziua lui Washington"),
        Rule("memorial-day", YearlyDate.Nth(-1, Monday, 5), "Memorial Day", "יום הזיכרון", "Ziua Memorială"),
        Rule("juneteenth", Observed(6, 19), "Juneteenth", "ג'ונטינת'", "Juneteenth", 2021, law: "Pub. L. 117-17"),
        Rule("independence-day", Observed(7, 4), "Independence Day", "יום העצמאות", "Ziua Independenței"),
        Rule("labor-day", YearlyDate.Nth(1, Monday, 9), "Labor Day", "יום העבודה", "Ziua Muncii"),
        Rule("columbus-day", YearlyDate.Nth(2, Monday, 10), "Columbus Day", "יום קולומבוס", "Ziua lui Columb"),
        Rule("veterans-day-in-october", YearlyDate.Nth(4, Monday, 10), "Veterans Day", "יום הוותיקים", "Ziua Veteranilor", to: 1977, law: "Pub. L. 90-363"),
        Rule("veterans-day", Observed(11, 11), "Veterans Day", "יום הוותיקים", "Ziua Veteranilor", 1978, law: "Pub. L. 94-97"),
        Rule("thanksgiving", YearlyDate.Nth(4, Thursday, 11), "Thanksgiving", "חג ההודיה", "Ziua Recunoștinței"),
        Rule("christmas", Observed(12, 25), "Christmas Day", "חג המולד", "Crăciunul"),
    ]);

    private static YearlyDate Observed(int month, int day) => YearlyDate.Fixed(month, day).MovedFrom(Saturday, -1).MovedFrom(Sunday, 1);

    private static HolidayRule Rule(string id, YearlyDate date, string english, string hebrew, string romanian, int from = Start, int? to = null, string? law = null)
    {
        string source = date.Kind is MovedDate ? Observance : Code;
        return new HolidayRule(id, DraftText.Of(english, hebrew, romanian), date, fromYear: from, toYear: to, source: law is null ? source : $"{source}; {law}");
    }
}
