namespace CustomerServiceKit.Charters;

/// <summary>The words of a back-test.</summary>
internal static class BackTestWords
{
    private static readonly LocalizedText Result = DraftText.Of("{share} of {decided}", "{share} מתוך {decided}", "{share} din {decided}");

    private static readonly LocalizedText Open = DraftText.Of("{open} open", "{open} פתוחים", "{open} deschise");

    public static LocalizedText Promise { get; } = DraftText.Of(
        "{name}, promised for {share}. {result}",
        "{name}, הובטח ל-{share}. {result}",
        "{name}, promis pentru {share}. {result}");

    public static string Cell(PromiseBackTest? promise, string language)
    {
        if (promise is null)
        {
            return "–";
        }

        Attainment attainment = promise.Attainment;
        string[] parts =
        [
            .. attainment.Share is decimal share ? [Result.Filled(("share", Figures.Percent(share)), ("decided", Figures.Count(attainment.Decided))).For(language)] : Array.Empty<string>(),
            .. attainment.Open > 0 ? [Open.Filled(("open", Figures.Count(attainment.Open))).For(language)] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "–" : string.Join(", ", parts);
    }
}
