namespace CustomerServiceKit.Goals;

/// <summary>The rules about dividing a goal among the parts of an organization that can be broken, each with its stable code.</summary>
public static class CascadeRules
{
    /// <summary><c>cascade.scope-twice</c>: an employee or a unit stands twice among the parts.</summary>
    public static ProblemRule ScopeTwice { get; } = Rule(
        "cascade.scope-twice",
        Severity.Error,
        RuleBasis.Technical,
        "{scope} stands twice among the parts. Put everyone where the work is counted, once.",
        "{scope} מופיע פעמיים בין החלקים. יש להציב כל אחד במקום שבו העבודה נספרת, פעם אחת.",
        "{scope} apare de două ori între părți. Puneți pe fiecare acolo unde se numără munca, o singură dată.");

    /// <summary><c>cascade.employment-without-days</c>: somebody is there on some days only, and no weights of days are given.</summary>
    public static ProblemRule EmploymentWithoutDays { get; } = Rule(
        "cascade.employment-without-days",
        Severity.Error,
        RuleBasis.Technical,
        "The part is there in {days} only, and no weights of days are given by which that counts. Give the weights of the days.",
        "החלק קיים בימים {days} בלבד, ולא נמסרו משקלי ימים שלפיהם זה נספר. יש למסור את משקלי הימים.",
        "Partea există doar în {days} și nu sunt date ponderi ale zilelor după care să conteze. Dați ponderile zilelor.");

    /// <summary><c>cascade.outside-bounds</c>: a level set by hand, or a present state, is outside the bounds of the figure.</summary>
    public static ProblemRule OutsideBounds { get; } = Rule(
        "cascade.outside-bounds",
        Severity.Error,
        RuleBasis.Technical,
        "{given} is outside the bounds {bounds} of the figure. Check it, or the bounds of the policy.",
        "{given} מחוץ לגבולות {bounds} של הנתון. יש לבדוק אותו, או את גבולות המדיניות.",
        "{given} este în afara limitelor {bounds} ale cifrei. Verificați valoarea sau limitele politicii.");

    /// <summary><c>cascade.nothing-measured</c>: a rate is to be spread, and no part says where it stands now.</summary>
    public static ProblemRule NothingMeasured { get; } = Rule(
        "cascade.nothing-measured",
        Severity.Error,
        RuleBasis.House,
        "No part says where it stands now, so no common effort can be told. Measure the employees or the lowest units.",
        "אף חלק אינו אומר היכן הוא עומד כעת, ולכן אין מאמץ משותף לחשב. יש למדוד את העובדים או את היחידות הנמוכות.",
        "Nicio parte nu spune unde se află acum, deci nu se poate calcula un efort comun. Măsurați angajații sau unitățile cele mai de jos.");

    /// <summary><c>cascade.locked-away</c>: what was set by hand leaves no possible level for the others.</summary>
    public static ProblemRule LockedAway { get; } = Rule(
        "cascade.locked-away",
        Severity.Error,
        RuleBasis.House,
        "For {level} in all, the parts that nobody set by hand would have to be at {needed}, which no effort reaches. Change what was set by hand, or the goal above.",
        "כדי להגיע ל-{level} בסך הכול, החלקים שלא נקבעו ביד היו צריכים לעמוד על {needed}, ושום מאמץ לא יביא לכך. יש לשנות את מה שנקבע ביד, או את היעד שמעל.",
        "Pentru {level} în total, părțile nestabilite manual ar trebui să fie la {needed}, ceea ce niciun efort nu atinge. Schimbați ce s-a stabilit manual sau obiectivul de deasupra.");

    /// <summary><c>cascade.locked-above</c>: a warning that what was set by hand is more than the goal above.</summary>
    public static ProblemRule LockedAbove { get; } = Rule(
        "cascade.locked-above",
        Severity.Warning,
        RuleBasis.House,
        "Of {level} to be divided, {locked} is set by hand, {gap} too much; the others get nothing. Change what was set by hand, or the goal above.",
        "מתוך {level} לחלוקה, {locked} נקבע ביד, {gap} יותר מדי; האחרים אינם מקבלים דבר. יש לשנות את מה שנקבע ביד, או את היעד שמעל.",
        "Din {level} de împărțit, {locked} este stabilit manual, cu {gap} prea mult; ceilalți nu primesc nimic. Schimbați ce s-a stabilit manual sau obiectivul de deasupra.");

    /// <summary><c>cascade.locked-below</c>: a warning that every part was set by hand, to something else than the goal above.</summary>
    public static ProblemRule LockedBelow { get; } = Rule(
        "cascade.locked-below",
        Severity.Warning,
        RuleBasis.House,
        "All parts are set by hand, to {locked} together, and the goal above is {level}. Free one of them, or change the goal above.",
        "כל החלקים נקבעו ביד, ל-{locked} יחד, והיעד שמעל הוא {level}. יש לשחרר אחד מהם, או לשנות את היעד שמעל.",
        "Toate părțile sunt stabilite manual, la {locked} împreună, iar obiectivul de deasupra este {level}. Eliberați una dintre ele sau schimbați obiectivul de deasupra.");

    /// <summary><c>cascade.apart</c>: a warning that the people of a unit above are asked for something else after a revision, and its own goal stays.</summary>
    public static ProblemRule Apart { get; } = Rule(
        "cascade.apart",
        Severity.Warning,
        RuleBasis.House,
        "What the days left ask of the people of {unit} has changed by {change} in all, and its own goal of {level} stays as it was. Revise it too, or the parts beside the one revised.",
        "מה שהימים הנותרים דורשים מהאנשים של {unit} השתנה ב-{change} בסך הכול, והיעד שלה עצמה, {level}, נשאר כשהיה. יש לעדכן גם אותו, או את החלקים שלצד החלק שעודכן.",
        "Ce cer zilele rămase oamenilor din {unit} s-a schimbat cu {change} în total, iar obiectivul propriu de {level} rămâne cum era. Revizuiți-l și pe acesta sau părțile de lângă cea revizuită.");

    /// <summary><c>cascade.done-above</c>: people are said to have done more than the whole of which they are parts.</summary>
    public static ProblemRule DoneAbove { get; } = Rule(
        "cascade.done-above",
        Severity.Error,
        RuleBasis.Technical,
        "The people are said to have done {given} together, and the whole {actual}. Give what was done by the whole, its people included.",
        "נמסר שהאנשים עשו יחד {given}, והשלם {actual}. יש למסור מה נעשה בידי השלם, כולל אנשיו.",
        "Se spune că oamenii au făcut împreună {given}, iar întregul {actual}. Dați ce s-a făcut de întreg, cu oamenii lui cu tot.");

    /// <summary><c>cascade.ignored</c>: a warning that something said of a part has no effect there.</summary>
    public static ProblemRule Ignored { get; } = Rule(
        "cascade.ignored",
        Severity.Warning,
        RuleBasis.Technical,
        "{what} has no effect on {part}. Say it where it counts, or leave it out.",
        "ל-{what} אין השפעה על {part}. יש לומר זאת במקום שבו זה נחשב, או להשמיט.",
        "{what} nu are efect asupra {part}. Spuneți-o unde contează sau lăsați-o deoparte.");

    /// <summary><c>cascade.capped</c>: a warning that all parts have what they can take, and some of the goal is left.</summary>
    public static ProblemRule Capped { get; } = Rule(
        "cascade.capped",
        Severity.Warning,
        RuleBasis.House,
        "All parts have as much as they can take, and {left} is left over. Add people, raise what they can take, or lower the goal.",
        "לכל החלקים יש כמה שהם יכולים לשאת, ונותרו {left}. יש להוסיף אנשים, להעלות את מה שהם יכולים לשאת, או להוריד את היעד.",
        "Toate părțile au cât pot duce și rămân {left}. Adăugați oameni, ridicați limita sau coborâți obiectivul.");

    /// <summary><c>cascade.not-measured</c>: a warning that a part does not say where it stands now, so it gets the level of the whole.</summary>
    public static ProblemRule NotMeasured { get; } = Rule(
        "cascade.not-measured",
        Severity.Warning,
        RuleBasis.House,
        "The part does not say where it stands now; it gets {level}, the level of the whole, and is weighed with nothing. Measure it.",
        "החלק אינו אומר היכן הוא עומד כעת; הוא מקבל {level}, הרמה של השלם, ואינו נשקל. יש למדוד אותו.",
        "Partea nu spune unde se află acum; primește {level}, nivelul întregului, și nu este ponderată. Măsurați-o.");

    /// <summary><c>cascade.unknown-scope</c>: a cascade has no goal for a scope.</summary>
    public static ProblemRule UnknownScope { get; } = Rule(
        "cascade.unknown-scope",
        Severity.Error,
        RuleBasis.Technical,
        "The goal {goal} is not divided down to {given}. Name one of its parts.",
        "היעד {goal} אינו מחולק עד {given}. יש לנקוב באחד מחלקיו.",
        "Obiectivul {goal} nu este împărțit până la {given}. Numiți una dintre părțile lui.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
        [ScopeTwice, EmploymentWithoutDays, OutsideBounds, NothingMeasured, LockedAway, LockedAbove, LockedBelow, Apart, DoneAbove, Ignored, Capped, NotMeasured, UnknownScope];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
