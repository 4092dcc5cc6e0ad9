namespace CustomerServiceKit.Charters;

/// <summary>The sentences that say how many misses are left.</summary>
internal static class MissBudgetWords
{
    private static readonly LocalizedText Budget = DraftText.Of(
        "Promised for {share}: of {total} cases {allowed} may be missed, {broken} were, {left} are left.",
        "הובטח ל-{share}: מתוך {total} מקרים מותר להחמיץ {allowed}, הוחמצו {broken}, נותרו {left}.",
        "Promis pentru {share}: din {total} cazuri pot fi ratate {allowed}, au fost {broken}, rămân {left}.");

    private static readonly LocalizedText Over = DraftText.Of(
        "That is {over} too many.",
        "אלה {over} יותר מהמותר.",
        "Sunt cu {over} prea multe.");

    private static readonly LocalizedText Gone = DraftText.Of(
        "The promised share can no longer be reached in this period.",
        "את השיעור שהובטח כבר אי אפשר להשיג בתקופה הזו.",
        "Cota promisă nu mai poate fi atinsă în această perioadă.");

    private static readonly LocalizedText CatchUp = DraftText.Of(
        "It is reached again after {cases} further cases that are all kept, like those still open.",
        "הוא יושג שוב אחרי עוד {cases} מקרים שכולם יקוימו, כמו אלה שעדיין פתוחים.",
        "Se atinge din nou după încă {cases} cazuri ținute toate, ca și cele încă deschise.");

    public static IEnumerable<LocalizedText> Of(MissBudget budget)
    {
        yield return Budget.Filled(
            ("share", Figures.Percent(budget.Promise.Share)),
            ("total", Figures.Count(budget.Total)),
            ("allowed", Figures.Count(budget.Allowed)),
            ("broken", Figures.Count(budget.Attainment.Broken)),
            ("left", Figures.Count(budget.Left)));
        if (budget.Overdrawn > 0)
        {
            yield return Over.Filled(("over", Figures.Count(budget.Overdrawn)));
            yield return budget.IsReachable == false ? Gone : CatchUp.Filled(("cases", Figures.Count(budget.KeptToCatchUp!.Value)));
        }
    }
}
