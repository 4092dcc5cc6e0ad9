namespace CustomerServiceKit.Charters;

/// <summary>The rules about redress that can be broken, each with its stable code.</summary>
public static class RedressRules
{
    /// <summary><c>charter.redress-missing</c>: a finding that a charter promises and does not say what happens when a promise is broken.</summary>
    public static ProblemRule Missing { get; } = Rule(
        "charter.redress-missing",
        RuleBasis.House,
        "Of these promises it is not said what the customer gets when they are broken: {promises}. Say it; where it is nothing, say so in a sentence.",
        "על ההתחייבויות האלה לא נאמר מה הלקוח מקבל כשהן מופרות: {promises}. יש לומר זאת; אם אין דבר, יש לומר זאת במשפט.",
        "Despre aceste promisiuni nu se spune ce primește clientul când sunt încălcate: {promises}. Spuneți; dacă nimic, spuneți-o într-o propoziție.",
        Severity.Finding);

    /// <summary><c>charter.redress-unknown-promise</c>: a redress is for a promise that the charter has not.</summary>
    public static ProblemRule UnknownPromise { get; } = Rule(
        "charter.redress-unknown-promise",
        RuleBasis.Technical,
        "The redress is for the promise '{given}', which is not among: {known}.",
        "הפיצוי הוא על ההתחייבות {given}, שאינה בין: {known}.",
        "Compensația este pentru promisiunea '{given}', care nu se află printre: {known}.");

    /// <summary><c>charter.redress-twice</c>: two redresses are for the same promise, or two for all the rest.</summary>
    public static ProblemRule Twice { get; } = Rule(
        "charter.redress-twice",
        RuleBasis.Technical,
        "Two redresses are for the same: {promise}. Give one, with steps or units where it grows.",
        "שני פיצויים הם על אותו דבר: {promise}. יש לתת אחד, עם מדרגות או יחידות אם הוא גדל.",
        "Două compensații sunt pentru același lucru: {promise}. Dați una, cu trepte sau unități dacă crește.");

    /// <summary><c>charter.redress-out-of-range</c>: a value of a redress cannot be.</summary>
    public static ProblemRule OutOfRange { get; } = Rule(
        "charter.redress-out-of-range",
        RuleBasis.Technical,
        "The redress has {field} = {given}; it takes {expected}.",
        "לפיצוי יש {field} = {given}; נדרש {expected}.",
        "Compensația are {field} = {given}; trebuie {expected}.");

    /// <summary><c>charter.redress-steps</c>: the steps of a redress do not start at zero or do not rise.</summary>
    public static ProblemRule Steps { get; } = Rule(
        "charter.redress-steps",
        RuleBasis.Technical,
        "The steps of the redress start from: {given}. The first starts from PT0S, and each from more than the one before.",
        "מדרגות הפיצוי מתחילות מ: {given}. הראשונה מתחילה מ-PT0S, וכל אחת מיותר מקודמתה.",
        "Treptele compensației încep de la: {given}. Prima începe de la PT0S, fiecare de la mai mult decât cea dinainte.");

    /// <summary><c>charter.redress-without-amount</c>: a redress that is no money caps money or promises more of it.</summary>
    public static ProblemRule WithoutAmount { get; } = Rule(
        "charter.redress-without-amount",
        RuleBasis.Technical,
        "The redress is no money and sets: {fields}. Leave these out, or give an amount.",
        "הפיצוי אינו כספי וקובע: {fields}. יש להשמיט אותם או לתת סכום.",
        "Compensația nu este în bani și stabilește: {fields}. Omiteți-le sau dați o sumă.");

    /// <summary><c>charter.redress-no-deadline</c>: something is given for being late, and there is nothing to be late for.</summary>
    public static ProblemRule NoDeadline { get; } = Rule(
        "charter.redress-no-deadline",
        RuleBasis.Technical,
        "The redress gives {penalty} for being late and does not say by when it is given. Give a number of days.",
        "הפיצוי נותן {penalty} על איחור ואינו אומר עד מתי הוא ניתן. יש למסור מספר ימים.",
        "Compensația dă {penalty} pentru întârziere și nu spune până când se dă. Dați un număr de zile.");

    /// <summary><c>charter.redress-calendar-needed</c>: a redress is given within working days, and a promise it is for has no calendar.</summary>
    public static ProblemRule CalendarNeeded { get; } = Rule(
        "charter.redress-calendar-needed",
        RuleBasis.Technical,
        "The redress counts working days, and the service '{service}' of the promise '{promise}' names no calendar. Name one, or count all days.",
        "הפיצוי מונה ימי עבודה, ולשירות {service} של ההתחייבות {promise} אין לוח שעות. יש לנקוב בלוח או למנות את כל הימים.",
        "Compensația numără zile lucrătoare, iar serviciul '{service}' al promisiunii '{promise}' nu are calendar. Numiți unul sau numărați toate zilele.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Missing, UnknownPromise, Twice, OutOfRange, Steps, WithoutAmount, NoDeadline, CalendarNeeded];

    private static ProblemRule Rule(string code, RuleBasis basis, string english, string hebrew, string romanian, Severity severity = Severity.Error) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
