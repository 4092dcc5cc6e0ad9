namespace CustomerServiceKit.Charters;

/// <summary>Hebrew: at most 20 words and 10 letters, since its words carry their prepositions, articles and owners.</summary>
/// <remarks>A passive verb is one of a list, or stands with "by"; forms that may also be active are not in the list.</remarks>
internal static class HebrewStyle
{
    // A word may begin with "and", "that", "the", "in", "to", "from", "as".
    private const string Before = @"(?<!\p{L})[ושהבלמכ]{0,2}";

    private const string After = @"(?!\p{L})";

    private const string Unit = "(?:שניות|דקות|שעות|ימים|ימי|שבועות|חודשים|חודשי|שנים)";

    public static LanguageStyle Style { get; } = new(
        mostWords: 20,
        mostLetters: 10,
        passive: Before + LanguageStyle.Any(
            "על[ -]ידי", "יטופל", "תטופל", "יטופלו", "מטופל", "מטופלת", "מטופלים", "טופל", "טופלה", "תיענה", "ייענו", "נענית", "נענות", "יישלח", "תישלח", "יישלחו", "נשלחת", "יינתן", "תינתן",
            "יינתנו", "ייבדק", "תיבדק", "ייבדקו", "נבדקת", "ייפתר", "תיפתר", "נפתרת", "יתוקן", "תתוקן", "מתוקן", "מתוקנת", "יוחזר", "תוחזר", "יוחזרו", "ישולם", "תשולם", "ישולמו", "יועבר",
            "תועבר", "יועברו", "יפורסם", "תפורסם", "יפורסמו", "יימסר", "תימסר", "יבוצע", "תבוצע", "יבוצעו", "מבוצע", "ייקבע", "תיקבע", "יעודכן", "תעודכן", "יעודכנו") + After,
        vague: Before + LanguageStyle.Any(
            "בהקדם האפשרי", "בהקדם", "מוקדם ככל האפשר", "פרק זמן סביר", "זמן סביר", "במהירות", "במהרה", "מהר", "ללא דיחוי", "ללא עיכוב", "בלי עיכוב", "בקרוב", "לאלתר", "מיד", "מייד", "באופן מיידי",
            "מיידית") + After,
        hedge: Before + LanguageStyle.Any(
            "ככל האפשר", "ככל הניתן", "במידת האפשר", "במידת הצורך", "אם אפשר", "נשתדל", "נשאף", "שואפים", "משתדלים", "מיטב יכולתנו", "בדרך כלל") + After,
        time: @"(?<!\p{L})(?:\d[\d.,]*\s+(?:\p{L}+\s+)?" + Unit + "|[ושהבלמכ]{0,2}(?:" + LanguageStyle.Any("שני", "שתי", "שלושה", "שלוש", "ארבעה", "ארבע", "חמישה", "חמש", "שישה", "שש", "שבעה", "שבע", "עשרה", "עשר")
            + @")\s+" + Unit + "|[ושהבלמכ]{0,2}(?:יומיים|שעתיים|שבועיים|חודשיים|שנתיים|(?:יום|שעה|דקה|שבוע|חודש|שנה) (?:אחד|אחת|עבודה)|אותו יום|יום המחרת))" + After);
}
