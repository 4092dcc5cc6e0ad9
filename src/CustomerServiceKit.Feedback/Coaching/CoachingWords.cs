using System.Globalization;

namespace CustomerServiceKit.Feedback;

/// <summary>The words of effects.</summary>
internal static class CoachingWords
{
    private static LocalizedText Counts { get; } = DraftText.Of(
        "'{criterion}' was right in {rightBefore} of {before} observations before session {session} (back to the last one about it), and in {rightAfter} of {after} since (until the next).",
        "'{criterion}' נעשה נכון ב-{rightBefore} מתוך {before} תצפיות לפני המשוב {session} (עד האחרון שעסק בכך), וב-{rightAfter} מתוך {after} מאז (עד הבא).",
        "'{criterion}' a fost corect în {rightBefore} din {before} observări înaintea sesiunii {session} (până la ultima despre asta) și în {rightAfter} din {after} de atunci (până la următoarea).");

    private static LocalizedText Improved { get; } = DraftText.Of(
        "That is better by more than chance, between {low} and {high} points at {level} % confidence. A conversation follows a bad day, and better days follow by themselves, so this does not say that the session was the cause.",
        "זהו שיפור מעבר למקריות, בין {low} ל-{high} נקודות ברמת ביטחון של {level} %. שיחה באה אחרי יום רע, וימים טובים יותר באים גם מעצמם, ולכן אין בכך לומר שהמשוב הוא הסיבה.",
        "Este mai bine decât din întâmplare, între {low} și {high} puncte, cu încredere de {level} %. O conversație urmează unei zile proaste, iar zile mai bune vin și de la sine, deci nu se spune că sesiunea este cauza.");

    private static LocalizedText Worsened { get; } = DraftText.Of(
        "That is worse by more than chance, between {low} and {high} points at {level} % confidence. Look for what else changed before correcting again.",
        "זוהי ירידה מעבר למקריות, בין {low} ל-{high} נקודות ברמת ביטחון של {level} %. יש לבדוק מה עוד השתנה לפני שמתקנים שוב.",
        "Este mai rău decât din întâmplare, între {low} și {high} puncte, cu încredere de {level} %. Căutați ce altceva s-a schimbat înainte de a corecta din nou.");

    private static LocalizedText NotKnown { get; } = DraftText.Of(
        "The difference lies between {low} and {high} points at {level} % confidence, so it may be chance.",
        "ההפרש נמצא בין {low} ל-{high} נקודות ברמת ביטחון של {level} %, ולכן ייתכן שהוא מקרי.",
        "Diferența este între {low} și {high} puncte, cu încredere de {level} %, deci poate fi din întâmplare.");

    private static LocalizedText Nothing { get; } = DraftText.Of(
        "Nothing was observed on one side, so nothing can be said. Listen, and ask again.",
        "באחד הצדדים לא הייתה כל תצפית, ולכן אין מה לומר. יש להקשיב, ולשאול שוב.",
        "Pe una dintre părți nu a fost nicio observare, deci nu se poate spune nimic. Ascultați și întrebați din nou.");

    public static LocalizedText Of(CoachingEffect effect)
    {
        LocalizedText judged = effect.Interval is null ? Nothing : effect.Verdict switch
        {
            CoachingVerdict.Improved => Improved,
            CoachingVerdict.Worsened => Worsened,
            _ => NotKnown,
        };
        return Counts.Select((language, text) => $"{text} {judged.For(language)}").Filled(
            ("criterion", effect.Criterion),
            ("session", effect.Session.Id.Value),
            ("rightBefore", Number(effect.RightBefore)),
            ("before", Number(effect.Before)),
            ("rightAfter", Number(effect.RightAfter)),
            ("after", Number(effect.After)),
            ("low", Points(effect.Interval?.Lower)),
            ("high", Points(effect.Interval?.Upper)),
            ("level", ((effect.Interval?.Level ?? 0m) * 100m).ToString("0.##", CultureInfo.InvariantCulture)));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // The sign is that of the figure, also where it rounds to nothing: on it the verdict rests.
    private static string Points(decimal? share) => share is decimal value
        ? string.Create(CultureInfo.InvariantCulture, $"{(value < 0m ? "-" : value > 0m ? "+" : string.Empty)}{Math.Abs(value * 100m):0.0}")
        : "–";
}
