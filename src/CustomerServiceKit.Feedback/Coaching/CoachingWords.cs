using System.Globalization;

namespace CustomerServiceKit.Feedback;

/// <summary>The words of effects.</summary>
internal static class CoachingWords
{
    private static LocalizedText Improved { get; } = DraftText.Of(
        "'{criterion}' was right in {rightBefore} of {before} observations before session {session} and in {rightAfter} of {after} since: better by more than chance. A conversation follows a bad day, and better days follow by themselves, so this does not say that the session was the cause.",
        "'{criterion}' נעשה נכון ב-{rightBefore} מתוך {before} תצפיות לפני המשוב {session} וב-{rightAfter} מתוך {after} מאז: שיפור מעבר למקריות. שיחה באה אחרי יום רע, וימים טובים יותר באים גם מעצמם, ולכן אין בכך לומר שהמשוב הוא הסיבה.",
        "'{criterion}' a fost corect în {rightBefore} din {before} observări înaintea sesiunii {session} și în {rightAfter} din {after} de atunci: mai bine decât din întâmplare. O conversație urmează unei zile proaste, iar zile mai bune vin și de la sine, deci nu se spune că sesiunea este cauza.");

    private static LocalizedText Worsened { get; } = DraftText.Of(
        "'{criterion}' was right in {rightBefore} of {before} observations before session {session} and in {rightAfter} of {after} since: worse by more than chance. Look for what else changed before correcting again.",
        "'{criterion}' נעשה נכון ב-{rightBefore} מתוך {before} תצפיות לפני המשוב {session} וב-{rightAfter} מתוך {after} מאז: ירידה מעבר למקריות. יש לבדוק מה עוד השתנה לפני שמתקנים שוב.",
        "'{criterion}' a fost corect în {rightBefore} din {before} observări înaintea sesiunii {session} și în {rightAfter} din {after} de atunci: mai rău decât din întâmplare. Căutați ce altceva s-a schimbat înainte de a corecta din nou.");

    private static LocalizedText NotKnown { get; } = DraftText.Of(
        "'{criterion}' was right in {rightBefore} of {before} observations before session {session} and in {rightAfter} of {after} since. So few do not tell whether anything changed: listen more before you judge.",
        "'{criterion}' נעשה נכון ב-{rightBefore} מתוך {before} תצפיות לפני המשוב {session} וב-{rightAfter} מתוך {after} מאז. מעט כל כך אינו אומר אם משהו השתנה: יש להקשיב עוד לפני ששופטים.",
        "'{criterion}' a fost corect în {rightBefore} din {before} observări înaintea sesiunii {session} și în {rightAfter} din {after} de atunci. Atât de puține nu spun dacă s-a schimbat ceva: ascultați mai mult înainte de a judeca.");

    public static LocalizedText Of(CoachingEffect effect)
    {
        LocalizedText text = effect.Verdict switch
        {
            CoachingVerdict.Improved => Improved,
            CoachingVerdict.Worsened => Worsened,
            _ => NotKnown,
        };
        return text.Filled(
            ("criterion", effect.Criterion),
            ("session", effect.Session.Id.Value),
            ("rightBefore", Number(effect.RightBefore)),
            ("before", Number(effect.Before)),
            ("rightAfter", Number(effect.RightAfter)),
            ("after", Number(effect.After)));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
