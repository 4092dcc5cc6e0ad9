namespace CustomerServiceKit.Feedback;

/// <summary>The rules of disputing a session and of deciding a dispute, each with its stable code. They are ours.</summary>
public static class DisputeRules
{
    /// <summary><c>feedback.dispute-not-employee</c>: somebody else disputes for the employee.</summary>
    public static ProblemRule DisputeNotEmployee { get; } = Rule(
        "feedback.dispute-not-employee",
        "{given} cannot dispute for {employee}. Only {employee} can.",
        "{given} לא יכול/ה לערער במקום {employee}. רק {employee} יכול/ה.",
        "{given} nu poate contesta în locul lui {employee}. Numai {employee} poate.");

    /// <summary><c>feedback.no-dispute-text</c>: a dispute does not say what it is about.</summary>
    public static ProblemRule NoDisputeText { get; } = Rule(
        "feedback.no-dispute-text",
        "The dispute of session '{session}' says nothing. Write what is objected to.",
        "הערעור על המשוב '{session}' ריק. יש לכתוב על מה מערערים.",
        "Contestația sesiunii '{session}' nu spune nimic. Scrieți la ce se referă.");

    /// <summary><c>feedback.dispute-window-closed</c>: the time for disputing is over.</summary>
    public static ProblemRule DisputeWindowClosed { get; } = Rule(
        "feedback.dispute-window-closed",
        "The session could be disputed until {until}; given {given}. Plan a new session about what is left open.",
        "היה אפשר לערער על המשוב עד {until}; נמסר {given}. אפשר לתכנן משוב חדש על מה שנותר פתוח.",
        "Sesiunea putea fi contestată până la {until}; s-a dat {given}. Planificați o sesiune nouă despre ce a rămas deschis.");

    /// <summary><c>feedback.dispute-limit</c>: the session was disputed as often as it may be.</summary>
    public static ProblemRule DisputeLimit { get; } = Rule(
        "feedback.dispute-limit",
        "The session may be disputed {limit} times and was disputed {count} times. Plan a new session about what is left open.",
        "מותר לערער על המשוב {limit} פעמים, וכבר ערערו עליו {count} פעמים. אפשר לתכנן משוב חדש על מה שנותר פתוח.",
        "Sesiunea poate fi contestată de {limit} ori și a fost contestată de {count} ori. Planificați o sesiune nouă despre ce a rămas deschis.");

    /// <summary><c>feedback.reviewer-is-original-manager</c>: the manager whose session is disputed decides the dispute.</summary>
    public static ProblemRule ReviewerIsOriginalManager { get; } = Rule(
        "feedback.reviewer-is-original-manager",
        "{manager} held the session and cannot decide its dispute. Ask another manager to decide.",
        "{manager} ניהל/ה את המשוב ולא יכול/ה להכריע בערעור עליו. יש לבקש הכרעה ממנהל/ת אחר/ת.",
        "{manager} a ținut sesiunea și nu poate decide contestația. Cereți decizia altui manager.");

    /// <summary><c>feedback.reviewer-is-employee</c>: the employee decides his or her own dispute.</summary>
    public static ProblemRule ReviewerIsEmployee { get; } = Rule(
        "feedback.reviewer-is-employee",
        "{employee} disputed the session and cannot decide the dispute. Ask a manager to decide.",
        "{employee} ערער/ה על המשוב ולא יכול/ה להכריע בערעור. יש לבקש הכרעה ממנהל/ת.",
        "{employee} a contestat sesiunea și nu poate decide contestația. Cereți decizia unui manager.");

    /// <summary><c>feedback.no-resolution-reason</c>: a dispute is decided without a reason.</summary>
    public static ProblemRule NoResolutionReason { get; } = Rule(
        "feedback.no-resolution-reason",
        "The dispute of session '{session}' cannot be decided without a reason. Say why.",
        "אי אפשר להכריע בערעור על המשוב '{session}' בלי סיבה. יש לרשום מדוע.",
        "Contestația sesiunii '{session}' nu poate fi decisă fără motiv. Spuneți de ce.");

    /// <summary><c>feedback.resolution-items</c>: an amendment has no items, or a session that stands as it was has new ones.</summary>
    public static ProblemRule ResolutionItems { get; } = Rule(
        "feedback.resolution-items",
        "The dispute is decided as {outcome} with {count} new items. An amended session needs the items that replace the old ones; an upheld one has none.",
        "הערעור הוכרע כ-{outcome} עם {count} פריטים חדשים. משוב מתוקן צריך את הפריטים שמחליפים את הקודמים; משוב שנשאר בעינו אינו מקבל פריטים.",
        "Contestația este decisă ca {outcome} cu {count} elemente noi. O sesiune modificată are nevoie de elementele care le înlocuiesc pe cele vechi; una menținută nu are.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        DisputeNotEmployee, NoDisputeText, DisputeWindowClosed, DisputeLimit, ReviewerIsOriginalManager, ReviewerIsEmployee, NoResolutionReason, ResolutionItems,
    ];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
