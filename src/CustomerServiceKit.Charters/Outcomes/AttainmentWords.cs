namespace CustomerServiceKit.Charters;

/// <summary>The sentences that say how often a promise was kept.</summary>
internal static class AttainmentWords
{
    private static readonly LocalizedText Share = DraftText.Of(
        "Kept in {kept} of {decided} decided cases: {share}, with 95 % confidence between {lower} and {upper}.",
        "קוימה ב-{kept} מתוך {decided} מקרים שהוכרעו: {share}, ברמת סמך של 95% בין {lower} ל-{upper}.",
        "Ținută în {kept} din {decided} cazuri decise: {share}, cu încredere de 95 % între {lower} și {upper}.");

    private static readonly LocalizedText NoShare = DraftText.Of("No case is decided yet.", "אף מקרה עוד לא הוכרע.", "Niciun caz nu este încă decis.");

    private static readonly LocalizedText Small = DraftText.Of(
        "Fewer than {minimum} are decided, so the share says little.",
        "הוכרעו פחות מ-{minimum}, ולכן השיעור אומר מעט.",
        "Sunt decise mai puțin de {minimum}, deci cota spune puțin.");

    private static readonly LocalizedText Open = DraftText.Of(
        "Still open: {open}, so in the end between {lowest} and {highest}.",
        "עדיין פתוחים: {open}, ולכן בסוף בין {lowest} ל-{highest}.",
        "Încă deschise: {open}, deci la final între {lowest} și {highest}.");

    private static readonly LocalizedText NotCounted = DraftText.Of("Not counted: {reasons}.", "לא נספרו: {reasons}.", "Nenumărate: {reasons}.");

    private static readonly LocalizedText Cancelled = DraftText.Of("fell away before they were due {count}", "בוטלו לפני המועד {count}", "căzute înainte de termen {count}");

    public static IEnumerable<LocalizedText> Of(Attainment attainment)
    {
        yield return attainment.Confidence() is ConfidenceInterval interval
            ? Share.Filled(
                ("kept", Figures.Count(attainment.Kept)),
                ("decided", Figures.Count(attainment.Decided)),
                ("share", Figures.Percent(attainment.Share!.Value)),
                ("lower", Figures.Percent(interval.Lower)),
                ("upper", Figures.Percent(interval.Upper)))
            : NoShare;
        if (attainment.Decided > 0 && attainment.IsSmallSample)
        {
            yield return Small.Filled(("minimum", Figures.Count(attainment.MinimumSample)));
        }

        if (attainment.Open > 0)
        {
            yield return Open.Filled(
                ("open", Figures.Count(attainment.Open)),
                ("lowest", Figures.Percent(attainment.Lowest!.Value)),
                ("highest", Figures.Percent(attainment.Highest!.Value)));
        }

        if (attainment.Excluded + attainment.Cancelled > 0)
        {
            yield return NotCounted.FilledBy(language => [("reasons", string.Join(", ", Reasons(attainment, language)))]);
        }
    }

    private static IEnumerable<string> Reasons(Attainment attainment, string language)
    {
        foreach (ExclusionCount exclusion in attainment.Exclusions)
        {
            yield return $"{exclusion.Reason} {Figures.Count(exclusion.Count)}";
        }

        if (attainment.Cancelled > 0)
        {
            yield return Cancelled.Filled(("count", Figures.Count(attainment.Cancelled))).For(language);
        }
    }
}
