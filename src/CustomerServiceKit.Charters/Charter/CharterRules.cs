namespace CustomerServiceKit.Charters;

/// <summary>The rules about service charters that can be broken, each with its stable code.</summary>
public static class CharterRules
{
    /// <summary><c>charter.no-service</c>: a charter lists no service.</summary>
    public static ProblemRule NoService { get; } = Rule(
        "charter.no-service",
        RuleBasis.Guide,
        "The charter lists no service. List each service with its conditions and limits.",
        "האמנה אינה מפרטת אף שירות. יש לפרט כל שירות עם התנאים והמגבלות שלו.",
        "Carta nu enumeră niciun serviciu. Enumerați fiecare serviciu cu condițiile și limitele lui.");

    /// <summary><c>charter.service-incomplete</c>: a service lacks its conditions or its limits.</summary>
    public static ProblemRule ServiceIncomplete { get; } = Rule(
        "charter.service-incomplete",
        RuleBasis.Guide,
        "The service '{service}' lacks: {missing}. Write them in clear sentences; where there are none, say so in a sentence.",
        "לשירות {service} חסרים: {missing}. יש לכתוב אותם במשפטים ברורים; אם אין, יש לומר זאת במשפט.",
        "Serviciului '{service}' îi lipsesc: {missing}. Scrieți-le în propoziții clare; dacă nu există, spuneți acest lucru.");

    /// <summary><c>charter.commitment-without-clock</c>: nothing starts or nothing stops the clock of a promise.</summary>
    public static ProblemRule CommitmentWithoutClock { get; } = Rule(
        "charter.commitment-without-clock",
        RuleBasis.Inferred,
        "The promise '{commitment}' has a time and no clock; it lacks: {missing}. Say which events start and stop it.",
        "להתחייבות {commitment} יש זמן ואין שעון; חסרים: {missing}. יש לומר אילו אירועים מפעילים ועוצרים אותו.",
        "Promisiunea '{commitment}' are un timp și nu are ceas; lipsesc: {missing}. Spuneți ce evenimente îl pornesc și îl opresc.");

    /// <summary><c>charter.target-not-positive</c>: a promise is due at once or earlier.</summary>
    public static ProblemRule TargetNotPositive { get; } = Rule(
        "charter.target-not-positive",
        RuleBasis.Technical,
        "The promise '{commitment}' is within {given}. Give a time of more than zero.",
        "ההתחייבות {commitment} היא בתוך {given}. יש למסור זמן גדול מאפס.",
        "Promisiunea '{commitment}' este în {given}. Dați un timp mai mare decât zero.");

    /// <summary><c>charter.time-too-long</c>: a time of a promise is longer than a hundred years.</summary>
    public static ProblemRule TimeTooLong { get; } = Rule(
        "charter.time-too-long",
        RuleBasis.Technical,
        "The promise '{commitment}' has a time of {given}. Give at most P36525D, or 36525 business days, which is a hundred years.",
        "להתחייבות {commitment} יש זמן של {given}. יש למסור לכל היותר P36525D או 36525 ימי עבודה, שהם מאה שנים.",
        "Promisiunea '{commitment}' are un timp de {given}. Dați cel mult P36525D sau 36525 de zile lucrătoare, adică o sută de ani.");

    /// <summary><c>charter.days-around-the-clock</c>: a promise counts business days and counts around the clock.</summary>
    public static ProblemRule DaysAroundTheClock { get; } = Rule(
        "charter.days-around-the-clock",
        RuleBasis.Technical,
        "The promise '{commitment}' is within {given} and counts around the clock. Business days need opening hours; give a length such as P2D instead.",
        "ההתחייבות {commitment} היא בתוך {given} ונמדדת סביב השעון. ימי עבודה דורשים שעות פתיחה; יש למסור משך כגון P2D.",
        "Promisiunea '{commitment}' este în {given} și se numără non-stop. Zilele lucrătoare cer un program; dați o durată precum P2D.");

    /// <summary><c>charter.reopened-recurrence</c>: a promise that is made again and again says what reopens it.</summary>
    public static ProblemRule ReopenedRecurrence { get; } = Rule(
        "charter.reopened-recurrence",
        RuleBasis.Technical,
        "The promise '{commitment}' recurs ({recurrence}) and says what lets its clock go on after a stop. A promise that recurs starts anew; leave the one or the other out.",
        "ההתחייבות {commitment} חוזרת ({recurrence}) ואומרת מה ממשיך את השעון אחרי עצירה. התחייבות חוזרת מתחילה מחדש; יש להשמיט אחד מהשניים.",
        "Promisiunea '{commitment}' se repetă ({recurrence}) și spune ce repornește ceasul după oprire. O promisiune repetată începe din nou; renunțați la una dintre ele.");

    /// <summary><c>charter.share-out-of-range</c>: a promise is for no case or for more than all.</summary>
    public static ProblemRule ShareOutOfRange { get; } = Rule(
        "charter.share-out-of-range",
        RuleBasis.Technical,
        "The promise '{commitment}' is for a share of {given}. Give more than 0 and at most 1: 0.8 is 80 %.",
        "ההתחייבות {commitment} היא לשיעור של {given}. יש למסור יותר מ-0 ולכל היותר 1: ‏0.8 הם 80%.",
        "Promisiunea '{commitment}' este pentru o cotă de {given}. Dați mai mult de 0 și cel mult 1: 0.8 înseamnă 80 %.");

    /// <summary><c>charter.calendar-needed</c>: a promise counts business time, and its service has no calendar.</summary>
    public static ProblemRule CalendarNeeded { get; } = Rule(
        "charter.calendar-needed",
        RuleBasis.Technical,
        "The promise '{commitment}' counts business time, and the service '{service}' names no calendar. Name one, or count around the clock.",
        "ההתחייבות {commitment} נמדדת בזמן עבודה, ולשירות {service} אין לוח שעות. יש לנקוב בלוח או למדוד סביב השעון.",
        "Promisiunea '{commitment}' numără timp de lucru, iar serviciul '{service}' nu are calendar. Numiți unul sau numărați non-stop.");

    /// <summary><c>charter.unknown-calendar</c>: a service names a calendar that was not given.</summary>
    public static ProblemRule UnknownCalendar { get; } = Rule(
        "charter.unknown-calendar",
        RuleBasis.Technical,
        "The service '{service}' is open by the calendar '{given}', which is not among: {known}.",
        "השירות {service} פתוח לפי הלוח {given}, שאינו בין: {known}.",
        "Serviciul '{service}' este deschis după calendarul '{given}', care nu se află printre: {known}.");

    /// <summary><c>charter.unknown-commitment</c>: the charter has no promise of that id.</summary>
    public static ProblemRule UnknownCommitment { get; } = Rule(
        "charter.unknown-commitment",
        RuleBasis.Technical,
        "The charter {charter} has no promise '{given}'. There are: {known}.",
        "באמנה {charter} אין התחייבות {given}. יש: {known}.",
        "Carta {charter} nu are promisiunea '{given}'. Există: {known}.");

    /// <summary><c>charter.result-other-kpi</c>: a figure to stand beside a promise as its last result does not say how often it was kept.</summary>
    public static ProblemRule ResultOtherKpi { get; } = Rule(
        "charter.result-other-kpi",
        RuleBasis.Technical,
        "The result of the promise '{commitment}' is {given}. Beside a promise stands how often it was kept: commitment-attainment, a share.",
        "התוצאה של ההתחייבות {commitment} היא {given}. לצד התחייבות עומד כמה פעמים קוימה: commitment-attainment, שיעור.",
        "Rezultatul promisiunii '{commitment}' este {given}. Lângă o promisiune stă cât de des a fost ținută: commitment-attainment, o cotă.");

    /// <summary><c>charter.result-of-another-kpi</c>: a figure to stand beside a promise on a KPI is of another.</summary>
    public static ProblemRule ResultOfAnotherKpi { get; } = Rule(
        "charter.result-of-another-kpi",
        RuleBasis.Technical,
        "The result of the promise '{commitment}' is {given}. It is on {expected}; give that figure, or none.",
        "התוצאה של ההתחייבות {commitment} היא {given}. ההתחייבות היא על {expected}; יש למסור את הנתון הזה, או שום נתון.",
        "Rezultatul promisiunii '{commitment}' este {given}. Promisiunea este pe {expected}; dați acea cifră sau niciuna.");

    /// <summary><c>charter.id-twice</c>: two services or two promises have the same id.</summary>
    public static ProblemRule IdTwice { get; } = Rule(
        "charter.id-twice",
        RuleBasis.Technical,
        "The id '{given}' is given twice. Ids are unique in a charter.",
        "המזהה {given} נמסר פעמיים. מזהים הם ייחודיים באמנה.",
        "Identificatorul '{given}' este dat de două ori. Identificatorii sunt unici într-o cartă.");

    /// <summary><c>charter.no-effective-date</c>: it is not said from when the charter is in force.</summary>
    public static ProblemRule NoEffectiveDate { get; } = Rule(
        "charter.no-effective-date",
        RuleBasis.Inferred,
        "It is not said from when the charter is in force. Give its first day.",
        "לא נאמר ממתי האמנה בתוקף. יש למסור את יומה הראשון.",
        "Nu se spune de când este în vigoare carta. Dați prima ei zi.");

    /// <summary><c>charter.reversed-dates</c>: the charter ends before it starts.</summary>
    public static ProblemRule ReversedDates { get; } = Rule(
        "charter.reversed-dates",
        RuleBasis.Technical,
        "The charter is in force from {from} to {to}, which is earlier. Exchange the dates or correct one.",
        "האמנה בתוקף מ-{from} עד {to}, שקודם לו. יש להחליף בין התאריכים או לתקן אחד מהם.",
        "Carta este în vigoare de la {from} până la {to}, care este mai devreme. Inversați datele sau corectați una.");

    /// <summary><c>charter.declarative</c>: a finding that the charter promises nothing that can be measured.</summary>
    public static ProblemRule Declarative { get; } = Rule(
        "charter.declarative",
        RuleBasis.House,
        "No service has a promise with a time, so the charter declares and commits to nothing. Add what is done within what time.",
        "לאף שירות אין התחייבות עם זמן, ולכן האמנה הצהרתית בלבד. יש להוסיף מה נעשה ובתוך כמה זמן.",
        "Niciun serviciu nu are o promisiune cu termen, deci carta doar declară. Adăugați ce se face și în cât timp.",
        Severity.Finding);

    /// <summary><c>charter.language-missing</c>: a finding that a text is not written in one of the charter's languages.</summary>
    public static ProblemRule LanguageMissing { get; } = Rule(
        "charter.language-missing",
        RuleBasis.Inferred,
        "'{text}' has no text in '{language}', a language the charter is published in. The default language stands in for it; translate it.",
        "ל-{text} אין נוסח ב-{language}, שפה שהאמנה מתפרסמת בה. שפת ברירת המחדל באה במקומו; יש לתרגם.",
        "'{text}' nu are text în '{language}', o limbă în care se publică carta. Limba implicită îi ține locul; traduceți.",
        Severity.Finding);

    /// <summary><c>charter.version-twice</c>: two charters of a set have the same id and version.</summary>
    public static ProblemRule VersionTwice { get; } = Rule(
        "charter.version-twice",
        RuleBasis.Technical,
        "The charter {charter} is given twice. A changed charter is a new version.",
        "האמנה {charter} נמסרה פעמיים. אמנה ששונתה היא גרסה חדשה.",
        "Carta {charter} este dată de două ori. O cartă modificată este o versiune nouă.");

    /// <summary><c>charter.unknown-version</c>: a case was moved to a version of a charter that is not there.</summary>
    public static ProblemRule UnknownVersion { get; } = Rule(
        "charter.unknown-version",
        RuleBasis.Technical,
        "The case was moved to '{given}', and of the charter {charter} there are: {known}. Name a version, or its number.",
        "הפנייה הועברה אל {given}, ומהאמנה {charter} יש: {known}. יש לנקוב בגרסה או במספרה.",
        "Cazul a fost mutat la '{given}', iar din carta {charter} există: {known}. Numiți o versiune sau numărul ei.");

    /// <summary><c>charter.versions-overlap</c>: a finding that two versions of a charter are in force on the same days.</summary>
    public static ProblemRule VersionsOverlap { get; } = Rule(
        "charter.versions-overlap",
        RuleBasis.House,
        "{one} and {other} are both in force from {from} on; the higher version is taken. Let the earlier one end before the later one begins, or say no end for it.",
        "{one} ו-{other} בתוקף שתיהן החל מ-{from}; נלקחת הגרסה הגבוהה. יש לסיים את המוקדמת לפני תחילת המאוחרת, או לא לנקוב בה סוף.",
        "{one} și {other} sunt ambele în vigoare din {from}; se ia versiunea mai mare. Încheiați-o pe cea veche înainte să înceapă cea nouă sau nu-i dați sfârșit.",
        Severity.Finding);

    /// <summary><c>charter.unknown-charter</c>: a set has no charter of an id.</summary>
    public static ProblemRule UnknownCharter { get; } = Rule(
        "charter.unknown-charter",
        RuleBasis.Technical,
        "There is no charter '{given}'; there are: {known}. Name one of these, or add the charter to the set.",
        "אין אמנה {given}; יש: {known}. יש לנקוב באחת מאלה, או להוסיף את האמנה.",
        "Nu există carta '{given}'; există: {known}. Numiți una dintre acestea sau adăugați carta.");

    /// <summary><c>charter.breach-disputed</c>: a finding that a recorded breach is not borne out by what is known now.</summary>
    public static ProblemRule BreachDisputed { get; } = Rule(
        "charter.breach-disputed",
        RuleBasis.House,
        "The promise '{commitment}' of case {case} stands as broken, due {due}; by what is known now it is: {now}. The record is kept; write a correction beside it and say why.",
        "ההתחייבות {commitment} בפנייה {case} רשומה כמופרת, מועד {due}; לפי הידוע עכשיו: {now}. הרישום נשמר; יש לכתוב לצידו תיקון ולנמק.",
        "Promisiunea '{commitment}' din cazul {case} este înregistrată ca încălcată, termen {due}; după ce se știe acum: {now}. Înregistrarea rămâne; scrieți alături o corecție și motivul.",
        Severity.Finding);

    /// <summary><c>charter.not-feasible</c>: a finding that the parts behind a promise take longer than is promised.</summary>
    public static ProblemRule NotFeasible { get; } = Rule(
        "charter.not-feasible",
        RuleBasis.House,
        "The promise '{commitment}' is within {within}, and the units behind it take: {parts}. They cannot keep it if each uses its time; promise more time, or agree on less with them.",
        "ההתחייבות {commitment} היא בתוך {within}, והיחידות שמאחוריה נדרשות ל: {parts}. אם כל אחת תנצל את זמנה לא ניתן לקיימה; יש להתחייב לזמן ארוך יותר או לסכם איתן על קצר יותר.",
        "Promisiunea '{commitment}' este în {within}, iar unitățile din spatele ei au nevoie de: {parts}. Nu o pot ține dacă fiecare își folosește timpul; promiteți mai mult timp sau conveniți mai puțin cu ele.",
        Severity.Finding);

    /// <summary><c>charter.feasibility-unknown</c>: a finding that it cannot be told whether the parts behind a promise fit into it.</summary>
    public static ProblemRule FeasibilityUnknown { get; } = Rule(
        "charter.feasibility-unknown",
        RuleBasis.House,
        "The promise '{commitment}' is within {within}, and the units behind it take: {parts}. Days and lengths of time cannot be added; state all of them in the one or in the other.",
        "ההתחייבות {commitment} היא בתוך {within}, והיחידות שמאחוריה נדרשות ל: {parts}. אין לחבר ימים ומשכי זמן; יש לנקוב בכולם באחד מהשניים.",
        "Promisiunea '{commitment}' este în {within}, iar unitățile din spatele ei au nevoie de: {parts}. Zilele și duratele nu se pot aduna; exprimați-le pe toate la fel.",
        Severity.Finding);

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        NoService, ServiceIncomplete, CommitmentWithoutClock, TargetNotPositive, TimeTooLong, DaysAroundTheClock, ReopenedRecurrence, ShareOutOfRange, CalendarNeeded, UnknownCalendar, UnknownCommitment,
        ResultOtherKpi, ResultOfAnotherKpi, IdTwice, NoEffectiveDate, ReversedDates, Declarative, LanguageMissing, VersionTwice, UnknownVersion, VersionsOverlap, UnknownCharter, BreachDisputed, NotFeasible, FeasibilityUnknown,
    ];

    private static ProblemRule Rule(string code, RuleBasis basis, string english, string hebrew, string romanian, Severity severity = Severity.Error) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
