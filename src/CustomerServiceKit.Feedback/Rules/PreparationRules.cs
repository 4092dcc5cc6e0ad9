namespace CustomerServiceKit.Feedback;

/// <summary>The rules of preparing a conversation, each with its stable code.</summary>
public static class PreparationRules
{
    /// <summary><c>feedback.personal-label</c>, a warning: a text labels a person instead of describing an act (R145).</summary>
    public static ProblemRule PersonalLabel { get; } = Rule(
        "feedback.personal-label",
        Severity.Warning,
        RuleBasis.Inferred,
        "The text at '{place}' says '{label}', a word for a person and not for an act. Describe what was done or said, and what came of it.",
        "בטקסט שב-'{place}' נאמר '{label}', מילה שמתארת אדם ולא פעולה. יש לתאר מה נעשה או נאמר, ומה יצא מזה.",
        "Textul din '{place}' spune '{label}', un cuvânt despre o persoană, nu despre o faptă. Descrieți ce s-a făcut sau s-a spus și ce a urmat.");

    /// <summary><c>feedback.too-many-corrections</c>, a warning: more is to be corrected at once than the policy wants.</summary>
    public static ProblemRule TooManyCorrections { get; } = Rule(
        "feedback.too-many-corrections",
        Severity.Warning,
        RuleBasis.House,
        "{given} corrections and gaps of knowledge at once; the policy wants {limit} at most. Keep the weightiest, and the rest for the next session.",
        "{given} תיקונים ופערי ידע בבת אחת; המדיניות מבקשת {limit} לכל היותר. כדאי להשאיר את החשובים, ואת השאר למשוב הבא.",
        "{given} corectări și lipsuri de cunoștințe deodată; politica cere cel mult {limit}. Păstrați-le pe cele mai importante, iar restul pentru sesiunea următoare.");

    /// <summary><c>feedback.nothing-to-praise</c>, a finding: no observation shows anything done right, and feedback begins with praise (R100).</summary>
    public static ProblemRule NothingToPraise { get; } = Rule(
        "feedback.nothing-to-praise",
        Severity.Finding,
        RuleBasis.Guide,
        "None of the {count} observations of {employee} shows anything done right, and feedback begins with praise. Listen again for what was right and proper.",
        "אף אחת מ-{count} התצפיות על {employee} אינה מראה דבר שנעשה נכון, ומשוב נפתח בשבח. יש להקשיב שוב למה שהיה נכון וראוי.",
        "Niciuna dintre cele {count} observări ale lui {employee} nu arată ceva făcut corect, iar feedbackul începe cu o apreciere. Ascultați din nou ce a fost corect.");

    /// <summary><c>feedback.template-step-missing</c>, a finding: a conversation has nothing for a step of the template it follows.</summary>
    public static ProblemRule TemplateStepMissing { get; } = Rule(
        "feedback.template-step-missing",
        Severity.Finding,
        RuleBasis.House,
        "Session '{session}' has nothing for the step '{step}' of the template '{template}'. Add it, or follow another template.",
        "במשוב '{session}' אין דבר עבור השלב '{step}' של התבנית '{template}'. יש להוסיף, או לבחור תבנית אחרת.",
        "Sesiunea '{session}' nu are nimic pentru pasul '{step}' din șablonul '{template}'. Adăugați-l sau urmați alt șablon.");

    /// <summary><c>feedback.template-praise-first</c>: a template begins with something else than praise (R100).</summary>
    public static ProblemRule TemplatePraiseFirst { get; } = Rule(
        "feedback.template-praise-first",
        Severity.Error,
        RuleBasis.Guide,
        "The template '{template}' begins with '{step}'. Whatever the template, praise comes first: put a step of praise at the beginning.",
        "התבנית '{template}' פותחת ב-'{step}'. בכל תבנית השבח קודם: יש להציב שלב של שבח בהתחלה.",
        "Șablonul '{template}' începe cu '{step}'. Oricare ar fi șablonul, aprecierea este prima: puneți un pas de apreciere la început.");

    /// <summary><c>feedback.template-step-twice</c>: two steps of a template have the same id.</summary>
    public static ProblemRule TemplateStepTwice { get; } = Rule(
        "feedback.template-step-twice",
        Severity.Error,
        RuleBasis.Technical,
        "The template '{template}' has the step '{step}' twice. Give each step an id of its own.",
        "בתבנית '{template}' השלב '{step}' מופיע פעמיים. יש לתת לכל שלב מזהה משלו.",
        "Șablonul '{template}' are pasul '{step}' de două ori. Dați fiecărui pas un identificator propriu.");

    /// <summary><c>feedback.evidence-twice</c>: the same evidence was given twice.</summary>
    public static ProblemRule EvidenceTwice { get; } = Rule(
        "feedback.evidence-twice",
        Severity.Error,
        RuleBasis.Technical,
        "Evidence '{evidence}' was given twice; it counts once. Leave the second out.",
        "הראיה '{evidence}' נמסרה פעמיים; היא נספרת פעם אחת. יש להשמיט את השנייה.",
        "Dovada '{evidence}' a fost dată de două ori; contează o dată. Lăsați-o deoparte pe a doua.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
        [PersonalLabel, TooManyCorrections, NothingToPraise, TemplateStepMissing, TemplatePraiseFirst, TemplateStepTwice, EvidenceTwice];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
