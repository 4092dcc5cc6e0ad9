using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The words of a published charter that are the same in every charter.</summary>
internal static class CharterWords
{
    public static LocalizedText Title { get; } = DraftText.Of("Service charter", "אמנת שירות", "Carta serviciilor");

    public static LocalizedText InternalTitle { get; } = DraftText.Of("Internal service charter", "אמנת שירות פנימית", "Carta internă a serviciilor");

    public static LocalizedText InForceFrom { get; } = DraftText.Of("Version {version}, in force from {from}.", "גרסה {version}, בתוקף מ-{from}.", "Versiunea {version}, în vigoare de la {from}.");

    public static LocalizedText InForceBetween { get; } = DraftText.Of(
        "Version {version}, in force from {from} to {to}.",
        "גרסה {version}, בתוקף מ-{from} עד {to}.",
        "Versiunea {version}, în vigoare de la {from} până la {to}.");

    public static LocalizedText Channels { get; } = DraftText.Of("How to reach us: {channels}.", "איך פונים אלינו: {channels}.", "Cum ne contactați: {channels}.");

    public static LocalizedText Hours { get; } = DraftText.Of("Opening hours ({zone})", "שעות פתיחה ({zone})", "Program ({zone})");

    public static LocalizedText HoursFrom { get; } = DraftText.Of("Opening hours from {date}", "שעות פתיחה החל מ-{date}", "Program de la {date}");

    public static LocalizedText Day { get; } = DraftText.Of("Day", "יום", "Ziua");

    public static LocalizedText Open { get; } = DraftText.Of("Open", "פתוח", "Deschis");

    public static LocalizedText Closed { get; } = DraftText.Of("closed", "סגור", "închis");

    public static LocalizedText AllDay { get; } = DraftText.Of("all day", "כל היממה", "toată ziua");

    public static LocalizedText Conditions { get; } = DraftText.Of("Conditions", "תנאים", "Condiții");

    public static LocalizedText Limits { get; } = DraftText.Of("Limits", "מגבלות", "Limite");

    public static LocalizedText Promises { get; } = DraftText.Of("What we promise", "מה אנו מתחייבים", "Ce promitem");

    public static LocalizedText Promise { get; } = DraftText.Of("Promise", "התחייבות", "Promisiune");

    public static LocalizedText Within { get; } = DraftText.Of("Within", "בתוך", "În");

    public static LocalizedText CountedIn { get; } = DraftText.Of("Counted in", "נמדד ב-", "Numărat în");

    public static LocalizedText Cases { get; } = DraftText.Of("In how many cases", "בכמה מהמקרים", "În câte cazuri");

    public static LocalizedText AllCases { get; } = DraftText.Of("every case", "כל מקרה", "fiecare caz");

    public static LocalizedText LastResult { get; } = DraftText.Of("Last result", "התוצאה האחרונה", "Ultimul rezultat");

    public static LocalizedText NoResult { get; } = DraftText.Of("not known yet", "עדיין לא ידוע", "încă necunoscut");

    public static LocalizedText Measured { get; } = DraftText.Of("What we measure", "מה אנו מודדים", "Ce măsurăm");

    public static LocalizedText Target { get; } = DraftText.Of("Target", "יעד", "Țintă");

    public static LocalizedText Period { get; } = DraftText.Of("Measured over", "נמדד על פני", "Măsurat pe");

    public static LocalizedText AtLeast { get; } = DraftText.Of("at least {target}", "לפחות {target}", "cel puțin {target}");

    public static LocalizedText AtMost { get; } = DraftText.Of("at most {target}", "לכל היותר {target}", "cel mult {target}");

    public static LocalizedText OpeningHours { get; } = DraftText.Of("opening hours", "שעות הפתיחה", "programul de lucru");

    public static LocalizedText AroundTheClock { get; } = DraftText.Of("time around the clock", "זמן סביב השעון", "timp non-stop");

    public static LocalizedText DayOf(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => DraftText.Of("Monday", "יום שני", "luni"),
        IsoDayOfWeek.Tuesday => DraftText.Of("Tuesday", "יום שלישי", "marți"),
        IsoDayOfWeek.Wednesday => DraftText.Of("Wednesday", "יום רביעי", "miercuri"),
        IsoDayOfWeek.Thursday => DraftText.Of("Thursday", "יום חמישי", "joi"),
        IsoDayOfWeek.Friday => DraftText.Of("Friday", "יום שישי", "vineri"),
        IsoDayOfWeek.Saturday => DraftText.Of("Saturday", "שבת", "sâmbătă"),
        _ => DraftText.Of("Sunday", "יום ראשון", "duminică"),
    };
}
