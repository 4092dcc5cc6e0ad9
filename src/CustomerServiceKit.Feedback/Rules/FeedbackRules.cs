namespace CustomerServiceKit.Feedback;

/// <summary>The rules of feedback itself, most of them the guide's own, each with its stable code.</summary>
public static class FeedbackRules
{
    /// <summary><c>feedback.no-purpose</c>: a session names none of the three purposes (R102).</summary>
    public static ProblemRule NoPurpose { get; } = Guide(
        "feedback.no-purpose",
        "The session has no purpose. Choose at least one of {known}.",
        "למשוב אין מטרה. יש לבחור לפחות אחת מאלה: {known}.",
        "Sesiunea nu are un scop. Alegeți cel puțin unul dintre {known}.");

    /// <summary><c>feedback.self-feedback</c>: manager and employee are one person (R101).</summary>
    public static ProblemRule SelfFeedback { get; } = Guide(
        "feedback.self-feedback",
        "{employee} is named both as manager and as employee. Feedback is between two people; name two different ones.",
        "{employee} מופיע/ה גם כמנהל/ת וגם כעובד/ת. משוב נערך בין שני אנשים; יש לציין שניים שונים.",
        "{employee} apare și ca manager, și ca angajat. Feedbackul are loc între doi oameni; indicați două persoane diferite.");

    /// <summary><c>feedback.not-manager-of-employee</c>: the giver does not lead the employee on that date (R101, R146).</summary>
    public static ProblemRule NotManagerOfEmployee { get; } = Guide(
        "feedback.not-manager-of-employee",
        "{manager} does not lead a unit of {employee} at {at}. Name a leader of the employee's unit, or of a unit above it.",
        "{manager} לא מוביל/ה יחידה של {employee} במועד {at}. יש לציין מוביל/ה של היחידה של העובד/ת, או של יחידה שמעליה.",
        "{manager} nu conduce o unitate a lui {employee} la {at}. Indicați un conducător al unității angajatului sau al unei unități superioare.");

    /// <summary><c>feedback.no-observation</c>: nobody has listened to or watched the employee with a customer (R099).</summary>
    public static ProblemRule NoObservation { get; } = Guide(
        "feedback.no-observation",
        "Feedback needs at least one observation of {employee} with a customer. Listen to or watch an interaction first.",
        "משוב ניתן רק לאחר הקשבה או תצפית על {employee} מול לקוח/ה. יש להקשיב לאינטראקציה או לצפות בה תחילה.",
        "Feedbackul se dă numai după cel puțin o ascultare sau observare a lui {employee} cu un client. Ascultați sau urmăriți mai întâi o interacțiune.");

    /// <summary><c>feedback.observation-not-customer-interaction</c>: the evidence is not of listening to or watching an interaction with a customer (R099).</summary>
    public static ProblemRule ObservationNotCustomerInteraction { get; } = Guide(
        "feedback.observation-not-customer-interaction",
        "Evidence '{evidence}' is no observation: it needs how the employee was listened to or watched, and the interaction with a customer. An observation is an evaluation; a figure, the analysis of an event or a recognition does not qualify.",
        "הראיה '{evidence}' אינה תצפית: נדרשים אופן ההקשבה או הצפייה והאינטראקציה עם הלקוח/ה. תצפית היא הערכה; נתון, ניתוח אירוע או הוקרה אינם מספיקים.",
        "Dovada '{evidence}' nu este o observare: trebuie arătat cum a fost ascultat sau urmărit angajatul și care este interacțiunea cu clientul. O observare este o evaluare; o cifră, analiza unui eveniment sau o recunoaștere nu ajung.");

    /// <summary><c>feedback.observation-other-employee</c>: the observation is of somebody else (R099).</summary>
    public static ProblemRule ObservationOtherEmployee { get; } = Guide(
        "feedback.observation-other-employee",
        "Observation '{evidence}' is of {given}; this session is about {employee}. Give an observation of {employee}.",
        "התצפית '{evidence}' היא על {given}; המשוב הזה הוא על {employee}. יש לצרף תצפית על {employee}.",
        "Observarea '{evidence}' este despre {given}; această sesiune este despre {employee}. Dați o observare a lui {employee}.");

    /// <summary><c>privacy.automated-observation</c>: a program judged, and nobody listened or watched (R099).</summary>
    public static ProblemRule ObservationByMachine { get; } = Inferred(
        "privacy.automated-observation",
        "Evidence '{evidence}' was judged by a program. Feedback rests on somebody who listened to or watched {employee}; a program's word, above all on feelings, is no observation. Listen to the interaction.",
        "הראיה '{evidence}' נשפטה בידי תוכנה. משוב נשען על מי שהקשיב ל-{employee} או צפה; דברה של תוכנה, בייחוד על רגשות, אינו תצפית. יש להקשיב לאינטראקציה.",
        "Dovada '{evidence}' a fost judecată de un program. Feedbackul se sprijină pe cineva care l-a ascultat sau urmărit pe {employee}; cuvântul unui program, mai ales despre sentimente, nu este o observare. Ascultați interacțiunea.");

    /// <summary><c>privacy.covert-observation</c>: the employee did not know of the observation, and the policy does not accept that (R114).</summary>
    public static ProblemRule CovertObservation { get; } = House(
        "privacy.covert-observation",
        "{employee} did not know of observation '{evidence}'. Use one that was announced, or an interaction known to be recorded.",
        "התצפית '{evidence}' נערכה ללא ידיעת {employee}. יש להשתמש בתצפית שהודיעו עליה, או באינטראקציה שידוע שהיא מוקלטת.",
        "{employee} nu a știut de observarea '{evidence}'. Folosiți una anunțată sau o interacțiune despre care se știe că este înregistrată.");

    /// <summary><c>feedback.praise-required</c>: nothing is praised (R100).</summary>
    public static ProblemRule PraiseRequired { get; } = Guide(
        "feedback.praise-required",
        "A session must contain praise for something done right. Add it as the first item.",
        "במשוב חייבת להיות מילת שבח על פעולה נכונה. יש להוסיף אותה כפריט הראשון.",
        "Sesiunea trebuie să conțină o apreciere pentru ceva făcut corect. Adăugați-o ca prim element.");

    /// <summary><c>feedback.praise-must-come-first</c>: something else stands before the first praise (R100).</summary>
    public static ProblemRule PraiseMustComeFirst { get; } = Guide(
        "feedback.praise-must-come-first",
        "Praise must come before correction; item {index} is a {kind} before any praise. Put the praise first.",
        "השבח קודם לתיקון; פריט {index} הוא '{kind}' לפני כל שבח. יש להקדים את השבח.",
        "Aprecierea precedă corectarea; elementul {index} este '{kind}' înaintea oricărei aprecieri. Puneți aprecierea la început.");

    /// <summary><c>feedback.item-without-evidence</c>: an item rests on no observation of the session (R099, R100).</summary>
    public static ProblemRule ItemWithoutEvidence { get; } = Guide(
        "feedback.item-without-evidence",
        "Item {index} cites {given}; each item rests on observations of this session: {known}. Cite at least one of them, and no other.",
        "פריט {index} נשען על {given}; כל פריט נשען על תצפיות של המשוב הזה: {known}. יש לציין לפחות אחת מהן, ולא אחרות.",
        "Elementul {index} citează {given}; fiecare element se sprijină pe observările acestei sesiuni: {known}. Citați cel puțin una dintre ele și nimic altceva.");

    /// <summary><c>feedback.item-text-missing</c>: an item does not say what happened, what the employee did, what came of it, or what is next (R145).</summary>
    public static ProblemRule ItemTextMissing { get; } = Inferred(
        "feedback.item-text-missing",
        "Item {index} has no text for '{field}'. Describe the act: the situation, the behaviour, its impact, and what comes next where something is to change.",
        "בפריט {index} חסר הטקסט של '{field}'. יש לתאר את הפעולה: המצב, ההתנהגות, ההשפעה, ומה בהמשך כשיש מה לשנות.",
        "Elementul {index} nu are text pentru '{field}'. Descrieți fapta: situația, comportamentul, efectul și ce urmează acolo unde trebuie schimbat ceva.");

    /// <summary><c>feedback.critical-not-addressed</c>: an observation shows a failed critical criterion, and no correction speaks of that observation (R141).</summary>
    public static ProblemRule CriticalNotAddressed { get; } = Inferred(
        "feedback.critical-not-addressed",
        "Observation '{evidence}' failed the critical criterion {criterion}, and no correction cites it. Praise first does not mean correction dropped: add one.",
        "בתצפית '{evidence}' נכשל הקריטריון הקריטי {criterion}, ואין תיקון שנשען עליה. שבח תחילה אינו ויתור על תיקון: יש להוסיף תיקון.",
        "Observarea '{evidence}' nu a îndeplinit criteriul critic {criterion} și nicio corectare nu o citează. Aprecierea la început nu înlocuiește corectarea: adăugați una.");

    /// <summary><c>feedback.not-one-on-one</c>: others than the manager and the employee took part, or one of them did not (R101).</summary>
    public static ProblemRule NotOneOnOne { get; } = Guide(
        "feedback.not-one-on-one",
        "Only {manager} and {employee} take part; found {count}: {given}. Hold the session one on one.",
        "המשוב נערך אחד על אחד: {manager} ו-{employee}; נמצאו {count}: {given}. יש לקיים אותו בארבע עיניים.",
        "Participă numai {manager} și {employee}; au fost găsite {count} persoane: {given}. Țineți sesiunea între patru ochi.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        NoPurpose, SelfFeedback, NotManagerOfEmployee, NoObservation, ObservationNotCustomerInteraction, ObservationOtherEmployee, ObservationByMachine, CovertObservation, PraiseRequired,
        PraiseMustComeFirst, ItemWithoutEvidence, ItemTextMissing, CriticalNotAddressed, NotOneOnOne,
    ];

    private static ProblemRule Guide(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Guide, DraftText.Of(english, hebrew, romanian));

    private static ProblemRule Inferred(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.Inferred, DraftText.Of(english, hebrew, romanian));

    private static ProblemRule House(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Error, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
