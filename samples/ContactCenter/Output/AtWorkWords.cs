using CustomerServiceKit;

namespace ContactCenter.Output;

/// <summary>The sentences about a charter at work that the packages do not have; no native speaker has read the translations yet.</summary>
internal static class AtWorkWords
{
    public static readonly LocalizedText Title = Of("The charter at work: {charter}, as of {at}", "האמנה בפעולה: {charter}, נכון ל-{at}", "Carta la lucru: {charter}, la {at}");

    public static readonly LocalizedText Counts = Of("How the promises stand", "מצב ההתחייבויות", "Cum stau promisiunile");

    public static readonly LocalizedText Count = Of(
        "{name}: {kept} kept, {broken} broken, {open} open, {fell} fell away before they were due.",
        "{name}: {kept} קוימו, {broken} הופרו, {open} פתוחות, {fell} בוטלו לפני המועד.",
        "{name}: {kept} ținute, {broken} încălcate, {open} deschise, {fell} căzute înainte de termen.");

    public static readonly LocalizedText Late = Of("Late by most, case {case}", "האיחור הגדול ביותר, פנייה {case}", "Cea mai mare întârziere, cazul {case}");

    public static readonly LocalizedText Gets = Of("What its customer gets", "מה הלקוח מקבל", "Ce primește clientul");

    public static readonly LocalizedText AllGet = Of(
        "For all broken promises of this kind ({count}) {amount} is owed.",
        "על כל ההפרות מסוג זה ({count}) מגיעים {amount}.",
        "Pentru toate promisiunile încălcate de acest fel ({count}) se datorează {amount}.");

    public static readonly LocalizedText Next = Of("What comes next for case {case}", "מה הלאה בפנייה {case}", "Ce urmează în cazul {case}");

    public static readonly LocalizedText NextDue = Of("It is due at {at}; ask again at {again}.", "המועד {at}; יש לשאול שוב ב-{again}.", "Termenul este {at}; întrebați din nou la {again}.");

    public static readonly LocalizedText NextLevel = Of(
        "It reaches the level {level} at {at}; ask again at {again}.", "שלב {level} מגיע ב-{at}; יש לשאול שוב ב-{again}.", "Atinge treapta {level} la {at}; întrebați din nou la {again}.");

    public static readonly LocalizedText Excused = Of("With an exclusion called on for it", "עם סייג שהופעל עבורה", "Cu o excepție invocată pentru el");

    public static readonly LocalizedText Moved = Of("It was due at {before} and is now due at {after}.", "המועד היה {before} ועכשיו הוא {after}.", "Termenul era {before} și acum este {after}.");

    public static readonly LocalizedText Misses = Of("Misses left in {month}", "החמצות שנותרו ב-{month}", "Ratări rămase în {month}");

    public static readonly LocalizedText Drafts = Of(
        "Had another limit been in force for the same cases", "לו חלה מגבלת זמן אחרת על אותן פניות", "Dacă pentru aceleași cazuri ar fi fost în vigoare alt termen");

    public static readonly LocalizedText Target = Of("{share} would have been kept within {hours} hours.", "{share} היו מקוימות בתוך {hours} שעות.", "{share} ar fi fost ținute în {hours} h.");

    private static LocalizedText Of(string english, string hebrew, string romanian) =>
        LocalizedText.English(english).With("he", hebrew, reviewed: false).With("ro", romanian, reviewed: false);
}
