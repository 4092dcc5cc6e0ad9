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

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [RuleTwice, YearsReversed, UnknownRule];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
