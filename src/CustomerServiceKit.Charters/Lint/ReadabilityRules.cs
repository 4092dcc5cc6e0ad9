namespace CustomerServiceKit.Charters;

/// <summary>What makes a sentence of a charter hard to read or hard to hold anybody to, each with its stable code. The method is a rough one: see the documents of the package.</summary>
public static class ReadabilityRules
{
    /// <summary><c>charter.long-sentence</c>: a sentence has more words than readers follow easily.</summary>
    public static ProblemRule LongSentence { get; } = Rule(
        "charter.long-sentence",
        RuleBasis.House,
        "{count} words, at most {most} are easy to follow: '{sentence}' ({language}). Make two sentences of it.",
        "{count} מילים, עד {most} קל לעקוב אחריהן: '{sentence}' ({language}). יש לפצל לשני משפטים.",
        "{count} cuvinte, cel mult {most} sunt ușor de urmărit: '{sentence}' ({language}). Faceți două propoziții.");

    /// <summary><c>charter.long-words</c>: a sentence has very long words.</summary>
    public static ProblemRule LongWords { get; } = Rule(
        "charter.long-words",
        RuleBasis.House,
        "Words of more than {most} letters: {words}, in '{sentence}' ({language}). Use shorter ones where there are any.",
        "מילים של יותר מ-{most} אותיות: {words}, במשפט '{sentence}' ({language}). יש להשתמש בקצרות יותר אם יש.",
        "Cuvinte de peste {most} litere: {words}, în '{sentence}' ({language}). Folosiți altele mai scurte, dacă există.");

    /// <summary><c>charter.passive</c>: a sentence does not say who does it.</summary>
    public static ProblemRule Passive { get; } = Rule(
        "charter.passive",
        RuleBasis.House,
        "It looks as if nobody does it: {words}, in '{sentence}' ({language}). Say who does it: we, you.",
        "נראה שאיש אינו עושה זאת: {words}, במשפט '{sentence}' ({language}). יש לומר מי עושה: אנחנו, אתם.",
        "Pare că nimeni nu o face: {words}, în '{sentence}' ({language}). Spuneți cine o face: noi, dumneavoastră.");

    /// <summary><c>charter.vague-time</c>: a sentence promises something soon and says no time.</summary>
    public static ProblemRule VagueTime { get; } = Rule(
        "charter.vague-time",
        RuleBasis.Guide,
        "A promise without a time: {words}, in '{sentence}' ({language}). Say within how long.",
        "הבטחה בלי זמן: {words}, במשפט '{sentence}' ({language}). יש לומר בתוך כמה זמן.",
        "O promisiune fără termen: {words}, în '{sentence}' ({language}). Spuneți în cât timp.");

    /// <summary><c>charter.vague-words</c>: a sentence takes back what it promises.</summary>
    public static ProblemRule VagueWords { get; } = Rule(
        "charter.vague-words",
        RuleBasis.House,
        "Words that take the promise back: {words}, in '{sentence}' ({language}). Say what is done, and put what keeps you from it among the exclusions.",
        "מילים שמחלישות את ההבטחה: {words}, במשפט '{sentence}' ({language}). יש לומר מה נעשה, ולרשום בין החריגים מה עלול למנוע זאת.",
        "Cuvinte care retrag promisiunea: {words}, în '{sentence}' ({language}). Spuneți ce se face și treceți la excepții ce vă poate împiedica.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        LongSentence, LongWords, Passive, VagueTime, VagueWords,
    ];

    private static ProblemRule Rule(string code, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, Severity.Finding, basis, DraftText.Of(english, hebrew, romanian));
}
