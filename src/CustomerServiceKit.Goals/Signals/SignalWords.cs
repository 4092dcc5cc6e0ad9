namespace CustomerServiceKit.Goals;

/// <summary>Puts a signal into words.</summary>
internal static class SignalWords
{
    private static readonly LocalizedText s_range = DraftText.Of(
        "{days}: the change from the period before is larger than chance allows.",
        "{days}: השינוי לעומת התקופה הקודמת גדול ממה שהמקרה מאפשר.",
        "{days}: schimbarea față de perioada anterioară este mai mare decât permite întâmplarea.");

    private static readonly LocalizedText s_aboveLimit = DraftText.Of(
        "{days}: the figure lies above the upper limit.",
        "{days}: המספר נמצא מעל הגבול העליון.",
        "{days}: cifra se află peste limita superioară.");

    private static readonly LocalizedText s_belowLimit = DraftText.Of(
        "{days}: the figure lies below the lower limit.",
        "{days}: המספר נמצא מתחת לגבול התחתון.",
        "{days}: cifra se află sub limita inferioară.");

    private static readonly LocalizedText s_allAbove = DraftText.Of(
        "{days}: {count} figures in a row lie above the center; {needed} are needed.",
        "{days}: {count} מספרים רצופים נמצאים מעל המרכז; נדרשים {needed}.",
        "{days}: {count} cifre la rând se află deasupra centrului; sunt necesare {needed}.");

    private static readonly LocalizedText s_allBelow = DraftText.Of(
        "{days}: {count} figures in a row lie below the center; {needed} are needed.",
        "{days}: {count} מספרים רצופים נמצאים מתחת למרכז; נדרשים {needed}.",
        "{days}: {count} cifre la rând se află sub centru; sunt necesare {needed}.");

    private static readonly LocalizedText s_above = DraftText.Of(
        "{days}: {count} figures lie above the center by more than {sigmas} sigma; {needed} of {of} in a row are needed.",
        "{days}: {count} מספרים נמצאים מעל המרכז ביותר מ-{sigmas} סיגמא; נדרשים {needed} מתוך {of} רצופים.",
        "{days}: {count} cifre se află deasupra centrului cu mai mult de {sigmas} sigma; sunt necesare {needed} din {of} la rând.");

    private static readonly LocalizedText s_below = DraftText.Of(
        "{days}: {count} figures lie below the center by more than {sigmas} sigma; {needed} of {of} in a row are needed.",
        "{days}: {count} מספרים נמצאים מתחת למרכז ביותר מ-{sigmas} סיגמא; נדרשים {needed} מתוך {of} רצופים.",
        "{days}: {count} cifre se află sub centru cu mai mult de {sigmas} sigma; sunt necesare {needed} din {of} la rând.");

    private static readonly LocalizedText s_rising = DraftText.Of(
        "{days}: {count} figures in a row, each higher than the one before; {needed} are needed.",
        "{days}: {count} מספרים רצופים, כל אחד גבוה מקודמו; נדרשים {needed}.",
        "{days}: {count} cifre la rând, fiecare mai mare decât cea dinainte; sunt necesare {needed}.");

    private static readonly LocalizedText s_falling = DraftText.Of(
        "{days}: {count} figures in a row, each lower than the one before; {needed} are needed.",
        "{days}: {count} מספרים רצופים, כל אחד נמוך מקודמו; נדרשים {needed}.",
        "{days}: {count} cifre la rând, fiecare mai mică decât cea dinainte; sunt necesare {needed}.");

    private static readonly LocalizedText s_alternating = DraftText.Of(
        "{days}: {count} figures in a row that go up and down in turn; {needed} are needed.",
        "{days}: {count} מספרים רצופים שעולים ויורדים לסירוגין; נדרשים {needed}.",
        "{days}: {count} cifre la rând care urcă și coboară alternativ; sunt necesare {needed}.");

    private static readonly LocalizedText s_within = DraftText.Of(
        "{days}: {count} figures in a row within {sigmas} sigma of the center; {needed} are needed.",
        "{days}: {count} מספרים רצופים במרחק של פחות מ-{sigmas} סיגמא מן המרכז; נדרשים {needed}.",
        "{days}: {count} cifre la rând la mai puțin de {sigmas} sigma de centru; sunt necesare {needed}.");

    private static readonly LocalizedText s_bothSides = DraftText.Of(
        "{days}: {count} figures in a row beyond {sigmas} sigma, on both sides of the center; {needed} are needed.",
        "{days}: {count} מספרים רצופים מעבר ל-{sigmas} סיגמא, משני צדי המרכז; נדרשים {needed}.",
        "{days}: {count} cifre la rând dincolo de {sigmas} sigma, de ambele părți ale centrului; sunt necesare {needed}.");

    private static readonly LocalizedText s_improvement = DraftText.Of("That is an improvement.", "זהו שיפור.", "Aceasta este o îmbunătățire.");

    private static readonly LocalizedText s_concern = DraftText.Of("That is a concern.", "זהו סימן לדאגה.", "Acesta este un motiv de îngrijorare.");

    private static readonly LocalizedText s_neutral = DraftText.Of(
        "That is neither better nor worse: look for what changed.",
        "אין זה טוב יותר או גרוע יותר: יש לחפש מה השתנה.",
        "Nu este nici mai bine, nici mai rău: căutați ce s-a schimbat.");

    public static LocalizedText Of(ChartSignal signal) => Sentences.Joined(
    [
        Seen(signal).Filled(
            ("days", Days(signal.Points)),
            ("count", Shown.Number(signal.Points.Count)),
            ("sigmas", Shown.Number(signal.Rule.Sigmas)),
            ("needed", Shown.Number(signal.Rule.Needed)),
            ("of", Shown.Number(signal.Rule.Of))),
        Meant(signal.Meaning),
    ]);

    /// <summary>The day of a single point, or the first and the last day of several.</summary>
    public static string Days(IReadOnlyList<ChartPoint> points) => points.Count == 1 ? Shown.Day(points[0].Day) : $"{Shown.Day(points[0].Day)}..{Shown.Day(points[^1].Day)}";

    private static LocalizedText Seen(ChartSignal signal) => (signal.Rule.Shape, signal.Side) switch
    {
        _ when signal.IsOfMovingRange => s_range,
        (RunShape.Beyond, SignalSide.Above) => Beyond(signal.Rule, s_aboveLimit, s_allAbove, s_above),
        (RunShape.Beyond, _) => Beyond(signal.Rule, s_belowLimit, s_allBelow, s_below),
        (RunShape.Trend, SignalSide.Above) => s_rising,
        (RunShape.Trend, _) => s_falling,
        (RunShape.Alternating, _) => s_alternating,
        (RunShape.Within, _) => s_within,
        _ => s_bothSides,
    };

    private static LocalizedText Beyond(RunRule rule, LocalizedText limit, LocalizedText all, LocalizedText some) =>
        rule.Equals(RunRule.BeyondLimit) ? limit : rule.Equals(RunRule.OneSide(rule.Needed)) ? all : some;

    private static LocalizedText Meant(SignalMeaning meaning) => meaning switch
    {
        SignalMeaning.Improvement => s_improvement,
        SignalMeaning.Concern => s_concern,
        _ => s_neutral,
    };
}
