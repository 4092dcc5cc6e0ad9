namespace CustomerServiceKit.Charters;

/// <summary>The words with which two versions are compared.</summary>
internal static class DiffWords
{
    public static LocalizedText Title { get; } = DraftText.Of("Changes from {older} to {newer}", "שינויים מ-{older} ל-{newer}", "Modificări de la {older} la {newer}");

    public static LocalizedText None { get; } = DraftText.Of("Nothing changed.", "לא השתנה דבר.", "Nu s-a schimbat nimic.");

    public static LocalizedText Added { get; } = DraftText.Of("added '{after}'.", "נוסף '{after}'.", "s-a adăugat '{after}'.");

    public static LocalizedText Removed { get; } = DraftText.Of("removed '{before}'.", "הוסר '{before}'.", "s-a eliminat '{before}'.");

    public static LocalizedText Changed { get; } = DraftText.Of("changed from '{before}' to '{after}'.", "שונה מ-'{before}' ל-'{after}'.", "s-a schimbat din '{before}' în '{after}'.");

    public static LocalizedText ChangedElsewhere { get; } = DraftText.Of(
        "'{after}' changed in another language.",
        "'{after}' שונה בשפה אחרת.",
        "'{after}' s-a schimbat în altă limbă.");

    public static LocalizedText Provider { get; } = DraftText.Of("Provider", "הגוף המתחייב", "Furnizor");

    public static LocalizedText Audience { get; } = DraftText.Of("Audience", "קהל היעד", "Public");

    public static LocalizedText Customers { get; } = DraftText.Of("customers", "לקוחות", "clienți");

    public static LocalizedText Colleagues { get; } = DraftText.Of("colleagues", "עמיתים", "colegi");

    public static LocalizedText Statement { get; } = DraftText.Of("Statement", "הצהרה", "Declarație");

    public static LocalizedText Mission { get; } = DraftText.Of("Mission", "ייעוד", "Misiune");

    public static LocalizedText Description { get; } = DraftText.Of("Description", "תיאור", "Descriere");

    public static LocalizedText Calendar { get; } = DraftText.Of("Calendar", "לוח שעות", "Calendar");

    public static LocalizedText Limits { get; } = DraftText.Of("Limits", "מגבלות", "Limite");

    public static LocalizedText From { get; } = DraftText.Of("In force from", "בתוקף מ", "În vigoare de la");

    public static LocalizedText To { get; } = DraftText.Of("In force to", "בתוקף עד", "În vigoare până la");

    public static LocalizedText Owner { get; } = DraftText.Of("Owner", "אחראי", "Responsabil");

    public static LocalizedText Basis { get; } = DraftText.Of("Basis", "בסיס", "Temei");

    public static LocalizedText Promise { get; } = DraftText.Of(
        "{name}: within {within}, counted in {time}, {share}, per {period}",
        "{name}: בתוך {within}, נמדד ב{time}, {share}, לכל {period}",
        "{name}: în {within}, numărat în {time}, {share}, pe {period}");

    public static LocalizedText Of(PromiseDirection direction) => direction switch
    {
        PromiseDirection.Stricter => DraftText.Of("This asks more of us.", "זה מחייב אותנו יותר.", "Aceasta ne obligă mai mult."),
        PromiseDirection.Laxer => DraftText.Of("This asks less of us.", "זה מחייב אותנו פחות.", "Aceasta ne obligă mai puțin."),
        PromiseDirection.Mixed => DraftText.Of("Whether this asks more or less of us cannot be told from the charter alone.", "מהאמנה לבדה אי אפשר לומר אם זה מחייב אותנו יותר או פחות.", "Din cartă nu se poate spune dacă aceasta ne obligă mai mult sau mai puțin."),
        _ => DraftText.Of("This asks as much of us as before.", "זה מחייב אותנו כמו קודם.", "Aceasta ne obligă la fel ca înainte."),
    };
}
