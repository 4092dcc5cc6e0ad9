namespace CustomerServiceKit.Feedback;

/// <summary>The rules of looking at the agreed actions again and of closing a session, each with its stable code. They are ours.</summary>
public static class FollowUpRules
{
    /// <summary><c>feedback.followup-incomplete</c>: an agreed action was not looked at.</summary>
    public static ProblemRule FollowupIncomplete { get; } = Rule(
        "feedback.followup-incomplete",
        "The follow-up says nothing of the agreed action '{action}'. Give every agreed action as it stands now, open ones too.",
        "המעקב לא מתייחס לפעולה המוסכמת '{action}'. יש למסור כל פעולה מוסכמת כפי שהיא עומדת עכשיו, גם פתוחה.",
        "Urmărirea nu spune nimic despre acțiunea convenită '{action}'. Dați fiecare acțiune convenită așa cum stă acum, și pe cele deschise.");

    /// <summary><c>feedback.followup-other-action</c>: an action was not agreed in this session, or not like that, or stands twice.</summary>
    public static ProblemRule FollowupOtherAction { get; } = Rule(
        "feedback.followup-other-action",
        "Action '{action}' is not the one that was agreed: its id, text, owner, day, target or cause differs, or it stands twice. Agree on further work in a next session.",
        "הפעולה '{action}' אינה זו שהוסכמה: המזהה, הטקסט, האחראי/ת, התאריך, היעד או הסיבה שונים, או שהיא מופיעה פעמיים. על עבודה נוספת מסכימים במשוב הבא.",
        "Acțiunea '{action}' nu este cea convenită: identificatorul, textul, responsabilul, ziua, ținta sau cauza diferă, ori apare de două ori. Conveniți munca suplimentară într-o sesiune următoare.");

    /// <summary><c>feedback.followup-closed-later</c>: an action is said to be closed later than now.</summary>
    public static ProblemRule FollowupClosedLater { get; } = Rule(
        "feedback.followup-closed-later",
        "Action '{action}' is said to be closed at {at}, later than now ({now}). Give it as it stands now.",
        "נמסר שהפעולה '{action}' נסגרה במועד {at}, מאוחר מעכשיו ({now}). יש למסור אותה כפי שהיא עומדת עכשיו.",
        "Se spune că acțiunea '{action}' a fost închisă la {at}, mai târziu decât acum ({now}). Dați-o așa cum stă acum.");

    /// <summary><c>feedback.followup-without-observation</c>, a warning: nobody has listened or watched since the session.</summary>
    public static ProblemRule FollowupWithoutObservation { get; } = new(
        "feedback.followup-without-observation",
        Severity.Warning,
        RuleBasis.House,
        DraftText.Of(
            "Nobody has observed {employee} with a customer since the session. Only a new observation shows whether something changed.",
            "מאז המשוב לא נערכה תצפית על {employee} מול לקוח/ה. רק תצפית חדשה מראה אם משהו השתנה.",
            "Nimeni nu l-a observat pe {employee} cu un client de la sesiune încoace. Numai o observare nouă arată dacă s-a schimbat ceva."));

    /// <summary><c>feedback.followup-observation-not-new</c>: the observation of the follow-up is from before the end of the session.</summary>
    public static ProblemRule FollowupObservationNotNew { get; } = Rule(
        "feedback.followup-observation-not-new",
        "Observation '{evidence}' of {at} is from before the end of the session ({end}). Give one made since then, or none.",
        "התצפית '{evidence}' ממועד {at} קודמת לסיום המשוב ({end}). יש לצרף תצפית שנערכה מאז, או לא לצרף.",
        "Observarea '{evidence}' din {at} este dinaintea încheierii sesiunii ({end}). Dați una făcută de atunci sau niciuna.");

    /// <summary><c>feedback.open-actions</c>: a session is closed while actions are open, without a next session and without a reason to drop them.</summary>
    public static ProblemRule OpenActions { get; } = Rule(
        "feedback.open-actions",
        "Still open: {actions}. Name the next session, or say why they are dropped.",
        "עדיין פתוחות: {actions}. יש לציין את המשוב הבא, או לרשום מדוע ויתרו עליהן.",
        "Încă deschise: {actions}. Indicați sesiunea următoare sau spuneți de ce se renunță la ele.");

    /// <summary><c>feedback.next-session</c>: a session is named as its own next one.</summary>
    public static ProblemRule NextSession { get; } = Rule(
        "feedback.next-session",
        "Session '{session}' cannot be its own next session. Name another one.",
        "המשוב '{session}' לא יכול להיות המשוב הבא של עצמו. יש לציין משוב אחר.",
        "Sesiunea '{session}' nu poate fi propria sesiune următoare. Indicați alta.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
        [FollowupIncomplete, FollowupOtherAction, FollowupClosedLater, FollowupWithoutObservation, FollowupObservationNotNew, OpenActions, NextSession];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
