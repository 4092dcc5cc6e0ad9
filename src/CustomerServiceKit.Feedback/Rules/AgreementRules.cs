namespace CustomerServiceKit.Feedback;

/// <summary>The rules of the agreed actions and of the employee's word on them, each with its stable code. They are ours.</summary>
public static class AgreementRules
{
    /// <summary><c>feedback.no-agreed-action</c>: nothing was agreed.</summary>
    public static ProblemRule NoAgreedAction { get; } = Rule(
        "feedback.no-agreed-action",
        "The session '{session}' ends with at least one agreed action. Agree on one, with an owner and a day.",
        "המשוב '{session}' מסתיים בפעולה מוסכמת אחת לפחות. יש להסכים על פעולה, עם אחראי/ת ותאריך.",
        "Sesiunea '{session}' se încheie cu cel puțin o acțiune convenită. Conveniți una, cu un responsabil și o zi.");

    /// <summary><c>feedback.action-incomplete</c>: a stored action does not say who does it, or until when.</summary>
    public static ProblemRule ActionIncomplete { get; } = Rule(
        "feedback.action-incomplete",
        "An action has no '{field}'. Say who undertook it and its last day; without them nobody can follow it up.",
        "לפעולה אין '{field}'. יש לומר מי התחייב/ה לה ומה יומה האחרון; בלעדיהם אין אחר מה לעקוב.",
        "O acțiune nu are '{field}'. Spuneți cine s-a angajat și ultima ei zi; fără ele nu poate fi urmărită.");

    /// <summary><c>feedback.action-owner</c>: an action was undertaken by somebody who is not of the session.</summary>
    public static ProblemRule ActionOwner { get; } = Rule(
        "feedback.action-owner",
        "Action '{action}' belongs to {owner}; only {manager} and {employee} can undertake something here. Name one of the two.",
        "הפעולה '{action}' שייכת ל-{owner}; רק {manager} ו-{employee} יכולים להתחייב כאן. יש לציין אחד מהשניים.",
        "Acțiunea '{action}' îi revine lui {owner}; aici se pot angaja numai {manager} și {employee}. Indicați pe unul dintre cei doi.");

    /// <summary><c>feedback.action-due-before-held</c>: the last day of an action is before the day of the conversation.</summary>
    public static ProblemRule ActionDueBeforeHeld { get; } = Rule(
        "feedback.action-due-before-held",
        "Action '{action}' is due on {due}, before the session of {held}. Choose that day or a later one.",
        "מועד היעד של הפעולה '{action}' הוא {due}, לפני המשוב מיום {held}. יש לבחור את אותו יום או יום מאוחר יותר.",
        "Acțiunea '{action}' are termen {due}, înaintea sesiunii din {held}. Alegeți acea zi sau una mai târzie.");

    /// <summary><c>feedback.action-cause</c>: an action names another occasion than this session.</summary>
    public static ProblemRule ActionCause { get; } = Rule(
        "feedback.action-cause",
        "Action '{action}' names the occasion {given}; what is agreed here comes from session '{session}'. Name that session as its cause.",
        "הפעולה '{action}' מציינת את האירוע {given}; מה שמוסכם כאן נובע ממשוב '{session}'. יש לציין את המשוב כסיבה.",
        "Acțiunea '{action}' indică ocazia {given}; ce se convine aici vine din sesiunea '{session}'. Indicați sesiunea drept cauză.");

    /// <summary><c>feedback.action-not-open</c>: an action is over before it is agreed.</summary>
    public static ProblemRule ActionNotOpen { get; } = Rule(
        "feedback.action-not-open",
        "Action '{action}' is already {state}. Agree on something that is still to be done.",
        "הפעולה '{action}' כבר במצב {state}. יש להסכים על דבר שעוד צריך להיעשות.",
        "Acțiunea '{action}' este deja {state}. Conveniți ceva ce urmează să fie făcut.");

    /// <summary><c>feedback.action-opened-later</c>: an action is said to be opened later than it is agreed.</summary>
    public static ProblemRule ActionOpenedLater { get; } = Rule(
        "feedback.action-opened-later",
        "Action '{action}' is said to be opened at {at}, later than now ({now}). Give the moment at which it was opened.",
        "נמסר שהפעולה '{action}' נפתחה במועד {at}, מאוחר מעכשיו ({now}). יש למסור את מועד פתיחתה.",
        "Se spune că acțiunea '{action}' a fost deschisă la {at}, mai târziu decât acum ({now}). Dați momentul în care a fost deschisă.");

    /// <summary><c>feedback.action-twice</c>: the session has an action of that id already.</summary>
    public static ProblemRule ActionTwice { get; } = Rule(
        "feedback.action-twice",
        "Action '{action}' is in the session already. Each action is agreed once, under its own id.",
        "הפעולה '{action}' כבר נמצאת במשוב. על כל פעולה מסכימים פעם אחת, במזהה משלה.",
        "Acțiunea '{action}' este deja în sesiune. Fiecare acțiune se convine o singură dată, cu propriul identificator.");

    /// <summary><c>feedback.no-manager-action</c>, a warning: the manager undertook nothing in support (R038).</summary>
    public static ProblemRule NoManagerAction { get; } = new(
        "feedback.no-manager-action",
        Severity.Warning,
        RuleBasis.Inferred,
        DraftText.Of(
            "{manager} undertook nothing. A manager serves those who serve customers: add an action that supports {employee}.",
            "{manager} לא התחייב/ה לדבר. ניהול הוא שירות למי שנותנים שירות ללקוחות: כדאי להוסיף פעולה שתומכת ב-{employee}.",
            "{manager} nu s-a angajat la nimic. Un manager îi servește pe cei care servesc clienții: adăugați o acțiune care îl sprijină pe {employee}."));

    /// <summary><c>feedback.ack-not-employee</c>: somebody else acknowledges for the employee.</summary>
    public static ProblemRule AckNotEmployee { get; } = Rule(
        "feedback.ack-not-employee",
        "{given} cannot acknowledge for {employee}. Only {employee} can.",
        "{given} לא יכול/ה לאשר במקום {employee}. רק {employee} יכול/ה.",
        "{given} nu poate confirma în locul lui {employee}. Numai {employee} poate.");

    /// <summary><c>feedback.ack-before-held</c>: the acknowledgement is earlier than the end of the conversation.</summary>
    public static ProblemRule AckBeforeHeld { get; } = Rule(
        "feedback.ack-before-held",
        "The session was held until {end} and cannot be acknowledged at {given}. Give the moment of the acknowledgement.",
        "המשוב התקיים עד {end} ואי אפשר לאשר אותו במועד {given}. יש למסור את מועד האישור.",
        "Sesiunea a durat până la {end} și nu poate fi confirmată la {given}. Dați momentul confirmării.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
        [NoAgreedAction, ActionIncomplete, ActionOwner, ActionDueBeforeHeld, ActionCause, ActionNotOpen, ActionOpenedLater, ActionTwice, NoManagerAction, AckNotEmployee, AckBeforeHeld];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
