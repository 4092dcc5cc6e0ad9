namespace CustomerServiceKit.Charters;

/// <summary>The words with which the parts of a charter's document are told, in its publication and in the differences between two versions.</summary>
internal static class DocumentWords
{
    public static LocalizedText Values { get; } = DraftText.Of("Our values", "הערכים שלנו", "Valorile noastre");

    public static LocalizedText NotOffered { get; } = DraftText.Of("What we do not offer", "מה איננו מציעים", "Ce nu oferim");

    public static LocalizedText Products { get; } = DraftText.Of("Products", "מוצרים", "Produse");

    public static LocalizedText Places { get; } = DraftText.Of("Where", "היכן", "Unde");

    public static LocalizedText Prerequisites { get; } = DraftText.Of("What you need", "מה צריך", "De ce aveți nevoie");

    public static LocalizedText Fee { get; } = DraftText.Of("What it costs", "כמה זה עולה", "Cât costă");

    public static LocalizedText CustomerPart { get; } = DraftText.Of("Your part", "החלק שלך", "Partea dumneavoastră");

    public static LocalizedText Entitled { get; } = DraftText.Of("For holders of: {products}.", "למי שיש לו: {products}.", "Pentru cei care au: {products}.");

    public static LocalizedText EntitledForMonths { get; } = DraftText.Of(
        "For holders of: {products}, for {months} months from the purchase.",
        "למי שיש לו: {products}, במשך {months} חודשים מהרכישה.",
        "Pentru cei care au: {products}, timp de {months} luni de la cumpărare.");

    public static LocalizedText Except { get; } = DraftText.Of("When the promises do not hold", "מתי ההתחייבויות אינן חלות", "Când promisiunile nu sunt valabile");

    public static LocalizedText MeasuredBy { get; } = DraftText.Of("measured by: {how}", "נמדד לפי: {how}", "măsurat prin: {how}");

    public static LocalizedText Evidence { get; } = DraftText.Of("What shows it: {evidence}.", "מה מוכיח זאת: {evidence}.", "Ce o arată: {evidence}.");

    public static LocalizedText InvokedBy { get; } = DraftText.Of("Who may call on it: {roles}.", "מי רשאי להסתמך על כך: {roles}.", "Cine o poate invoca: {roles}.");

    public static LocalizedText ExcludesCase { get; } = DraftText.Of("The case is not counted.", "המקרה אינו נספר.", "Cazul nu se numără.");

    public static LocalizedText Pauses { get; } = DraftText.Of("The time stands still.", "הזמן נעצר.", "Timpul stă pe loc.");

    public static LocalizedText Extends { get; } = DraftText.Of("The promise is due {time} later.", "המועד נדחה ב-{time}.", "Termenul se amână cu {time}.");

    public static LocalizedText Level { get; } = DraftText.Of("Who looks at it", "מי מטפל", "Cine o analizează");

    public static LocalizedText Reach { get; } = DraftText.Of("How to reach them", "איך פונים", "Cum îi contactați");

    public static LocalizedText Acknowledged { get; } = DraftText.Of("You hear from us within", "נאשר קבלה בתוך", "Vă confirmăm primirea în");

    public static LocalizedText Answered { get; } = DraftText.Of("You have an answer within", "תהיה תשובה בתוך", "Aveți un răspuns în");

    public static LocalizedText External { get; } = DraftText.Of("Not satisfied? You can turn to: {body}, {reach}.", "התשובה אינה מספקת? אפשר לפנות אל: {body}, {reach}.", "Nu sunteți mulțumit? Vă puteți adresa la: {body}, {reach}.");

    public static LocalizedText Results { get; } = DraftText.Of(
        "For every {period} we publish how we kept our promises, within {days} days after its end: {where}.",
        "עבור כל {period} אנו מפרסמים איך עמדנו בהתחייבויותינו, עד {days} ימים אחרי סופו: {where}.",
        "Pentru fiecare {period} publicăm cum ne-am ținut promisiunile, în cel mult {days} zile de la sfârșit: {where}.");

    public static LocalizedText Authoritative { get; } = DraftText.Of(
        "This charter is published in: {languages}. Where they differ, the first one holds.",
        "האמנה מתפרסמת ב: {languages}. במקרה של הבדל קובעת הראשונה.",
        "Carta este publicată în: {languages}. Dacă diferă, prima este valabilă.");

    public static LocalizedText Review { get; } = DraftText.Of(
        "We look this charter over every {months} months, next by {next}.",
        "אנו בוחנים את האמנה כל {months} חודשים, ובפעם הבאה עד {next}.",
        "Revizuim această cartă la fiecare {months} luni, următoarea dată până la {next}.");

    public static LocalizedText Supersedes { get; } = DraftText.Of("It takes the place of version {version}.", "היא באה במקום גרסה {version}.", "Ea înlocuiește versiunea {version}.");

    public static LocalizedText Change { get; } = DraftText.Of("Version {version}, {on}: {what}", "גרסה {version}, {on}: {what}", "Versiunea {version}, {on}: {what}");

    public static LocalizedText Partners { get; } = DraftText.Of("On whom we depend", "במי אנו תלויים", "De cine depindem");

    public static LocalizedText Of(LegalStatus status) => status switch
    {
        LegalStatus.Declarative => DraftText.Of("This charter declares what we mean to do; it is no contract.", "האמנה מצהירה על כוונותינו; היא אינה חוזה.", "Această cartă declară ce ne propunem; nu este un contract."),
        LegalStatus.Contractual => DraftText.Of("This charter is part of our contract with you.", "האמנה היא חלק מהחוזה שלנו איתך.", "Această cartă face parte din contractul nostru cu dumneavoastră."),
        _ => DraftText.Of("A law or regulation asks for this charter.", "חוק או תקנה מחייבים את האמנה.", "O lege sau un regulament cere această cartă."),
    };

    public static LocalizedText Of(ServiceRole role) => role switch
    {
        ServiceRole.JuniorAgent => DraftText.Of("junior employee", "נציג מתחיל", "angajat începător"),
        ServiceRole.SkilledAgent => DraftText.Of("skilled employee", "נציג מיומן", "angajat experimentat"),
        ServiceRole.TeamLeader => DraftText.Of("team leader", "ראש צוות", "șef de echipă"),
        ServiceRole.ShiftSupervisor => DraftText.Of("shift supervisor", "אחראי משמרת", "șef de tură"),
        ServiceRole.DepartmentManager => DraftText.Of("department manager", "מנהל מחלקה", "șef de departament"),
        ServiceRole.DivisionManager => DraftText.Of("division manager", "מנהל אגף", "șef de divizie"),
        _ => DraftText.Of("head of service", "מנהל השירות", "șeful serviciului"),
    };

    /// <summary>A period as one of it; an unusual one by its id.</summary>
    public static LocalizedText Period(string id) => id switch
    {
        "day" => DraftText.Of("day", "יום", "zi"),
        "week" => DraftText.Of("week", "שבוע", "săptămână"),
        "month" => DraftText.Of("month", "חודש", "lună"),
        "quarter" => DraftText.Of("quarter", "רבעון", "trimestru"),
        "half-year" => DraftText.Of("half-year", "חצי שנה", "semestru"),
        "year" => DraftText.Of("year", "שנה", "an"),
        _ => LocalizedText.English(id),
    };

    /// <summary>A language by its name; one that is not known here by its code.</summary>
    public static LocalizedText Language(string code) => code.Split('-')[0].ToUpperInvariant() switch
    {
        "EN" => DraftText.Of("English", "אנגלית", "engleză"),
        "HE" => DraftText.Of("Hebrew", "עברית", "ebraică"),
        "RO" => DraftText.Of("Romanian", "רומנית", "română"),
        "AR" => DraftText.Of("Arabic", "ערבית", "arabă"),
        "RU" => DraftText.Of("Russian", "רוסית", "rusă"),
        "FR" => DraftText.Of("French", "צרפתית", "franceză"),
        "DE" => DraftText.Of("German", "גרמנית", "germană"),
        "ES" => DraftText.Of("Spanish", "ספרדית", "spaniolă"),
        "HU" => DraftText.Of("Hungarian", "הונגרית", "maghiară"),
        _ => LocalizedText.English(code),
    };
}
