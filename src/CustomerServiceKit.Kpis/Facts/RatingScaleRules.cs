namespace CustomerServiceKit.Kpis;

/// <summary>The rules about rating scales, each with its stable code.</summary>
public static class RatingScaleRules
{
    /// <summary><c>rating-scale.bounds</c>: bounds or steps that make no scale.</summary>
    public static ProblemRule Bounds { get; } = Rule(
        "rating-scale.bounds",
        "From {lowest} to {highest} in steps of {step} is no scale. The highest is above the lowest by whole steps, all within 100,000 and with at most three decimals.",
        "מ-{lowest} עד {highest} בצעדים של {step} אינו סולם. הערך הגבוה גדול מן הנמוך במספר שלם של צעדים, כולם עד 100,000 ועם שלוש ספרות אחרי הנקודה לכל היותר.",
        "De la {lowest} la {highest} în pași de {step} nu este o scală. Cea mai mare valoare o depășește pe cea mai mică cu pași întregi, toate până la 100.000 și cu cel mult trei zecimale.");

    /// <summary><c>rating-scale.direction</c>: a scale whose good end is neither the high nor the low one.</summary>
    public static ProblemRule Direction { get; } = Rule(
        "rating-scale.direction",
        "A scale has its good end above (up) or below (down); a band has none.",
        "לסולם יש קצה טוב למעלה (up) או למטה (down); לטווח אין קצה כזה.",
        "O scală are capătul bun sus (up) sau jos (down); un interval nu are.");

    /// <summary><c>rating-scale.net-promoter</c>: a net promoter question on another scale.</summary>
    public static ProblemRule NetPromoter { get; } = Rule(
        "rating-scale.net-promoter",
        "A net promoter question is asked on 0 to 10 in steps of 1, higher is better, with promoters at 9 and 10 and detractors at 0 to 6; given {lowest} to {highest} in steps of {step}. Declare it as another instrument.",
        "שאלת המלצה נטו נשאלת על סולם 0 עד 10 בצעדים של 1, גבוה טוב יותר, ממליצים ב-9 ו-10 ומבקרים ב-0 עד 6; ניתן {lowest} עד {highest} בצעדים של {step}. יש להצהיר עליה כמכשיר אחר.",
        "Întrebarea de recomandare netă se pune pe scala 0–10 în pași de 1, mai mult este mai bine, cu promotori la 9 și 10 și detractori la 0–6; s-a dat {lowest}–{highest} în pași de {step}. Declarați-o ca alt instrument.");

    /// <summary><c>rating-scale.boxes</c>: top and bottom boxes that do not fit the scale.</summary>
    public static ProblemRule Boxes { get; } = Rule(
        "rating-scale.boxes",
        "{top} answers at the top and {bottom} at the bottom do not fit a scale of {size}. The top has at least one, and no answer is in both.",
        "{top} תשובות בראש ו-{bottom} בתחתית אינן מתאימות לסולם של {size}. בראש לפחות אחת, ואין תשובה בשניהם.",
        "{top} răspunsuri sus și {bottom} jos nu se potrivesc unei scale de {size}. Sus este cel puțin unul, și niciun răspuns nu este în ambele.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Bounds, Direction, NetPromoter, Boxes];

    private static ProblemRule Rule(string code, string en, string he, string ro) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
