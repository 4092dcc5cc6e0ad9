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

    public static LocalizedText RepeatRate { get; } = Name("Repeat contacts", "פניות חוזרות", "Contacte repetate");

    public static LocalizedText FirstContactResolution { get; } = Name("First-contact resolution", "פתרון בפנייה ראשונה", "Rezolvare la primul contact");

    public static LocalizedText UpsellsMade { get; } = Name("Upsells made", "מכירות נוספות שבוצעו", "Vânzări suplimentare realizate");

    public static LocalizedText UpsellConversion { get; } = Name("Upsell conversion", "שיעור המרה של מכירה נוספת", "Conversia vânzărilor suplimentare");

    public static LocalizedText InteractionsPerEmployee { get; } = Name("Interactions per employee", "פניות לעובד", "Interacțiuni pe angajat");

    public static LocalizedText CommitmentAttainment { get; } = Name("Promises kept", "שיעור עמידה בהתחייבויות", "Angajamente respectate");

    public static LocalizedText BreachedCommitments { get; } = Name("Promises broken", "התחייבויות שהופרו", "Angajamente încălcate");

    public static LocalizedText AverageOverrun { get; } = Name("Average overrun", "חריגה ממוצעת מן היעד", "Depășirea medie a termenului");

    public static LocalizedText Abandoned { get; } = Name("Interactions abandoned", "פניות שננטשו", "Interacțiuni abandonate");

    public static LocalizedText AverageAbandonTime { get; } = Name("Average time to abandon", "זמן ממוצע עד נטישה", "Timpul mediu până la abandon");

    public static LocalizedText AnswerRate { get; } = Name("Answer rate", "שיעור מענה", "Rata de preluare");

    public static LocalizedText AverageInteractionTime { get; } = Name("Average interaction time", "משך פנייה ממוצע", "Durata medie a interacțiunii");

    public static LocalizedText AverageHoldTime { get; } = Name("Average hold time", "זמן החזקה ממוצע", "Timpul mediu de punere în așteptare");

    public static LocalizedText AverageWrapUpTime { get; } = Name("Average wrap-up time", "זמן סיכום ממוצע לאחר שיחה", "Timpul mediu de finalizare după apel");

    public static LocalizedText HoldRate { get; } = Name("Hold rate", "שיעור החזקות", "Rata punerilor în așteptare");

    public static LocalizedText EscalationRate { get; } = Name("Escalation rate", "שיעור הסלמות", "Rata de escaladare");

    public static LocalizedText NonResponseRate { get; } = Name("Non-response rate", "שיעור אי־מענה של עובדים", "Rata de neresponsivitate");

    public static LocalizedText OfferRate { get; } = Name("Offer rate", "שיעור הצעות", "Rata ofertelor");

    public static LocalizedText RevenuePerInteraction { get; } = Name("Revenue per interaction", "הכנסה לפנייה", "Venit pe interacțiune");

    public static LocalizedText CostPerInteraction { get; } = Name("Cost per interaction", "עלות לפנייה", "Cost pe interacțiune");

    public static LocalizedText ProactiveShare { get; } = Name("Proactive share", "שיעור פניות יזומות", "Ponderea interacțiunilor proactive");

    /// <summary>A KPI's name with what tells its variant apart in brackets.</summary>
    public static LocalizedText Variant(LocalizedText name, string en, string he, string ro) =>
        name.Select((language, text) => $"{text} ({(language == "he" ? he : language == "ro" ? ro : en)})");

    public static LocalizedText WaitTime { get; } = Name("Wait", "זמן המתנה", "Timpul de așteptare");

    public static LocalizedText TalkTime { get; } = Name("Talk time", "משך שיחה", "Durata convorbirii");

    public static LocalizedText HandleTime { get; } = Name("Handle time", "זמן טיפול", "Timpul de tratare");

    public static LocalizedText FirstReplyTime { get; } = Name("First reply time", "זמן עד מענה ראשון", "Timpul până la primul răspuns");

    public static LocalizedText FullResolutionTime { get; } = Name("Full resolution time", "זמן עד פתרון מלא", "Timpul până la rezolvarea completă");

    public static LocalizedText BacklogAge { get; } = Name("Age of the backlog", "גיל הפניות הפתוחות", "Vechimea restanțelor");

    public static LocalizedText Percentile(LocalizedText name, string percentile) => Variant(name, $"percentile {percentile}", $"אחוזון {Languages.Isolated("he", percentile)}", $"percentila {percentile}");

    /// <summary>The name of a variant that counts stays in queues.</summary>
    public static LocalizedText OfVisits(LocalizedText name) => Variant(name, "by queue visit", "לפי שהיות בתור", "pe șederi în coadă");

    private static LocalizedText Name(string en, string he, string ro) => DraftText.Of(en, he, ro);
}
