namespace CustomerServiceKit.Feedback;

/// <summary>The rules of accompaniment, each with its stable code.</summary>
public static class AccompanimentRules
{
    /// <summary><c>accompaniment.group-too-large</c>: more take part than a small group has (R124). How many that is, is ours.</summary>
    public static ProblemRule GroupTooLarge { get; } = Rule(
        "accompaniment.group-too-large",
        RuleBasis.House,
        "{given} take part; a small group has {limit} at most. Make two groups.",
        "{given} משתתפים; בקבוצה קטנה יש {limit} לכל היותר. יש לפצל לשתי קבוצות.",
        "Participă {given}; un grup mic are cel mult {limit}. Faceți două grupuri.");

    /// <summary><c>accompaniment.participants</c>: nobody takes part, somebody twice, or the one who accompanies.</summary>
    public static ProblemRule Participants { get; } = Rule(
        "accompaniment.participants",
        RuleBasis.Technical,
        "'{given}' take part beside {companion}. Name each participant once, at least one, and not the one who accompanies.",
        "'{given}' משתתפים לצד {companion}. יש לציין כל משתתף/ת פעם אחת, לפחות אחד/ת, ולא את מי שמלווה.",
        "'{given}' participă alături de {companion}. Indicați fiecare participant o dată, cel puțin unul, și nu pe cel care însoțește.");

    /// <summary><c>accompaniment.held-interval</c>: it was held for no time, or is not over yet.</summary>
    public static ProblemRule HeldInterval { get; } = Rule(
        "accompaniment.held-interval",
        RuleBasis.Technical,
        "It is said to be held in {given}; now is {now}. Give a time with a start and a later end that is over.",
        "נמסר שהתקיים ב-{given}; עכשיו {now}. יש למסור זמן עם התחלה וסיום מאוחר ממנה שכבר עבר.",
        "Se spune că a avut loc în {given}; acum este {now}. Dați un timp cu un început și un sfârșit ulterior, deja trecut.");

    /// <summary><c>accompaniment.already-held</c>: it was recorded as held already.</summary>
    public static ProblemRule AlreadyHeld { get; } = Rule(
        "accompaniment.already-held",
        RuleBasis.Technical,
        "'{id}' was held already. Plan another one.",
        "'{id}' כבר התקיים. יש לתכנן ליווי נוסף.",
        "'{id}' a avut loc deja. Planificați alta.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [GroupTooLarge, Participants, HeldInterval, AlreadyHeld];

    private static ProblemRule Rule(string code, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, basis, DraftText.Of(english, hebrew, romanian));
}
