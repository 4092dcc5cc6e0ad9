namespace CustomerServiceKit.Feedback;

/// <summary>The rules of the order and the times of a session, up to the conversation itself, each with its stable code. They are ours.</summary>
public static class SessionRules
{
    /// <summary><c>feedback.invalid-transition</c>: a step is not possible in the state the session is in.</summary>
    public static ProblemRule InvalidTransition { get; } = Rule(
        "feedback.invalid-transition",
        "The step '{step}' is not possible while the session is {state}; it needs {expected}.",
        "השלב '{step}' אינו אפשרי כשהמשוב במצב {state}; נדרש מצב {expected}.",
        "Pasul '{step}' nu este posibil cât timp sesiunea este în starea {state}; este nevoie de {expected}.");

    /// <summary><c>feedback.before-last-step</c>: a step is said to be earlier than the step before it.</summary>
    public static ProblemRule BeforeLastStep { get; } = Rule(
        "feedback.before-last-step",
        "The step '{step}' at {given} is earlier than the one before it, at {last}. Give the moment at which it is done.",
        "השלב '{step}' במועד {given} מוקדם מהשלב שלפניו, במועד {last}. יש למסור את המועד שבו הוא נעשה.",
        "Pasul '{step}' de la {given} este înaintea celui precedent, de la {last}. Dați momentul în care este făcut.");

    /// <summary><c>feedback.observation-in-future</c>: the observed interaction is later than now.</summary>
    public static ProblemRule ObservationInFuture { get; } = Rule(
        "feedback.observation-in-future",
        "Observation '{evidence}' is of {at}, later than now ({now}). Add it after it was made.",
        "התצפית '{evidence}' היא ממועד {at}, מאוחר מעכשיו ({now}). יש להוסיף אותה לאחר שנערכה.",
        "Observarea '{evidence}' este din {at}, mai târziu decât acum ({now}). Adăugați-o după ce a avut loc.");

    /// <summary><c>feedback.observation-twice</c>: the session has an observation of that id already.</summary>
    public static ProblemRule ObservationTwice { get; } = Rule(
        "feedback.observation-twice",
        "Observation '{evidence}' is in the session already. Each observation is added once, under its own id.",
        "התצפית '{evidence}' כבר נמצאת במשוב. כל תצפית מתווספת פעם אחת, במזהה משלה.",
        "Observarea '{evidence}' este deja în sesiune. Fiecare observare se adaugă o singură dată, cu propriul identificator.");

    /// <summary><c>feedback.held-interval</c>: the conversation has no start, no end, or no length.</summary>
    public static ProblemRule HeldInterval { get; } = Rule(
        "feedback.held-interval",
        "The session is said to be held in {given}. Give a start, and an end after it.",
        "נמסר שהמשוב התקיים בפרק הזמן {given}. יש למסור התחלה, וסיום אחריה.",
        "Se spune că sesiunea a avut loc în {given}. Dați un început și un sfârșit după el.");

    /// <summary><c>feedback.held-in-future</c>: the conversation is said to end later than now.</summary>
    public static ProblemRule HeldInFuture { get; } = Rule(
        "feedback.held-in-future",
        "The session is said to be held until {end}, later than now ({now}). Record it after it was held.",
        "נמסר שהמשוב התקיים עד {end}, מאוחר מעכשיו ({now}). יש לרשום אותו לאחר שהתקיים.",
        "Se spune că sesiunea a durat până la {end}, mai târziu decât acum ({now}). Înregistrați-o după ce a avut loc.");

    /// <summary><c>feedback.held-before-prepared</c>: the conversation started before what was to be said had been written down.</summary>
    public static ProblemRule HeldBeforePrepared { get; } = Rule(
        "feedback.held-before-prepared",
        "The session started at {start}, before it was prepared at {prepared}. Prepare first; a conversation of before is no session.",
        "המשוב התחיל במועד {start}, לפני שהוכן במועד {prepared}. יש להכין תחילה; שיחה שהתקיימה קודם אינה משוב.",
        "Sesiunea a început la {start}, înainte de a fi pregătită la {prepared}. Pregătiți mai întâi; o discuție de dinainte nu este o sesiune.");

    /// <summary><c>feedback.held-before-observation</c>: the conversation started before an observation it rests on.</summary>
    public static ProblemRule HeldBeforeObservation { get; } = Rule(
        "feedback.held-before-observation",
        "The session started at {start}, before observation '{evidence}' of {at}. Observe first.",
        "המשוב התחיל במועד {start}, לפני התצפית '{evidence}' ממועד {at}. תצפית תחילה.",
        "Sesiunea a început la {start}, înaintea observării '{evidence}' din {at}. Observați mai întâi.");

    /// <summary><c>feedback.observation-too-old</c>, a warning: an observation is older than the policy wants it to be.</summary>
    public static ProblemRule ObservationTooOld { get; } = new(
        "feedback.observation-too-old",
        Severity.Warning,
        RuleBasis.House,
        DraftText.Of(
            "Observation '{evidence}' of {at} is older than {limit} days, as the policy counts. Speak of recent acts, or observe again.",
            "התצפית '{evidence}' ממועד {at} ישנה מ-{limit} ימים, לפי המדיניות. עדיף לדבר על פעולות מהזמן האחרון, או לצפות שוב.",
            "Observarea '{evidence}' din {at} este mai veche de {limit} zile, după politică. Vorbiți despre fapte recente sau observați din nou."));

    /// <summary><c>feedback.no-cancel-reason</c>: a session is given up without a reason.</summary>
    public static ProblemRule NoCancelReason { get; } = Rule(
        "feedback.no-cancel-reason",
        "Session '{session}' cannot be cancelled without a reason. Say why.",
        "אי אפשר לבטל את המשוב '{session}' בלי סיבה. יש לרשום מדוע.",
        "Sesiunea '{session}' nu poate fi anulată fără motiv. Spuneți de ce.");

    /// <summary><c>feedback.record-mismatch</c>: a stored session contradicts its own history.</summary>
    public static ProblemRule RecordMismatch { get; } = new(
        "feedback.record-mismatch",
        Severity.Error,
        RuleBasis.Technical,
        DraftText.Of(
            "The record says {given} where its history leads to {expected}. Store sessions as they were saved.",
            "ברשומה כתוב {given} במקום שההיסטוריה שלה מובילה אל {expected}. יש לאחסן משובים כפי שנשמרו.",
            "Înregistrarea spune {given} unde istoricul ei duce la {expected}. Păstrați sesiunile așa cum au fost salvate."));

    /// <summary><c>feedback.note-by-other</c>: a note of the conversation is by somebody who was not in it.</summary>
    public static ProblemRule NoteByOther { get; } = Rule(
        "feedback.note-by-other",
        "A note of the conversation is by {given}; only {manager} and {employee} were in it. Give the one of the two who said it.",
        "הערה מן השיחה היא של {given}; רק {manager} ו-{employee} השתתפו בה. יש לציין מי מהשניים אמר זאת.",
        "O notă a conversației este a lui {given}; au participat numai {manager} și {employee}. Indicați cine dintre cei doi a spus-o.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        InvalidTransition, BeforeLastStep, ObservationInFuture, ObservationTwice, HeldInterval, HeldInFuture, HeldBeforePrepared, HeldBeforeObservation, ObservationTooOld,
        NoCancelReason, NoteByOther, RecordMismatch,
    ];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
