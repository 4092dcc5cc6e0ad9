namespace CustomerServiceKit.Goals;

/// <summary>The rules about the life of a goal, each with its stable code.</summary>
public static class LifeRules
{
    /// <summary><c>life.wrong-state</c>: a step is not possible from where the goal stands.</summary>
    public static ProblemRule WrongState { get; } = Rule(
        "life.wrong-state",
        Severity.Error,
        RuleBasis.House,
        "The goal {goal} is {given}; to {step} it, it has to be: {expected}.",
        "היעד {goal} במצב {given}; לפעולה {step} עליו להיות: {expected}.",
        "Obiectivul {goal} este {given}; pentru pasul {step} trebuie să fie: {expected}.");

    /// <summary><c>life.not-in-order</c>: a step lies before the last one.</summary>
    public static ProblemRule NotInOrder { get; } = Rule(
        "life.not-in-order",
        Severity.Error,
        RuleBasis.Technical,
        "The step is of {given}, and the last one of {last}. Steps follow each other; give its day or a later one.",
        "הצעד הוא מ-{given}, והאחרון מ-{last}. צעדים באים זה אחר זה; יש למסור את יומו או יום מאוחר יותר.",
        "Pasul este din {given}, iar ultimul din {last}. Pașii se succed; dați ziua acestuia sau una ulterioară.");

    /// <summary><c>life.not-final</c>: a goal is to be closed by a figure that is not that of its last day.</summary>
    public static ProblemRule NotFinal { get; } = Rule(
        "life.not-final",
        Severity.Error,
        RuleBasis.House,
        "The goal {goal} is closed by its figure at the end of {last}, on that day or later; given is the progress of {given}, on {on}. Take the progress of the last version of its plan on its last day.",
        "היעד {goal} נסגר לפי הנתון שלו בסוף {last}, באותו יום או אחריו; נמסרה ההתקדמות של {given}, ביום {on}. יש למסור את ההתקדמות של הגרסה האחרונה של התוכנית ביומו האחרון.",
        "Obiectivul {goal} se închide după cifra lui de la sfârșitul zilei {last}, atunci sau mai târziu; s-a dat progresul din {given}, pe {on}. Luați progresul ultimei versiuni a planului din ultima zi.");

    /// <summary><c>life.review-realism</c>: a finding that a goal was out of reach or guaranteed in two reviews in a row.</summary>
    public static ProblemRule ReviewRealism { get; } = Rule(
        "life.review-realism",
        Severity.Finding,
        RuleBasis.House,
        "By the last two verdicts the goal {goal} is {given}. Look at its level again.",
        "לפי שתי הקביעות האחרונות היעד {goal} הוא {given}. יש לבחון שוב את רמתו.",
        "După ultimele două verdicte obiectivul {goal} este {given}. Reexaminați nivelul lui.");

    /// <summary><c>life.review-regime</c>: a finding that the process has changed since the goal was set.</summary>
    public static ProblemRule ReviewRegime { get; } = Rule(
        "life.review-regime",
        Severity.Finding,
        RuleBasis.House,
        "The chart shows since {day} that the process of {goal} has changed. Find out why, and look at the goal again.",
        "התרשים מראה מאז {day} שהתהליך של {goal} השתנה. יש לברר מדוע, ולבחון שוב את היעד.",
        "Graficul arată din {day} că procesul lui {goal} s-a schimbat. Aflați de ce și reexaminați obiectivul.");

    /// <summary><c>life.review-end</c>: a finding that a goal is about to end.</summary>
    public static ProblemRule ReviewEnd { get; } = Rule(
        "life.review-end",
        Severity.Finding,
        RuleBasis.Guide,
        "The goal {goal} holds until {last}, {days} days more. Prepare the next one.",
        "היעד {goal} חל עד {last}, עוד {days} ימים. יש להכין את הבא אחריו.",
        "Obiectivul {goal} este valabil până la {last}, încă {days} zile. Pregătiți-l pe următorul.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [WrongState, NotInOrder, NotFinal, ReviewRealism, ReviewRegime, ReviewEnd];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
