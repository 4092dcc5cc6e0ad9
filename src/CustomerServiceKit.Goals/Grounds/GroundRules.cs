namespace CustomerServiceKit.Goals;

/// <summary>The rules about what a goal rests on, each with its stable code.</summary>
/// <remarks>Source: service consultants' guide, R072 and R074. How few grounds make a goal provisional is a house default.</remarks>
public static class GroundRules
{
    /// <summary><c>ground.missing</c>: a finding that one of the four grounds is not there.</summary>
    public static ProblemRule Missing { get; } = Rule(
        "ground.missing",
        Severity.Finding,
        RuleBasis.Guide,
        "The goal {goal} has no ground of the kind {kind}. A goal rests on past data, on a comparison with similar bodies, on interviews or surveys, and on a regime of validity and review.",
        "ליעד {goal} אין בסיס מסוג {kind}. יעד נשען על נתוני עבר, על השוואה לגופים דומים, על ראיונות או סקרים, ועל משטר של תוקף ובקרה.",
        "Obiectivul {goal} nu are un temei de tipul {kind}. Un obiectiv se sprijină pe date trecute, pe comparația cu organizații similare, pe interviuri sau sondaje și pe un regim de valabilitate și control.");

    /// <summary><c>ground.few-levels</c>: a finding that too few grounds speak for a level, so the goal is provisional.</summary>
    public static ProblemRule FewLevels { get; } = Rule(
        "ground.few-levels",
        Severity.Finding,
        RuleBasis.House,
        "Only {given} of the grounds of {goal} speak for a level, and {needed} are asked for: the goal is provisional. Add one, or lower what the house asks for.",
        "רק {given} מן הבסיסים של {goal} מציעים רמה, ונדרשים {needed}: היעד זמני. יש להוסיף בסיס, או להקל בדרישת הבית.",
        "Doar {given} dintre temeiurile lui {goal} propun un nivel și se cer {needed}: obiectivul este provizoriu. Adăugați unul sau cereți mai puține.");

    /// <summary><c>ground.survey-old</c>: a finding that the last survey is too old, so the goal is provisional.</summary>
    public static ProblemRule SurveyOld { get; } = Rule(
        "ground.survey-old",
        Severity.Finding,
        RuleBasis.Guide,
        "The last survey is of {given} and served until {until}; today is {today}. Ask customers, employees and managers again.",
        "הסקר האחרון הוא מ-{given} ושימש עד {until}; היום {today}. יש לשאול שוב את הלקוחות, העובדים והמנהלים.",
        "Ultimul sondaj este din {given} și a fost valabil până la {until}; azi este {today}. Întrebați din nou clienții, angajații și managerii.");

    /// <summary><c>ground.not-examined</c>: a finding that nobody looked at whether the goal can be reached.</summary>
    public static ProblemRule NotExamined { get; } = Rule(
        "ground.not-examined",
        Severity.Finding,
        RuleBasis.Guide,
        "Nobody has looked at whether {goal} can be reached, and how. Say who did, what was found, and the way.",
        "איש לא בדק אם אפשר להגיע ל-{goal}, ואיך. יש לציין מי בדק, מה נמצא ומה הדרך.",
        "Nimeni nu a examinat dacă {goal} poate fi atins și cum. Spuneți cine a examinat, ce s-a constatat și calea.");

    /// <summary><c>ground.no-levels</c>: no ground speaks for a level, so none can be put together.</summary>
    public static ProblemRule NoLevels { get; } = Rule(
        "ground.no-levels",
        Severity.Error,
        RuleBasis.Technical,
        "No ground of {goal} speaks for a level, so none follows from them. Give a level to one.",
        "אף בסיס של {goal} אינו מציע רמה, ולכן לא נובעת מהם רמה. יש לתת רמה לאחד מהם.",
        "Niciun temei al lui {goal} nu propune un nivel, deci nu rezultă niciunul. Dați un nivel unuia.");

    /// <summary><c>ground.level-at-bound</c>: a ground speaks for a level at or beyond the end of the scale, where no effort leads.</summary>
    public static ProblemRule LevelAtBound { get; } = Rule(
        "ground.level-at-bound",
        Severity.Error,
        RuleBasis.Technical,
        "The ground speaks for {given}, at or beyond the end of the scale {bounds}, which no effort reaches. Give a level inside.",
        "הבסיס מציע {given}, בקצה הסולם {bounds} או מעבר לו, ושום מאמץ לא יביא לשם. יש לתת רמה שבתוכו.",
        "Temeiul propune {given}, la capătul scalei {bounds} sau dincolo de el, unde niciun efort nu duce. Dați un nivel din interior.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Missing, FewLevels, SurveyOld, NotExamined, NoLevels, LevelAtBound];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
