namespace CustomerServiceKit.Goals;

/// <summary>The words in which it is said whether a goal is realistic.</summary>
internal static class RealismWords
{
    private static readonly LocalizedText s_today = DraftText.Of("With the process of today: {verdict}", "בתהליך של היום: {verdict}", "Cu procesul de azi: {verdict}");

    private static readonly LocalizedText s_plan = DraftText.Of("With the work plan: {verdict}", "עם תוכנית העבודה: {verdict}", "Cu planul de lucru: {verdict}");

    private static readonly LocalizedText s_chance = DraftText.Of(" (probability {p})", " (הסתברות {p})", " (probabilitate {p})");

    private static readonly LocalizedText s_unknown = DraftText.Of("too little past to tell", "מעט מדי עבר כדי לקבוע", "prea puțin trecut pentru a spune");

    private static readonly LocalizedText s_guaranteed = DraftText.Of(
        "already guaranteed. Too low a goal: people do not exert themselves",
        "מובטח כבר עכשיו. יעד נמוך מדי: אנשים אינם מתאמצים",
        "deja garantat. Un obiectiv prea jos: oamenii nu se străduiesc");

    private static readonly LocalizedText s_tooEasy = DraftText.Of(
        "too easy. Too low a goal: people do not exert themselves",
        "קל מדי. יעד נמוך מדי: אנשים אינם מתאמצים",
        "prea ușor. Un obiectiv prea jos: oamenii nu se străduiesc");

    private static readonly LocalizedText s_realistic = DraftText.Of(
        "realistic. A goal that challenges and can be reached motivates",
        "ריאלי. יעד מאתגר ובר השגה מניע לפעולה",
        "realist. Un obiectiv care provoacă și poate fi atins motivează");

    private static readonly LocalizedText s_stretch = DraftText.Of(
        "a stretch. It challenges; say how it is to be reached",
        "שאפתני. הוא מאתגר; יש לומר כיצד יושג",
        "ambițios. Provoacă; spuneți cum va fi atins");

    private static readonly LocalizedText s_outOfReach = DraftText.Of(
        "out of reach without another process. Too high a goal frustrates",
        "מחוץ להישג יד בלי תהליך אחר. יעד גבוה מדי מתסכל",
        "de neatins fără alt proces. Un obiectiv prea înalt frustrează");

    public static LocalizedText Of(GoalRealism realism) => s_today.Select((language, text) =>
    {
        string today = text.Replace("{verdict}", Verdict(realism.Today, language), StringComparison.Ordinal) + ".";
        return realism.WithPlan is RealismOutlook plan ? $"{today} {s_plan.For(language).Replace("{verdict}", Verdict(plan, language), StringComparison.Ordinal)}." : today;
    });

    public static LocalizedText Of(RealismVerdict verdict) => verdict switch
    {
        RealismVerdict.AlreadyGuaranteed => s_guaranteed,
        RealismVerdict.TooEasy => s_tooEasy,
        RealismVerdict.Realistic => s_realistic,
        RealismVerdict.Stretch => s_stretch,
        RealismVerdict.OutOfReach => s_outOfReach,
        _ => s_unknown,
    };

    private static string Verdict(RealismOutlook outlook, string language) => Of(outlook.Verdict).For(language)
        + (outlook.Probability is decimal p ? s_chance.Filled(("p", Shown.Percent(decimal.Round(p, 3)))).For(language) : string.Empty);
}
