namespace CustomerServiceKit.Feedback;

/// <summary>The names and prompts of the templates.</summary>
internal static class TemplateWords
{
    public static LocalizedText GuideName { get; } = DraftText.Of("Praise, then correction", "שבח, ואחריו תיקון", "Apreciere, apoi corectare");

    public static LocalizedText PlusHelpPlusName { get; } = DraftText.Of("Plus, help, plus", "פלוס, עזרה, פלוס", "Plus, ajutor, plus");

    public static LocalizedText SbiName { get; } = DraftText.Of("Situation, behaviour, impact", "מצב, התנהגות, השפעה", "Situație, comportament, efect");

    public static LocalizedText PendletonName { get; } = DraftText.Of("Pendleton", "פנדלטון", "Pendleton");

    public static LocalizedText GrowName { get; } = DraftText.Of("Goal, reality, options, will", "מטרה, מציאות, אפשרויות, רצון", "Scop, realitate, opțiuni, voință");

    public static TemplateStep Praise { get; } = Step(
        "praise", TemplateStepKind.Praise, "Say what was done rightly, and what came of it.", "לומר מה נעשה נכון, ומה יצא מזה.", "Spuneți ce s-a făcut corect și ce a urmat.");

    public static TemplateStep Correct { get; } = Step(
        "correction", TemplateStepKind.Correction, "Say what is to be done otherwise, and what would come of it.", "לומר מה לעשות אחרת, ומה ייצא מזה.", "Spuneți ce e de făcut altfel și ce ar urma.");

    public static TemplateStep Agree { get; } = Step(
        "agreement", TemplateStepKind.Agreement, "Agree who does what until when, and what you do to help.", "להסכים מי עושה מה ועד מתי, ובמה המנהל/ת מסייע/ת.", "Conveniți cine ce face și până când, și cu ce ajutați.");

    public static TemplateStep Help { get; } = Step(
        "help", TemplateStepKind.Correction, "Say what would help to do it better.", "לומר מה יעזור לעשות זאת טוב יותר.", "Spuneți ce ar ajuta să fie făcut mai bine.");

    public static TemplateStep ClosingPraise { get; } = Step(
        "closing-praise", TemplateStepKind.Praise, "Close with something that was right.", "לסיים בדבר שהיה נכון.", "Încheiați cu ceva care a fost corect.");

    public static TemplateStep SbiPraise { get; } = Step(
        "praise", TemplateStepKind.Praise, "When and where, what you saw done rightly, what came of it.", "מתי והיכן, מה נראה שנעשה נכון, מה יצא מזה.", "Când și unde, ce ați văzut făcut corect, ce a urmat.");

    public static TemplateStep SbiCorrect { get; } = Step(
        "correction", TemplateStepKind.Correction, "When and where, what you saw, what came of it, what instead.", "מתי והיכן, מה נראה, מה יצא מזה, מה במקום.", "Când și unde, ce ați văzut, ce a urmat, ce în loc.");

    public static TemplateStep Intent { get; } = Step(
        "intent", TemplateStepKind.Talk, "Ask what was meant by it.", "לשאול למה הייתה הכוונה.", "Întrebați care a fost intenția.");

    public static TemplateStep SelfPraise { get; } = Step(
        "self-assessment-good", TemplateStepKind.Talk, "Ask what went well in the employee's own eyes.", "לשאול מה הצליח בעיני העובד/ת.", "Întrebați ce a mers bine în ochii angajatului/angajatei.");

    public static TemplateStep SelfCorrect { get; } = Step(
        "self-assessment-better", TemplateStepKind.Talk, "Ask what the employee would do otherwise.", "לשאול מה העובד/ת היה/הייתה עושה אחרת.", "Întrebați ce ar face altfel angajatul/angajata.");

    public static TemplateStep Goal { get; } = Step(
        "goal", TemplateStepKind.Talk, "Ask what the employee wants to reach.", "לשאול לאן העובד/ת רוצה להגיע.", "Întrebați ce vrea să atingă angajatul/angajata.");

    public static TemplateStep Reality { get; } = Step(
        "reality", TemplateStepKind.Correction, "Say what you observed, and what stands between it and the goal.", "לומר מה נצפה, ומה עומד בין זה לבין המטרה.", "Spuneți ce ați observat și ce stă între asta și scop.");

    public static TemplateStep Options { get; } = Step(
        "options", TemplateStepKind.Talk, "Ask what could be done, and wait for more than one answer.", "לשאול מה אפשר לעשות, ולהמתין ליותר מתשובה אחת.", "Întrebați ce s-ar putea face și așteptați mai mult de un răspuns.");

    private static TemplateStep Step(string id, TemplateStepKind kind, string english, string hebrew, string romanian) => new(id, kind, DraftText.Of(english, hebrew, romanian));
}
