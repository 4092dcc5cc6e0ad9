namespace CustomerServiceKit.Charters;

/// <summary>The rules about calling on an exclusion of a charter for a case, each with its stable code.</summary>
public static class ExclusionRules
{
    /// <summary><c>charter.unknown-exclusion-of-case</c>: an event of a case names an exclusion that the charter has not.</summary>
    public static ProblemRule UnknownOfCase { get; } = Rule(
        "charter.unknown-exclusion-of-case",
        RuleBasis.Technical,
        "An event of case {case} names the exclusion '{given}', and the charter {charter} has: {known}. Name one of them, or publish the exclusion first.",
        "אירוע של פנייה {case} נוקב בחריג {given}, ובאמנה {charter} יש: {known}. יש לנקוב באחד מהם, או לפרסם את החריג תחילה.",
        "Un eveniment al cazului {case} numește excepția '{given}', iar carta {charter} are: {known}. Numiți una dintre ele sau publicați întâi excepția.");

    /// <summary><c>charter.exclusion-not-by-role</c>: somebody calls on an exclusion who may not.</summary>
    public static ProblemRule NotByRole { get; } = Rule(
        "charter.exclusion-not-by-role",
        RuleBasis.House,
        "The exclusion '{exclusion}' is called on by {given}, and the charter lets these call on it: {expected}. Let one of them decide.",
        "החריג {exclusion} מופעל בידי {given}, והאמנה מתירה להפעילו ל: {expected}. ההחלטה צריכה להתקבל בידי אחד מהם.",
        "Excepția '{exclusion}' este invocată de {given}, iar carta o permite pentru: {expected}. Decizia trebuie luată de unul dintre ei.");

    /// <summary><c>charter.exclusion-without-evidence</c>: nothing is on record for an exclusion that asks for it.</summary>
    public static ProblemRule WithoutEvidence { get; } = Rule(
        "charter.exclusion-without-evidence",
        RuleBasis.House,
        "The exclusion '{exclusion}' is called on with nothing on record, and the charter asks for: {expected}. Give it.",
        "החריג {exclusion} מופעל בלי תיעוד, והאמנה דורשת: {expected}. יש לצרף זאת.",
        "Excepția '{exclusion}' este invocată fără nicio dovadă, iar carta cere: {expected}. Adăugați-o.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [UnknownOfCase, NotByRole, WithoutEvidence];

    private static ProblemRule Rule(string code, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, basis, DraftText.Of(english, hebrew, romanian));
}
