using static CustomerServiceKit.Calendars.HolidayCalendar;
using static NodaTime.IsoDayOfWeek;

namespace CustomerServiceKit.Calendars;

/// <summary>The holidays of Israel by law, and their eves, on which work ends early by custom.</summary>
internal static class IsraelHolidays
{
    private const string Ordinance = "Law and Administration Ordinance 1948, s. 18A; Hours of Work and Rest Law 1951";

    private const string Independence = "Independence Day Law 1949";

    private const string Memorial = "Remembrance Day Law 1963: the day before Independence Day; the short day is our default";

    private const string Eve = "Custom and collective agreements; the short day is our default";

    private const int SecondMove = 2004;

    // The move from Friday and Saturday has been made since 1951.
    private static readonly YearlyDate Before2004 = YearlyDate.In(Hebrew, 2, 5).MovedFrom(Friday, -1).MovedFrom(Saturday, -2);

    private static readonly YearlyDate From2004 = Before2004.MovedFrom(Monday, 1);

    public static HolidaySet Set { get; } = new("israel", DraftText.Of("Israel", "ישראל", "Israel"),
    [
        Short("rosh-hashana-eve", YearlyDate.In(Hebrew, 6, 29), "Eve of Rosh Hashana", "ערב ראש השנה", "Ajunul Roș Hașana"),
        Closed("rosh-hashana", YearlyDate.In(Hebrew, 7, 1), "Rosh Hashana", "ראש השנה", "Roș Hașana"),
        Closed("rosh-hashana-second-day", YearlyDate.In(Hebrew, 7, 2), "Rosh Hashana, second day", "ראש השנה, יום שני", "Roș Hașana, a doua zi"),
        Short("yom-kippur-eve", YearlyDate.In(Hebrew, 7, 9), "Eve of Yom Kippur", "ערב יום הכיפורים", "Ajunul Iom Kipur"),
        Closed("yom-kippur", YearlyDate.In(Hebrew, 7, 10), "Yom Kippur", "יום הכיפורים", "Iom Kipur"),
        Short("sukkot-eve", YearlyDate.In(Hebrew, 7, 14), "Eve of Sukkot", "ערב סוכות", "Ajunul Sucot"),
        Closed("sukkot", YearlyDate.In(Hebrew, 7, 15), "Sukkot", "סוכות", "Sucot"),
        Short("simchat-torah-eve", YearlyDate.In(Hebrew, 7, 21), "Eve of Simchat Torah", "ערב שמחת תורה", "Ajunul Simhat Tora"),
        Closed("simchat-torah", YearlyDate.In(Hebrew, 7, 22), "Simchat Torah", "שמחת תורה", "Simhat Tora"),
        Short("pesach-eve", YearlyDate.In(Hebrew, 1, 14), "Eve of Pesach", "ערב פסח", "Ajunul Pesah"),
        Closed("pesach", YearlyDate.In(Hebrew, 1, 15), "Pesach", "פסח", "Pesah"),
        Short("pesach-seventh-eve", YearlyDate.In(Hebrew, 1, 20), "Eve of the seventh day of Pesach", "ערב שביעי של פסח", "Ajunul celei de-a șaptea zile de Pesah"),
        Closed("pesach-seventh", YearlyDate.In(Hebrew, 1, 21), "Seventh day of Pesach", "שביעי של פסח", "A șaptea zi de Pesah"),
        MemorialDay("memorial-day-before-2004", Before2004, from: 1951, to: SecondMove - 1),
        MemorialDay("memorial-day", From2004, from: SecondMove, to: null),
        IndependenceDay("independence-day-before-2004", Before2004, from: 1951, to: SecondMove - 1),
        IndependenceDay("independence-day", From2004, from: SecondMove, to: null),
        Short("shavuot-eve", YearlyDate.In(Hebrew, 3, 5), "Eve of Shavuot", "ערב שבועות", "Ajunul Șavuot"),
        Closed("shavuot", YearlyDate.In(Hebrew, 3, 6), "Shavuot", "שבועות", "Șavuot"),
    ]);

    private static HolidayRule Closed(string id, YearlyDate date, string english, string hebrew, string romanian) =>
        new(id, DraftText.Of(english, hebrew, romanian), date, source: Ordinance);

    private static HolidayRule Short(string id, YearlyDate date, string english, string hebrew, string romanian) =>
        new(id, DraftText.Of(english, hebrew, romanian), date, HolidayKind.ShortDay, source: Eve);

    private static HolidayRule IndependenceDay(string id, YearlyDate date, int from, int? to) =>
        new(id, DraftText.Of("Independence Day", "יום העצמאות", "Ziua Independenței"), date, fromYear: from, toYear: to, source: Independence + (to is null ? ", as amended in 2004" : string.Empty));

    private static HolidayRule MemorialDay(string id, YearlyDate date, int from, int? to) =>
        new(id, DraftText.Of("Memorial Day", "יום הזיכרון", "Ziua Comemorării"), date.PlusDays(-1), HolidayKind.ShortDay, from, to, source: Memorial);
}
