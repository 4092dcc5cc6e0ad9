namespace CustomerServiceKit.Goals;

/// <summary>What figures are counted in, where they are printed without their unit.</summary>
internal static class UnitWords
{
    private static readonly LocalizedText s_count = DraftText.Of("count", "מספר", "număr");

    private static readonly LocalizedText s_rate = DraftText.Of("rate", "יחס", "raport");

    private static readonly LocalizedText s_points = DraftText.Of("points", "נקודות", "puncte");

    private static readonly LocalizedText s_posts = DraftText.Of("full-time equivalents", "משרות מלאות", "norme întregi");

    private static readonly LocalizedText s_percentagePoints = DraftText.Of("{value} percentage points", "{value} נקודות אחוז", "{value} puncte procentuale");

    /// <summary>Words with the unit in brackets after them; the words alone where every figure says its unit itself.</summary>
    public static string After(string words, Unit unit, string language) => Of(unit) is LocalizedText of ? $"{words} ({of.For(language)})" : words;

    /// <summary>By how much a figure changes: a share by percentage points.</summary>
    public static string Change(decimal by, Unit unit, string language) =>
        unit.Kind == UnitKind.Share ? s_percentagePoints.Filled(("value", Shown.Number(by * 100m))).For(language) : Shown.Value(by, unit);

    private static LocalizedText? Of(Unit unit) => unit.Kind switch
    {
        UnitKind.Count => s_count,
        UnitKind.Rate => s_rate,
        UnitKind.Points => s_points,
        UnitKind.FullTimeEquivalents => s_posts,
        _ => null,
    };
}
