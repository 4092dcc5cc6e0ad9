namespace CustomerServiceKit.Charters;

/// <summary>What the parts of a promise are called where two versions are compared, and those that are one of a few.</summary>
internal static class DetailWords
{
    public static LocalizedText Service { get; } = DraftText.Of("Service", "שירות", "Serviciu");

    public static LocalizedText StartedBy { get; } = DraftText.Of("The clock starts with", "השעון מתחיל עם", "Ceasul pornește la");

    public static LocalizedText StoppedBy { get; } = DraftText.Of("Kept by", "מתקיימת עם", "Ținută prin");

    public static LocalizedText CancelledBy { get; } = DraftText.Of("Ended otherwise by", "מסתיימת אחרת עם", "Încheiată altfel prin");

    public static LocalizedText ReopenedBy { get; } = DraftText.Of("The clock goes on after", "השעון נמשך אחרי", "Ceasul continuă după");

    public static LocalizedText Pause { get; } = DraftText.Of("The clock stands still in", "השעון נעצר ב", "Ceasul stă pe loc în");

    public static LocalizedText PauseBudget { get; } = DraftText.Of("It stands still at most", "הוא נעצר לכל היותר", "Stă pe loc cel mult");

    public static LocalizedText Recurrence { get; } = DraftText.Of("How often", "באיזו תדירות", "Cât de des");

    public static LocalizedText OnChange { get; } = DraftText.Of("When a case takes other terms", "כאשר תנאי המקרה משתנים", "Când cazul primește alți termeni");

    public static LocalizedText Level { get; } = DraftText.Of("Who is to know", "מי צריך לדעת", "Cine trebuie să știe");

    public static LocalizedText Part { get; } = DraftText.Of("Part behind it", "חלק שמאחוריה", "Parte din spatele ei");

    public static LocalizedText Kpi { get; } = DraftText.Of("KPI", "מדד", "Indicator");

    public static LocalizedText Transition { get; } = DraftText.Of("Cases that run already", "מקרים שכבר רצים", "Cazuri deja în curs");

    public static LocalizedText Of(ClockPause pause) => pause.Reason?.Select((_, reason) => $"{pause.Status}: {reason}") ?? LocalizedText.English(pause.Status);

    public static LocalizedText Of(ClockRecurrence recurrence) => recurrence switch
    {
        ClockRecurrence.Once => DraftText.Of("once in a case", "פעם אחת במקרה", "o dată într-un caz"),
        ClockRecurrence.Independent => DraftText.Of("each time that something starts it", "בכל פעם שמשהו מפעיל אותה", "de fiecare dată când ceva o pornește"),
        _ => DraftText.Of("again as soon as it was kept", "שוב מיד לאחר שקוימה", "din nou imediat ce a fost ținută"),
    };

    public static LocalizedText Of(ChangeMode mode) => mode switch
    {
        ChangeMode.RecomputeFromStart => DraftText.Of("the new terms hold from the start", "התנאים החדשים חלים מההתחלה", "noii termeni sunt valabili de la început"),
        ChangeMode.KeepUsedRestOnNew => DraftText.Of(
            "the time used stays used, the rest follows the new terms", "הזמן שנוצל נשאר מנוצל, והיתרה לפי התנאים החדשים", "timpul folosit rămâne folosit, restul urmează noii termeni"),
        ChangeMode.RestartNow => DraftText.Of("the clock starts anew", "השעון מתחיל מחדש", "ceasul pornește din nou"),
        _ => DraftText.Of("the old terms hold to the end", "התנאים הישנים חלים עד הסוף", "vechii termeni sunt valabili până la sfârșit"),
    };
}
