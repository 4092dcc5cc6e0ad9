namespace CustomerServiceKit.Kpis;

/// <summary>What people call the KPIs on ratings.</summary>
internal static class RatingKpiNames
{
    public static LocalizedText CsatTopBox { get; } = DraftText.Of("Satisfied customers", "שיעור לקוחות מרוצים", "Clienți mulțumiți");

    public static LocalizedText CsatMean { get; } = DraftText.Of("Customer satisfaction (mean)", "שביעות רצון לקוחות (ממוצע)", "Satisfacția clienților (medie)");

    public static LocalizedText CsatNet { get; } = DraftText.Of("Satisfied less dissatisfied customers", "לקוחות מרוצים פחות לא מרוצים", "Clienți mulțumiți minus nemulțumiți");

    public static LocalizedText NetPromoterScore { get; } = DraftText.Of("Net promoter score", "מדד הממליצים נטו", "Scorul net al promotorilor");

    public static LocalizedText EffortMean { get; } = DraftText.Of("Ease for the customer (mean)", "קלות הטיפול ללקוח (ממוצע)", "Ușurința pentru client (medie)");

    public static LocalizedText EffortTopBox { get; } = DraftText.Of("Customers who found it easy", "שיעור הלקוחות שחוו קלות", "Clienți cărora le-a fost ușor");

    public static LocalizedText ResponseRate { get; } = DraftText.Of("Response rate", "שיעור היענות לסקר", "Rata de răspuns la sondaj");

    public static LocalizedText ResponseRatePerInterval { get; } = DraftText.Of(
        "Response rate (of the interval)", "שיעור היענות לסקר (לפי פרק זמן)", "Rata de răspuns la sondaj (pe interval)");

    public static LocalizedText ResponseRateOfDelivered { get; } = DraftText.Of(
        "Response rate (of invitations delivered)", "שיעור היענות לסקר (מההזמנות שנמסרו)", "Rata de răspuns la sondaj (din invitațiile livrate)");

    public static LocalizedText RelativeMean { get; } = DraftText.Of(
        "Experience against the customer's own usual", "חוויה לעומת הרגיל אצל הלקוח", "Experiența față de obișnuitul clientului");

    public static LocalizedText RelativeBetter { get; } = DraftText.Of(
        "Answers above the customer's own usual", "תשובות מעל הרגיל אצל הלקוח", "Răspunsuri peste obișnuitul clientului");

    public static LocalizedText QualityScore { get; } = DraftText.Of("Quality score", "ציון איכות", "Scorul de calitate");

    public static LocalizedText QualityShare { get; } = DraftText.Of("Quality score (of the possible)", "ציון איכות (מתוך האפשרי)", "Scorul de calitate (din posibil)");

    public static LocalizedText CriticalErrorAccuracy { get; } = DraftText.Of(
        "Evaluations without a critical error", "הערכות ללא טעות קריטית", "Evaluări fără eroare critică");

    public static LocalizedText KnowledgeMastery { get; } = DraftText.Of("Knowledge mastery", "שליטה בידע", "Stăpânirea cunoștințelor");

    public static LocalizedText EmployeeSatisfaction { get; } = DraftText.Of("Satisfied employees", "שיעור עובדים מרוצים", "Angajați mulțumiți");

    public static LocalizedText ManagerSatisfaction { get; } = DraftText.Of("Satisfied managers", "שיעור מנהלים מרוצים", "Manageri mulțumiți");
}
