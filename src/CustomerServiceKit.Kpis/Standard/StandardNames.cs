namespace CustomerServiceKit.Kpis;

/// <summary>What people call the standard KPIs.</summary>
internal static class StandardNames
{
    public static LocalizedText ServiceLevel { get; } = Name("Service level", "רמת שירות", "Nivelul serviciului");

    public static LocalizedText Offered { get; } = Name("Interactions offered", "פניות שהגיעו למענה", "Interacțiuni oferite");

    public static LocalizedText Handled { get; } = Name("Interactions handled", "פניות שטופלו", "Interacțiuni tratate");

    public static LocalizedText ContactRate { get; } = Name("Contact rate", "שיעור פניות", "Rata de contact");

    public static LocalizedText AverageSpeedOfAnswer { get; } = Name("Average speed of answer", "זמן המתנה ממוצע למענה", "Timpul mediu de răspuns");

    public static LocalizedText AbandonmentRate { get; } = Name("Abandonment rate", "שיעור נטישה", "Rata de abandon");

    public static LocalizedText LongestWait { get; } = Name("Longest wait", "ההמתנה הארוכה ביותר", "Cea mai lungă așteptare");

    public static LocalizedText AverageTalkTime { get; } = Name("Average talk time", "משך שיחה ממוצע", "Durata medie a convorbirii");

    public static LocalizedText AverageHandleTime { get; } = Name("Average handle time", "זמן טיפול ממוצע", "Timpul mediu de tratare");

    public static LocalizedText OneAgentShare { get; } = Name("One-agent share", "שיעור פניות שטופלו בידי נציג אחד", "Ponderea interacțiunilor cu un singur angajat");

    public static LocalizedText TransferRate { get; } = Name("Transfer rate", "שיעור העברות", "Rata de transfer");

    public static LocalizedText FirstContactResolution { get; } = Name("First-contact resolution", "פתרון בפנייה ראשונה", "Rezolvare la primul contact");

    public static LocalizedText UpsellsMade { get; } = Name("Upsells made", "מכירות נוספות שבוצעו", "Vânzări suplimentare realizate");

    public static LocalizedText UpsellConversion { get; } = Name("Upsell conversion", "שיעור המרה של מכירה נוספת", "Conversia vânzărilor suplimentare");

    public static LocalizedText InteractionsPerEmployee { get; } = Name("Interactions per employee", "פניות לעובד", "Interacțiuni pe angajat");

    public static LocalizedText CommitmentAttainment { get; } = Name("Promises kept", "שיעור עמידה בהתחייבויות", "Angajamente respectate");

    public static LocalizedText BreachedCommitments { get; } = Name("Promises broken", "התחייבויות שהופרו", "Angajamente încălcate");

    public static LocalizedText AverageOverrun { get; } = Name("Average overrun", "חריגה ממוצעת מן היעד", "Depășirea medie a termenului");

    private static LocalizedText Name(string en, string he, string ro) => DraftText.Of(en, he, ro);
}
