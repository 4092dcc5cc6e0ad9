namespace CustomerServiceKit.Kpis;

/// <summary>The names of what ratings have.</summary>
internal static class RatingNames
{
    public static IReadOnlyList<(string Id, LocalizedText Name)> All { get; } =
    [
        ("rating", DraftText.Of("ratings", "דירוגים", "evaluări")),
        ("asked", DraftText.Of("time of the invitation", "מועד הפנייה לדירוג", "momentul invitației")),
        ("rated", DraftText.Of("time of the rating", "מועד הדירוג", "momentul evaluării")),
        ("subject-ended", DraftText.Of("end of what is rated", "סיום הדבר המדורג", "sfârșitul celor evaluate")),
        ("score", DraftText.Of("score", "הציון", "scorul")),
        ("points", DraftText.Of("points from worst to best", "נקודות מן הגרוע לטוב", "puncte de la cel mai rău la cel mai bun")),
        ("expected-points", DraftText.Of("points expected of the customer", "הנקודות הצפויות מן הלקוח", "punctele așteptate de la client")),
        ("relative-points", DraftText.Of("points above the customer's own usual", "נקודות מעל הרגיל אצל הלקוח", "puncte peste obișnuitul clientului")),
        ("scale", DraftText.Of("scale", "הסולם", "scala")),
        ("instrument", DraftText.Of("instrument", "כלי המדידה", "instrumentul")),
        ("box", DraftText.Of("box", "התיבה", "caseta")),
        ("responded", DraftText.Of("answered", "נענה", "s-a răspuns")),
        ("wave", DraftText.Of("wave", "הגל", "valul")),
        ("critical-error", DraftText.Of("critical error", "טעות קריטית", "eroare critică")),
        ("topic", DraftText.Of("topic", "הנושא", "tema")),
    ];

    public static IReadOnlyList<(string Id, LocalizedText Name)> Values { get; } =
    [
        ("csat", DraftText.Of("customer satisfaction", "שביעות רצון לקוחות", "satisfacția clienților")),
        ("nps", DraftText.Of("net promoter", "המלצה נטו", "recomandare netă")),
        ("ces", DraftText.Of("customer effort", "מאמץ הלקוח", "efortul clientului")),
        ("quality", DraftText.Of("quality", "איכות", "calitate")),
        ("knowledge", DraftText.Of("knowledge", "ידע", "cunoștințe")),
        ("employee-satisfaction", DraftText.Of("employee satisfaction", "שביעות רצון עובדים", "satisfacția angajaților")),
        ("manager-satisfaction", DraftText.Of("manager satisfaction", "שביעות רצון מנהלים", "satisfacția managerilor")),
        ("top", DraftText.Of("top", "ראש הסולם", "sus")),
        ("middle", DraftText.Of("middle", "אמצע הסולם", "mijloc")),
        ("bottom", DraftText.Of("bottom", "תחתית הסולם", "jos")),
        ("promoter", DraftText.Of("promoter", "ממליץ", "promotor")),
        ("passive", DraftText.Of("passive", "אדיש", "pasiv")),
        ("detractor", DraftText.Of("detractor", "מבקר", "detractor")),
    ];
}
