namespace CustomerServiceKit.Kpis;

/// <summary>The rules about comparing figures, each with its stable code.</summary>
public static class ComparisonRules
{
    /// <summary><c>kpi.change-of-definition</c>: two figures of different definitions are compared.</summary>
    public static ProblemRule ChangeOfDefinition { get; } = Rule(
        "kpi.change-of-definition",
        Severity.Finding,
        "'{now}' and '{before}' are computed by different definitions. Compute both periods by one of them.",
        "{now} ו-{before} מחושבים לפי הגדרות שונות. יש לחשב את שתי התקופות לפי אחת מהן.",
        "'{now}' și '{before}' se calculează după definiții diferite. Calculați ambele perioade după una dintre ele.");

    /// <summary><c>kpi.change-without-value</c>: one of two figures to be compared has no value.</summary>
    public static ProblemRule ChangeWithoutValue { get; } = Rule(
        "kpi.change-without-value",
        Severity.Finding,
        "There is no value to compare: {when}. Its own reasons say why.",
        "אין ערך להשוואה: {when}. הסיבות מפורטות במדידה עצמה.",
        "Nu există o valoare de comparat: {when}. Motivele ei spun de ce.");

    /// <summary><c>kpi.change-not-judged</c>: a change is shown and not judged, since the figures say nothing of their scatter.</summary>
    public static ProblemRule ChangeNotJudged { get; } = Rule(
        "kpi.change-not-judged",
        Severity.Finding,
        "Whether '{key}' changed by more than chance is not known from two figures alone; only shares of counted rows tell. Look at it over more periods.",
        "משני נתונים בלבד אי אפשר לדעת אם השינוי ב-{key} גדול מן המקרי; רק שיעורים של שורות נספרות מעידים על כך. יש לבחון תקופות נוספות.",
        "Din două cifre nu se știe dacă '{key}' s-a schimbat mai mult decât întâmplător; doar ponderile rândurilor numărate o arată. Priviți mai multe perioade.");

    /// <summary><c>kpi.change-immature</c>: a change is not judged, since one of the figures is not final yet.</summary>
    public static ProblemRule ChangeImmature { get; } = Rule(
        "kpi.change-immature",
        Severity.Finding,
        "One of the figures of '{key}' is not final yet: rows whose time is not over are left out. Compare again when it is.",
        "אחד הנתונים של {key} עדיין אינו סופי: שורות שזמנן טרם תם אינן נכללות. יש להשוות שוב בתום הזמן.",
        "Una dintre cifrele lui '{key}' nu este încă finală: rândurile al căror timp nu s-a încheiat sunt omise. Comparați din nou atunci.");

    /// <summary><c>kpi.change-not-divisible</c>: a change cannot be divided among groups.</summary>
    public static ProblemRule ChangeNotDivisible { get; } = Rule(
        "kpi.change-not-divisible",
        Severity.Error,
        "The change of '{key}' cannot be divided among groups: it must be a ratio with a value in both windows whose groups add up.",
        "אי אפשר לחלק את השינוי ב-{key} בין קבוצות: נדרש יחס בעל ערך בשני החלונות, שקבוצותיו מסתכמות.",
        "Schimbarea lui '{key}' nu se poate împărți pe grupuri: trebuie un raport cu valoare în ambele ferestre, ale cărui grupuri se însumează.");

    /// <summary><c>kpi.group-absent</c>: a group is not there in one of two windows or systems.</summary>
    public static ProblemRule GroupAbsent { get; } = Rule(
        "kpi.group-absent",
        Severity.Finding,
        "There are no rows of '{group}' here.",
        "אין כאן שורות של {group}.",
        "Aici nu există rânduri pentru '{group}'.");

    /// <summary><c>kpi.not-a-ratio</c>: people are compared by a KPI that is no ratio.</summary>
    public static ProblemRule NotARatio { get; } = Rule(
        "kpi.not-a-ratio",
        Severity.Error,
        "'{key}' is no ratio, so there is nothing to expect of a person's rows. Take a share or a mean.",
        "{key} אינו יחס, ולכן אין מה לצפות משורותיו של אדם. יש לבחור שיעור או ממוצע.",
        "'{key}' nu este un raport, deci nu este nimic de așteptat de la rândurile unei persoane. Alegeți o pondere sau o medie.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [ChangeOfDefinition, ChangeWithoutValue, ChangeNotJudged, ChangeImmature, ChangeNotDivisible, GroupAbsent, NotARatio];

    private static ProblemRule Rule(string code, Severity severity, string en, string he, string ro) =>
        new(code, severity, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
