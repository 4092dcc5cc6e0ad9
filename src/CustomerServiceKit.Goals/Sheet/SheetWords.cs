using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>The words of a goal sheet.</summary>
internal static class SheetWords
{
    public static LocalizedText Title { get; } = DraftText.Of("Goal:", "יעד:", "Obiectiv:");

    public static LocalizedText ForWhom { get; } = DraftText.Of("For {scope}: {level}, valid {days}.", "עבור {scope}: {level}, בתוקף {days}.", "Pentru {scope}: {level}, valabil {days}.");

    public static LocalizedText StateIs { get; } = DraftText.Of("On {day}: {state}, version {version}.", "ביום {day}: {state}, גרסה {version}.", "La {day}: {state}, versiunea {version}.");

    public static LocalizedText Present { get; } = DraftText.Of("Present state", "המצב הקיים", "Starea prezentă");

    public static LocalizedText PresentIs { get; } = DraftText.Of("{value}, as measured.", "{value}, כפי שנמדד.", "{value}, așa cum s-a măsurat.");

    public static LocalizedText AmountIs { get; } = DraftText.Of("{value} for the days of the goal, as measured.", "{value} לימי היעד, כפי שנמדד.", "{value} pentru zilele obiectivului, așa cum s-a măsurat.");

    public static LocalizedText NotMeasured { get; } = DraftText.Of("Not measured.", "לא נמדד.", "Nu s-a măsurat.");

    public static LocalizedText Literal { get; } = DraftText.Of("{percent} of the present state", "{percent} מן המצב הקיים", "{percent} din starea prezentă");

    public static LocalizedText LiteralIs { get; } = DraftText.Of(
        "That would be {literal}: {verdict}. The policy proposes {proposed}.",
        "זה יהיה {literal}: {verdict}. המדיניות מציעה {proposed}.",
        "Ar însemna {literal}: {verdict}. Politica propune {proposed}.");

    public static LocalizedText LevelIs { get; } = DraftText.Of("The goal is {level}.", "היעד הוא {level}.", "Obiectivul este {level}.");

    public static LocalizedText Worse { get; } = DraftText.Of("That is worse than the present state.", "זה גרוע מן המצב הקיים.", "Este mai slab decât starea prezentă.");

    public static LocalizedText ChosenBy { get; } = DraftText.Of("Chosen by {by}: {reason}", "נבחר בידי {by}: {reason}", "Ales de {by}: {reason}");

    public static LocalizedText Grounds { get; } = DraftText.Of("The four grounds", "ארבעת הבסיסים", "Cele patru temeiuri");

    public static LocalizedText None { get; } = DraftText.Of("Missing.", "חסר.", "Lipsește.");

    public static LocalizedText Blend { get; } = DraftText.Of("Weighed by trust, they propose {level}.", "בשקלול לפי האמון בהם הם מציעים {level}.", "Ponderate după încredere, propun {level}.");

    public static LocalizedText GroundLevel { get; } = DraftText.Of("Level", "רמה", "Nivel");

    public static ImmutableArray<LocalizedText> GroundColumns { get; } =
    [
        DraftText.Of("Ground", "בסיס", "Temei"),
        DraftText.Of("What it says", "מה נאמר בו", "Ce spune"),
        GroundLevel,
        DraftText.Of("Of", "מיום", "Din"),
        DraftText.Of("Source", "מקור", "Sursă"),
    ];

    public static LocalizedText Ability { get; } = DraftText.Of("The ability to reach it, and how", "היכולת להגיע אליו, וכיצד", "Capacitatea de a-l atinge și cum");

    public static LocalizedText AbilityIs { get; } = DraftText.Of("Examined by {by} on {on}: {finding}", "נבדק בידי {by} ב-{on}: {finding}", "Examinat de {by} pe {on}: {finding}");

    public static LocalizedText Way { get; } = DraftText.Of("How: {way}", "כיצד: {way}", "Cum: {way}");

    public static LocalizedText NotExamined { get; } = DraftText.Of("Nobody has examined it yet.", "עדיין לא נבדק.", "Nu a fost examinată încă.");

    public static LocalizedText Grid { get; } = DraftText.Of("By level, day, week, month and quarter", "לפי דרג, יום, שבוע, חודש ורבעון", "Pe niveluri, zi, săptămână, lună și trimestru");

    public static LocalizedText GridOf { get; } = DraftText.Of(
        "{name}: the day {day}, and the week, month and quarter it lies in, as far as the goal holds.",
        "{name}: היום {day}, והשבוע, החודש והרבעון שהוא בתוכם, ככל שהיעד בתוקף.",
        "{name}: ziua {day} și săptămâna, luna și trimestrul în care se află, cât timp obiectivul este valabil.");

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

    public static LocalizedText Revision { get; } = DraftText.Of(
        "Version {version} from {from}: {level}, by {by}: {reason}", "גרסה {version} מ-{from}: {level}, בידי {by}: {reason}", "Versiunea {version} din {from}: {level}, de {by}: {reason}");

    public static LocalizedText NotDividedAnew { get; } = DraftText.Of(
        "The goal was revised, and what stands below was not divided anew.", "היעד עודכן, ומה שלהלן לא חולק מחדש.", "Obiectivul a fost revizuit, iar ce urmează nu a fost împărțit din nou.");

    public static LocalizedText RegimeIs { get; } = DraftText.Of(
        "Valid {days}, looked at after {reviews}.", "בתוקף {days}, נבחן אחרי {reviews}.", "Valabil {days}, se examinează după {reviews}.");

    public static LocalizedText Verdict { get; } = DraftText.Of("Verdict", "קביעה", "Verdict");

    public static LocalizedText RestsOn { get; } = DraftText.Of(
        "Judged by {points} periods gone by, over {periods} to come.", "נקבע לפי {points} תקופות שחלפו, על פני {periods} הבאות.", "Judecat după {points} perioade trecute, pe {periods} viitoare.");

    public static LocalizedText Lift { get; } = DraftText.Of(
        "The work plan is expected to better the figure by {lift}.", "תוכנית העבודה אמורה לשפר את הנתון ב-{lift}.", "Planul de lucru ar trebui să îmbunătățească cifra cu {lift}.");

    public static LocalizedText NotJudged { get; } = DraftText.Of("Not judged yet.", "עדיין לא נקבע.", "Nu s-a judecat încă.");

    public static LocalizedText Of(GroundKind kind) => kind switch
    {
        GroundKind.History => History,
        GroundKind.Benchmark => Benchmark,
        GroundKind.Voice => Voice,
        _ => Regime,
    };

    public static LocalizedText Of(RevisionMode mode) => mode switch
    {
        RevisionMode.CatchUp => CatchUp,
        RevisionMode.KeepPlan => KeepPlan,
        _ => Reset,
    };

    public static LocalizedText Of(LiteralVerdict verdict) => verdict switch
    {
        LiteralVerdict.OutsideBounds => OutsideBounds,
        LiteralVerdict.WrongWay => WrongWay,
        _ => Possible,
    };

    private static LocalizedText CatchUp { get; } = DraftText.Of(
        "(the days left make up for what is missing; done before: {actual})", "(הימים הנותרים משלימים את החסר; נעשה קודם: {actual})", "(zilele rămase recuperează ce lipsește; făcut înainte: {actual})");

    private static LocalizedText KeepPlan { get; } = DraftText.Of(
        "(the days left carry what was not asked yet)", "(הימים הנותרים נושאים את מה שטרם נדרש)", "(zilele rămase poartă ce nu s-a cerut încă)");

    private static LocalizedText Reset { get; } = DraftText.Of(
        "(the days left carry their own part, and the past is let go)", "(הימים הנותרים נושאים את חלקם, והעבר מונח בצד)", "(zilele rămase poartă partea lor, iar trecutul este lăsat)");

    private static LocalizedText History { get; } = DraftText.Of("Past data", "נתוני עבר", "Date trecute");

    private static LocalizedText Benchmark { get; } = DraftText.Of("Similar bodies", "גופים דומים", "Organizații similare");

    private static LocalizedText Voice { get; } = DraftText.Of("Interviews and surveys", "ראיונות וסקרים", "Interviuri și sondaje");

    private static LocalizedText Regime { get; } = DraftText.Of("Validity and review", "תוקף ובקרה", "Valabilitate și control");

    private static LocalizedText Possible { get; } = DraftText.Of("possible", "אפשרי", "posibil");

    private static LocalizedText OutsideBounds { get; } = DraftText.Of("outside of the scale", "מחוץ לסולם", "în afara scalei");

    private static LocalizedText WrongWay { get; } = DraftText.Of("worse than now", "גרוע מן המצב הקיים", "mai rău decât acum");
}
