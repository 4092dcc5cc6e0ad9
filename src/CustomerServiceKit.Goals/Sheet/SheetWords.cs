using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>The words of a goal sheet.</summary>
internal static class SheetWords
{
    public static LocalizedText Title { get; } = DraftText.Of("Goal:", "יעד:", "Obiectiv:");

    public static LocalizedText ForWhom { get; } = DraftText.Of("For {scope}: {level}, valid {days}.", "עבור {scope}: {level}, בתוקף {days}.", "Pentru {scope}: {level}, valabil {days}.");

    public static LocalizedText Present { get; } = DraftText.Of("Present state", "המצב הקיים", "Starea prezentă");

    public static LocalizedText PresentIs { get; } = DraftText.Of("{value} for the days of the goal, as measured.", "{value} לימי היעד, כפי שנמדד.", "{value} pentru zilele obiectivului, așa cum s-a măsurat.");

    public static LocalizedText NotMeasured { get; } = DraftText.Of("Not measured.", "לא נמדד.", "Nu s-a măsurat.");

    public static LocalizedText Literal { get; } = DraftText.Of("120 % of the present state", "120 % מן המצב הקיים", "120 % din starea prezentă");

    public static LocalizedText LiteralIs { get; } = DraftText.Of(
        "Literally {literal}: {verdict}. Proposed: {proposed}. Chosen: {chosen}.",
        "כלשונו {literal}: {verdict}. הוצע: {proposed}. נבחר: {chosen}.",
        "Literal {literal}: {verdict}. Propus: {proposed}. Ales: {chosen}.");

    public static LocalizedText Grounds { get; } = DraftText.Of("The four grounds", "ארבעת הבסיסים", "Cele patru temeiuri");

    public static LocalizedText None { get; } = DraftText.Of("Missing.", "חסר.", "Lipsește.");

    public static LocalizedText Blend { get; } = DraftText.Of("Weighed by trust, they propose {level}.", "בשקלול לפי האמון בהם הם מציעים {level}.", "Ponderate după încredere, propun {level}.");

    public static ImmutableArray<LocalizedText> GroundColumns { get; } =
    [
        DraftText.Of("Ground", "בסיס", "Temei"),
        DraftText.Of("What it says", "מה נאמר בו", "Ce spune"),
        DraftText.Of("Level", "רמה", "Nivel"),
        DraftText.Of("Of", "מיום", "Din"),
        DraftText.Of("Source", "מקור", "Sursă"),
    ];

    public static LocalizedText Ability { get; } = DraftText.Of("The ability to reach it, and how", "היכולת להגיע אליו, וכיצד", "Capacitatea de a-l atinge și cum");

    public static LocalizedText AbilityIs { get; } = DraftText.Of("Examined by {by} on {on}: {finding}", "נבדק בידי {by} ב-{on}: {finding}", "Examinat de {by} pe {on}: {finding}");

    public static LocalizedText Way { get; } = DraftText.Of("How: {way}", "כיצד: {way}", "Cum: {way}");

    public static LocalizedText NotExamined { get; } = DraftText.Of("Nobody has examined it yet.", "עדיין לא נבדק.", "Nu a fost examinată încă.");

    public static LocalizedText Grid { get; } = DraftText.Of("By level, day, week, month and quarter", "לפי דרג, יום, שבוע, חודש ורבעון", "Pe niveluri, zi, săptămână, lună și trimestru");

    public static LocalizedText GridOf { get; } = DraftText.Of(
        "The day {day}, and the week, month and quarter it lies in, as far as the goal holds.",
        "היום {day}, והשבוע, החודש והרבעון שהוא בתוכם, ככל שהיעד בתוקף.",
        "Ziua {day} și săptămâna, luna și trimestrul în care se află, cât timp obiectivul este valabil.");

    public static ImmutableArray<LocalizedText> GridColumns { get; } =
    [
        DraftText.Of("Whose", "של מי", "Al cui"),
        DraftText.Of("Day", "יום", "Zi"),
        DraftText.Of("Week", "שבוע", "Săptămână"),
        DraftText.Of("Month", "חודש", "Lună"),
        DraftText.Of("Quarter", "רבעון", "Trimestru"),
        DraftText.Of("Whole goal", "היעד כולו", "Tot obiectivul"),
    ];

    public static LocalizedText Validity { get; } = DraftText.Of("Validity and control", "תוקף ובקרה", "Valabilitate și control");

    public static LocalizedText ValidityIs { get; } = DraftText.Of("Valid {days}.", "בתוקף {days}.", "Valabil {days}.");

    public static LocalizedText Reviews { get; } = DraftText.Of("Looked at after: {days}.", "נבחן אחרי: {days}.", "Se examinează după: {days}.");

    public static LocalizedText RegimeIs { get; } = DraftText.Of(
        "Valid {days}, looked at after {reviews}.", "בתוקף {days}, נבחן אחרי {reviews}.", "Valabil {days}, se examinează după {reviews}.");

    public static LocalizedText Verdict { get; } = DraftText.Of("Verdict", "קביעה", "Verdict");

    public static LocalizedText NotJudged { get; } = DraftText.Of("Not judged yet.", "עדיין לא נקבע.", "Nu s-a judecat încă.");

    public static LocalizedText Of(GroundKind kind) => kind switch
    {
        GroundKind.History => History,
        GroundKind.Benchmark => Benchmark,
        GroundKind.Voice => Voice,
        _ => Regime,
    };

    public static LocalizedText Of(LiteralVerdict verdict) => verdict switch
    {
        LiteralVerdict.OutsideBounds => OutsideBounds,
        LiteralVerdict.WrongWay => WrongWay,
        _ => Possible,
    };

    private static LocalizedText History { get; } = DraftText.Of("Past data", "נתוני עבר", "Date trecute");

    private static LocalizedText Benchmark { get; } = DraftText.Of("Similar bodies", "גופים דומים", "Organizații similare");

    private static LocalizedText Voice { get; } = DraftText.Of("Interviews and surveys", "ראיונות וסקרים", "Interviuri și sondaje");

    private static LocalizedText Regime { get; } = DraftText.Of("Validity and review", "תוקף ובקרה", "Valabilitate și control");

    private static LocalizedText Possible { get; } = DraftText.Of("possible", "אפשרי", "posibil");

    private static LocalizedText OutsideBounds { get; } = DraftText.Of("outside of the scale", "מחוץ לסולם", "în afara scalei");

    private static LocalizedText WrongWay { get; } = DraftText.Of("worse than now", "גרוע מן המצב הקיים", "mai rău decât acum");
}
