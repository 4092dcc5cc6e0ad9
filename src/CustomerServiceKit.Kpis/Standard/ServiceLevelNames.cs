namespace CustomerServiceKit.Kpis;

/// <summary>What tells the variants of service level apart, in words.</summary>
internal static class ServiceLevelNames
{
    public static LocalizedText Answered { get; } = Name("of those answered", "מתוך אלה שנענו", "din cele preluate");

    public static LocalizedText All { get; } = Name("of answered and abandoned", "מתוך אלה שנענו ושננטשו", "din cele preluate și abandonate");

    public static LocalizedText AllAndFlow { get; } = Name(
        "of answered, abandoned and sent on", "מתוך אלה שנענו, שננטשו ושהועברו הלאה", "din cele preluate, abandonate și trimise mai departe");

    public static LocalizedText LongAbandons { get; } = Name("short abandons left out", "ללא נטישות קצרות", "fără abandonurile scurte");

    public static LocalizedText IgnoreInThreshold { get; } = Name("abandons within the limit left out", "ללא נטישות בתוך הסף", "fără abandonurile din limită");

    public static LocalizedText CiscoIgnored { get; } = Name("Cisco, abandons ignored", "סיסקו, בהתעלמות מנטישות", "Cisco, abandonurile ignorate");

    public static LocalizedText CiscoNegative { get; } = Name("Cisco, abandons count against", "סיסקו, נטישות לחובה", "Cisco, abandonurile în defavoare");

    public static LocalizedText CiscoPositive { get; } = Name("Cisco, abandons count in favour", "סיסקו, נטישות לזכות", "Cisco, abandonurile în favoare");

    public static LocalizedText CreditAbandons { get; } = Name("abandons within the limit credited", "נטישות בתוך הסף לזכות", "abandonurile din limită creditate");

    public static LocalizedText CreditShort { get; } = Name("short abandons credited", "נטישות קצרות לזכות", "abandonurile scurte creditate");

    public static LocalizedText Removed { get; } = Name("out of the queue within the limit", "יציאה מן התור בתוך הסף", "ieșite din coadă în limită");

    public static LocalizedText Inbound { get; } = Name("of all inbound", "מתוך כל הפניות הנכנסות", "din toate cele de intrare");

    public static LocalizedText Offered { get; } = Name("of all visits offered", "מתוך כל השהיות בתור", "din toate șederile oferite");

    private static LocalizedText Name(string en, string he, string ro) => StandardNames.Variant(StandardNames.ServiceLevel, en, he, ro);
}
