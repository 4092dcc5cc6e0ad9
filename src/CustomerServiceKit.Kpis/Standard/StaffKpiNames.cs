namespace CustomerServiceKit.Kpis;

/// <summary>What people call the KPIs on employees' time.</summary>
internal static class StaffKpiNames
{
    public static LocalizedText Occupancy { get; } = DraftText.Of("Occupancy (of available time)", "תפוסה (מזמן הזמינות)", "Ocupare (din timpul disponibil)");

    public static LocalizedText OccupancyByTheClock { get; } = DraftText.Of(
        "Occupancy (of available time, by the clock)", "תפוסה (מזמן הזמינות, לפי שעון)", "Ocupare (din timpul disponibil, după ceas)");

    public static LocalizedText OccupancyWithOtherWork { get; } = DraftText.Of(
        "Occupancy (other work included)", "תפוסה (כולל עבודה אחרת)", "Ocupare (inclusiv altă muncă)");

    public static LocalizedText Utilization { get; } = DraftText.Of("Utilization (of paid time)", "ניצולת (מהזמן בתשלום)", "Utilizare (din timpul plătit)");

    public static LocalizedText HandlingShare { get; } = DraftText.Of(
        "Share of work time spent on interactions", "חלק זמן העבודה שהוקדש לפניות", "Ponderea timpului de lucru dedicat interacțiunilor");

    public static LocalizedText Concurrency { get; } = DraftText.Of("Concurrency", "פניות במקביל", "Concurență");

    public static LocalizedText Adherence { get; } = DraftText.Of("Schedule adherence", "היצמדות לסידור העבודה", "Respectarea programului");

    public static LocalizedText AdherenceWithTolerance { get; } = DraftText.Of(
        "Schedule adherence (with tolerance)", "היצמדות לסידור העבודה (עם סטייה מותרת)", "Respectarea programului (cu toleranță)");

    public static LocalizedText Conformance { get; } = DraftText.Of("Schedule conformance", "התאמה להיקף הסידור", "Conformitatea cu programul");

    public static LocalizedText Shrinkage { get; } = DraftText.Of("Shrinkage (of planned time)", "הצטמקות (מהזמן המתוכנן)", "Pierdere de timp (din timpul planificat)");

    public static LocalizedText PaidShrinkage { get; } = DraftText.Of("Shrinkage (of paid time)", "הצטמקות (מהזמן בתשלום)", "Pierdere de timp (din timpul plătit)");

    public static LocalizedText InternalShrinkage { get; } = DraftText.Of("Internal shrinkage", "הצטמקות פנימית", "Pierdere internă de timp");

    public static LocalizedText ExternalShrinkage { get; } = DraftText.Of("External shrinkage", "הצטמקות חיצונית", "Pierdere externă de timp");

    public static LocalizedText AbsenceRate { get; } = DraftText.Of("Absence rate", "שיעור היעדרות", "Rata absențelor");

    public static LocalizedText AbsenceRateWithPlanned { get; } = DraftText.Of(
        "Absence rate (planned leave included)", "שיעור היעדרות (כולל חופשה מתוכננת)", "Rata absențelor (inclusiv concediile planificate)");
}
