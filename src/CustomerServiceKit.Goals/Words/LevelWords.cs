namespace CustomerServiceKit.Goals;

/// <summary>Puts a proposal into words.</summary>
internal static class LevelWords
{
    private static readonly LocalizedText s_multiply = DraftText.Of(
        "The present state {present} times {uplift} is {level}.",
        "המצב הקיים {present} כפול {uplift} הוא {level}.",
        "Starea prezentă {present} înmulțită cu {uplift} este {level}.");

    private static readonly LocalizedText s_divide = DraftText.Of(
        "Lower is better: the present state {present} divided by {uplift} is {level}.",
        "נמוך יותר טוב יותר: המצב הקיים {present} חלקי {uplift} הוא {level}.",
        "Mai puțin este mai bine: starea prezentă {present} împărțită la {uplift} este {level}.");

    private static readonly LocalizedText s_oddsUp = DraftText.Of(
        "The figure stays between {low} and {high}: its odds times {uplift} lead from the present state {present} to {level}.",
        "המדד נשאר בין {low} ל-{high}: הכפלת יחס הסיכויים שלו ב-{uplift} מובילה מן המצב הקיים {present} אל {level}.",
        "Indicatorul rămâne între {low} și {high}: șansele lui înmulțite cu {uplift} duc de la starea prezentă {present} la {level}.");

    private static readonly LocalizedText s_oddsDown = DraftText.Of(
        "The figure stays between {low} and {high} and lower is better: its odds divided by {uplift} lead from the present state {present} to {level}.",
        "המדד נשאר בין {low} ל-{high} ונמוך יותר טוב יותר: חילוק יחס הסיכויים שלו ב-{uplift} מוביל מן המצב הקיים {present} אל {level}.",
        "Indicatorul rămâne între {low} și {high}, iar mai puțin este mai bine: șansele lui împărțite la {uplift} duc de la starea prezentă {present} la {level}.");

    private static readonly LocalizedText s_closeGap = DraftText.Of(
        "Between the present state {present} and the best possible, {best}, {part} of the way is to be covered: {level}.",
        "מן המצב הקיים {present} אל הטוב ביותר האפשרי, {best}, יש לעבור {part} מן הדרך: {level}.",
        "Între starea prezentă {present} și cea mai bună posibilă, {best}, trebuie parcurs {part} din drum: {level}.");

    private static readonly LocalizedText s_maintain = DraftText.Of(
        "The present state {present} is to be kept.",
        "יש לשמור על המצב הקיים {present}.",
        "Starea prezentă {present} trebuie păstrată.");

    private static readonly LocalizedText s_guide = DraftText.Of("The guide's literal figure", "המספר המילולי של המדריך", "Cifra literală a ghidului");

    private static readonly LocalizedText s_literal = DraftText.Of("The literal figure", "המספר המילולי", "Cifra literală");

    private static readonly LocalizedText s_possible = DraftText.Of(
        "{figure}, {percent} of the present state, is {literal}: possible.",
        "{figure}, {percent} מן המצב הקיים, הוא {literal}: אפשרי.",
        "{figure}, {percent} din starea prezentă, este {literal}: posibilă.");

    private static readonly LocalizedText s_outside = DraftText.Of(
        "{figure}, {percent} of the present state, is {literal}: impossible, since it lies outside the bounds of the figure.",
        "{figure}, {percent} מן המצב הקיים, הוא {literal}: בלתי אפשרי, שכן הוא מחוץ לגבולות המדד.",
        "{figure}, {percent} din starea prezentă, este {literal}: imposibilă, fiind în afara limitelor indicatorului.");

    private static readonly LocalizedText s_wrongWay = DraftText.Of(
        "{figure}, {percent} of the present state, is {literal}: worse than the present state.",
        "{figure}, {percent} מן המצב הקיים, הוא {literal}: גרוע מן המצב הקיים.",
        "{figure}, {percent} din starea prezentă, este {literal}: mai rea decât starea prezentă.");

    public static LocalizedText Of(LevelProposal proposal, Unit unit) => Sentences.Joined(
    [
        Rule(proposal).Filled([.. Places(proposal, unit)]),
        Literal(proposal).Filled(("percent", Shown.Percent(proposal.Uplift)), ("literal", Shown.Value(proposal.Literal, unit))),
    ]);

    private static IEnumerable<(string Name, string Value)> Places(LevelProposal proposal, Unit unit)
    {
        yield return ("present", Shown.Value(proposal.Present, unit));
        yield return ("level", Shown.Value(proposal.Level, unit));
        yield return ("uplift", Shown.Number(proposal.Uplift));
        yield return ("part", Shown.Percent(proposal.Uplift - 1m));
        if (proposal.Bounds is { } bounds)
        {
            yield return ("low", Shown.Value(bounds.Low, unit));
            yield return ("high", Shown.Value(bounds.High, unit));
            yield return ("best", Shown.Value(LevelFormula.Best(bounds, proposal.Direction), unit));
        }
    }

    private static LocalizedText Rule(LevelProposal proposal) => proposal.Rule switch
    {
        LevelRule.Multiply => s_multiply,
        LevelRule.Divide => s_divide,
        LevelRule.Odds => proposal.Direction == Direction.Up ? s_oddsUp : s_oddsDown,
        LevelRule.CloseGap => s_closeGap,
        _ => s_maintain,
    };

    private static LocalizedText Literal(LevelProposal proposal)
    {
        LocalizedText figure = proposal.Uplift == GoalLevel.GuideUplift ? s_guide : s_literal;
        LocalizedText verdict = proposal.Verdict switch
        {
            LiteralVerdict.OutsideBounds => s_outside,
            LiteralVerdict.WrongWay => s_wrongWay,
            _ => s_possible,
        };
        return verdict.Select((language, text) => text.Replace("{figure}", figure.For(language), StringComparison.Ordinal));
    }
}
