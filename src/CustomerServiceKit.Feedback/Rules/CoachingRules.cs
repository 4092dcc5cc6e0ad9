namespace CustomerServiceKit.Feedback;

/// <summary>The rules of an employee's sessions over time, each with its stable code.</summary>
public static class CoachingRules
{
    /// <summary><c>coaching.other-employee</c>: a session or an observation is of somebody else.</summary>
    public static ProblemRule OtherEmployee { get; } = Rule(
        "coaching.other-employee",
        "This is of {given}; the history is that of {employee}. Leave it out.",
        "זה של {given}; ההיסטוריה היא של {employee}. יש להשמיט.",
        "Aceasta este a lui {given}; istoricul este al lui {employee}. Lăsați-o deoparte.");

    /// <summary><c>coaching.session-twice</c>: a session was given twice.</summary>
    public static ProblemRule SessionTwice { get; } = Rule(
        "coaching.session-twice",
        "Session '{session}' was given twice. Give each once, in its latest state.",
        "המשוב '{session}' נמסר פעמיים. יש למסור כל משוב פעם אחת, במצבו האחרון.",
        "Sesiunea '{session}' a fost dată de două ori. Dați fiecare o singură dată, în ultima ei stare.");

    /// <summary><c>coaching.not-an-observation</c>: other evidence was given as an observation.</summary>
    public static ProblemRule NotAnObservation { get; } = Rule(
        "coaching.not-an-observation",
        "Evidence '{evidence}' is no observation of an interaction with a customer by a person. Leave it out.",
        "הראיה '{evidence}' אינה תצפית של אדם על אינטראקציה עם לקוח/ה. יש להשמיט.",
        "Dovada '{evidence}' nu este o observare a unei interacțiuni cu un client, făcută de o persoană. Lăsați-o deoparte.");

    /// <summary><c>coaching.observation-differs</c>: two observations of one id say different things.</summary>
    public static ProblemRule ObservationDiffers { get; } = Rule(
        "coaching.observation-differs",
        "Observation '{evidence}' is given twice with different content. Give the right one alone, or another id.",
        "התצפית '{evidence}' נמסרה פעמיים בתוכן שונה. יש למסור רק את הנכונה, או מזהה אחר.",
        "Observarea '{evidence}' este dată de două ori cu conținut diferit. Dați-o numai pe cea corectă sau alt identificator.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [OtherEmployee, SessionTwice, NotAnObservation, ObservationDiffers];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
