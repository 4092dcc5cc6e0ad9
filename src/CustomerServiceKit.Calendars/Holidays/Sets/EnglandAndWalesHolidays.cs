using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CustomerServiceKit.Calendars;

/// <summary>The bank holidays of England and Wales, with their substitute days.</summary>
internal static class EnglandAndWalesHolidays
{
    private const string Act = "Banking and Financial Dealings Act 1971, sch. 1";

    private const string Proclamation = "Royal proclamation under the Banking and Financial Dealings Act 1971, s. 1";

    private const int Start = 1974;

    private static readonly LocalizedText EarlyMay = DraftText.Of("Early May bank holiday", "חופשת תחילת מאי", "Sărbătoarea de la începutul lunii mai");

    private static readonly LocalizedText Spring = DraftText.Of("Spring bank holiday", "חופשת האביב", "Sărbătoarea de primăvară");

    public static HolidaySet Set { get; } = new("england-and-wales", DraftText.Of("England and Wales", "אנגליה וויילס", "Anglia și Țara Galilor"),
    [
        Rule("new-year", YearlyDate.Fixed(1, 1).MovedFrom(Saturday, 2).MovedFrom(Sunday, 1), DraftText.Of("New Year's Day", "ראש השנה האזרחית", "Anul Nou"), Proclamation),
        Rule("good-friday", YearlyDate.Easter(EasterKind.Western, -2), DraftText.Of("Good Friday", "יום שישי הטוב", "Vinerea Mare"), "Common law"),
        Rule("easter-monday", YearlyDate.Easter(EasterKind.Western, 1), DraftText.Of("Easter Monday", "היום השני של הפסחא", "A doua zi de Paște"), Act),
        Rule("early-may", YearlyDate.Nth(1, Monday, 5), EarlyMay, Proclamation, 1978, 1995, 2020),
        Rule("early-may-moved", Once((1995, 5, 8), (2020, 5, 8)), EarlyMay, Proclamation),
        Rule("spring", YearlyDate.Nth(-1, Monday, 5), Spring, Act, Start, 2002, 2012, 2022),
        Rule("spring-moved", Once((2002, 6, 4), (2012, 6, 4), (2022, 6, 2)), Spring, Proclamation),
        Rule("summer", YearlyDate.Nth(-1, Monday, 8), DraftText.Of("Summer bank holiday", "חופשת הקיץ", "Sărbătoarea de vară"), Act),
        Rule("christmas", WithSubstitute(25), DraftText.Of("Christmas Day", "חג המולד", "Crăciunul"), "Common law; the substitute day by " + Act + ", and royal proclamation"),
        Rule("boxing-day", WithSubstitute(26), DraftText.Of("Boxing Day", "בוקסינג דיי", "A doua zi de Crăciun"), Act + ", and royal proclamation"),
        Rule("silver-jubilee", Once((1977, 6, 7)), DraftText.Of("Silver Jubilee", "יובל הכסף", "Jubileul de argint"), Proclamation),
        Rule("royal-wedding-1981", Once((1981, 7, 29)), DraftText.Of("Royal wedding", "חתונה מלכותית", "Nunta regală"), Proclamation),
        Rule("millennium", Once((1999, 12, 31)), DraftText.Of("Millennium", "המילניום", "Mileniul"), Proclamation),
        Rule("golden-jubilee", Once((2002, 6, 3)), DraftText.Of("Golden Jubilee", "יובל הזהב", "Jubileul de aur"), Proclamation),
        Rule("royal-wedding-2011", Once((2011, 4, 29)), DraftText.Of("Royal wedding", "חתונה מלכותית", "Nunta regală"), Proclamation),
        Rule("diamond-jubilee", Once((2012, 6, 5)), DraftText.Of("Diamond Jubilee", "יובל היהלום", "Jubileul de diamant"), Proclamation),
        Rule("platinum-jubilee", Once((2022, 6, 3)), DraftText.Of("Platinum Jubilee", "יובל הפלטינה", "Jubileul de platină"), Proclamation),
        Rule("state-funeral", Once((2022, 9, 19)), DraftText.Of("State funeral of Queen Elizabeth II", "הלוויה הממלכתית של המלכה אליזבת השנייה", "Funeraliile de stat ale reginei Elisabeta a II-a"), Proclamation),
        Rule("coronation", Once((2023, 5, 8)), DraftText.Of("Coronation of King Charles III", "הכתרת המלך צ'ארלס השלישי", "Încoronarea regelui Carol al III-lea"), Proclamation),
    ]);

    // Two days each, since both fall on the weekend together, or one of them on it and the other on the Monday.
    private static YearlyDate WithSubstitute(int day) => YearlyDate.Fixed(12, day).MovedFrom(Saturday, 2).MovedFrom(Sunday, 2);

    private static YearlyDate Once(params (int Year, int Month, int Day)[] dates) => YearlyDate.Once(dates.Select(d => new LocalDate(d.Year, d.Month, d.Day)));

    private static HolidayRule Rule(string id, YearlyDate date, LocalizedText name, string source, int from = Start, params int[] except) =>
        new(id, name, date, fromYear: from, exceptYears: except, source: source);
}
