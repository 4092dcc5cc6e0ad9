namespace CustomerServiceKit.Calendars;

/// <summary>The rules about holiday sets that can be broken, each with its stable code.</summary>
public static class HolidayRules
{
    /// <summary><c>holiday.rule-twice</c>: two rules of a set have the same id.</summary>
    public static ProblemRule RuleTwice { get; } = Rule(
        "holiday.rule-twice",
        "Two rules have the id '{id}'. Keep one of them, or give one another id.",
        "לשני כללים יש אותו מזהה {id}. יש להשאיר אחד מהם או לתת לאחד מזהה אחר.",
        "Două reguli au identificatorul '{id}'. Păstrați una sau dați-i alteia un identificator diferit.");

    /// <summary><c>holiday.years-reversed</c>: a rule ends before it starts.</summary>
    public static ProblemRule YearsReversed { get; } = Rule(
        "holiday.years-reversed",
        "The rule '{id}' holds from {from} to {to}, which is no year at all. Change one of the two.",
        "הכלל {id} חל משנת {from} עד שנת {to}, כלומר באף שנה. יש לשנות אחת מהן.",
        "Regula '{id}' este valabilă din {from} până în {to}, adică în niciun an. Modificați unul dintre ani.");

    /// <summary><c>holiday.unknown-rule</c>: a set has no rule of an id.</summary>
    public static ProblemRule UnknownRule { get; } = Rule(
        "holiday.unknown-rule",
        "The set '{set}' has no rule '{id}'. There are: {known}.",
        "בקבוצה {set} אין כלל {id}. יש: {known}.",
        "Setul '{set}' nu are regula '{id}'. Există: {known}.");

    /// <summary><c>holiday.code-only</c>: a rule whose dates code works out is to be written as JSON.</summary>
    public static ProblemRule CodeOnly { get; } = Rule(
        "holiday.code-only",
        "The dates of the rule '{id}' are worked out by code, which JSON cannot hold. Give it a rule of another kind, or add it in code after reading.",
        "את התאריכים של הכלל {id} מחשב קוד, ו-JSON אינו יכול להכיל אותו. יש לתת לו כלל מסוג אחר או להוסיף אותו בקוד אחרי הקריאה.",
        "Datele regulii '{id}' sunt calculate de cod, pe care JSON nu îl poate cuprinde. Dați-i o regulă de alt fel sau adăugați-o în cod după citire.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [RuleTwice, YearsReversed, UnknownRule, CodeOnly];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
