namespace CustomerServiceKit;

/// <summary>The rules about action items that can be broken, each with its stable code.</summary>
public static class ActionRules
{
    /// <summary><c>action.already-closed</c>: an item that is done or dropped was closed again.</summary>
    public static ProblemRule AlreadyClosed { get; } = Rule(
        "action.already-closed",
        "Action item '{item}' is already {state}. Open a new item for further work.",
        "משימה '{item}' כבר סגורה ({state}). להמשך עבודה יש לפתוח משימה חדשה.",
        "Acțiunea '{item}' este deja închisă ({state}). Deschideți o acțiune nouă pentru continuare.");

    /// <summary><c>action.closed-before-opening</c>: the closing was said to be earlier than the opening.</summary>
    public static ProblemRule ClosedBeforeOpening { get; } = Rule(
        "action.closed-before-opening",
        "Action item '{item}' was opened at {opened} and cannot be closed at {given}. Give the moment of closing.",
        "משימה '{item}' נפתחה ב-{opened} ואי אפשר לסגור אותה ב-{given}. יש למסור את מועד הסגירה.",
        "Acțiunea '{item}' a fost deschisă la {opened} și nu poate fi închisă la {given}. Dați momentul închiderii.");

    /// <summary><c>action.no-drop-reason</c>: an item was dropped without a reason.</summary>
    public static ProblemRule NoDropReason { get; } = Rule(
        "action.no-drop-reason",
        "Action item '{item}' cannot be dropped without a reason. Say why it was given up.",
        "אי אפשר לוותר על משימה '{item}' בלי סיבה. יש לרשום מדוע ויתרו עליה.",
        "Acțiunea '{item}' nu poate fi abandonată fără motiv. Spuneți de ce s-a renunțat la ea.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [AlreadyClosed, ClosedBeforeOpening, NoDropReason];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) => new(
        code,
        Severity.Error,
        RuleBasis.House,
        DraftText.Of(english, hebrew, romanian));
}
