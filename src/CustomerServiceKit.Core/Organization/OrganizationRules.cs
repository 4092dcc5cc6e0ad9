namespace CustomerServiceKit;

/// <summary>The rules about an organization that can be broken, each with its stable code.</summary>
public static class OrganizationRules
{
    /// <summary><c>organization.unspecified-id</c>: an id was left at its default value.</summary>
    public static ProblemRule UnspecifiedId { get; } = Rule(
        "organization.unspecified-id",
        "An id is missing here. Give the id of the unit, employee or band as its own system writes it.",
        "חסר כאן מזהה. יש למסור את מזהה היחידה, העובד/ת או רמת המקצועיות כפי שהוא רשום במערכת המקור.",
        "Aici lipsește un identificator. Dați identificatorul unității, al angajatului sau al nivelului, așa cum îl scrie sistemul de origine.");

    /// <summary><c>organization.undefined-value</c>: a level or role is not one of the closed set.</summary>
    public static ProblemRule UndefinedValue { get; } = Rule(
        "organization.undefined-value",
        "'{given}' is not one of: {expected}.",
        "'{given}' אינו אחד מאלה: {expected}.",
        "'{given}' nu este una dintre valorile: {expected}.");

    /// <summary><c>organization.duplicate-unit</c>: two units have the same id.</summary>
    public static ProblemRule DuplicateUnit { get; } = Rule(
        "organization.duplicate-unit",
        "There is already a unit '{unit}'. Describe each unit once; a move to another parent is a placement.",
        "כבר קיימת יחידה '{unit}'. יש לתאר כל יחידה פעם אחת; מעבר לכפיפות אחרת נרשם כשיבוץ.",
        "Există deja o unitate '{unit}'. Descrieți fiecare unitate o singură dată; mutarea sub altă unitate se înscrie ca plasare.");

    /// <summary><c>organization.unknown-unit</c>: no unit has this id.</summary>
    public static ProblemRule UnknownUnit { get; } = Rule(
        "organization.unknown-unit",
        "There is no unit '{unit}'. Add the unit, or correct the id.",
        "אין יחידה '{unit}'. יש להוסיף את היחידה או לתקן את המזהה.",
        "Nu există nicio unitate '{unit}'. Adăugați unitatea sau corectați identificatorul.");

    /// <summary><c>organization.unknown-parent</c>: a unit stands under a unit that is not there.</summary>
    public static ProblemRule UnknownParent { get; } = Rule(
        "organization.unknown-parent",
        "Unit '{unit}' stands under '{parent}', which is not a unit. Add the parent, or correct the id.",
        "יחידה '{unit}' כפופה ל-'{parent}', שאינה יחידה. יש להוסיף את היחידה הממונה או לתקן את המזהה.",
        "Unitatea '{unit}' este subordonată lui '{parent}', care nu este o unitate. Adăugați unitatea superioară sau corectați identificatorul.");

    /// <summary><c>organization.parent-not-higher</c>: a unit stands under one of its own level or of a lower one.</summary>
    public static ProblemRule ParentNotHigher { get; } = Rule(
        "organization.parent-not-higher",
        "Unit '{unit}' ({level}) stands under '{parent}' ({parentLevel}). A parent is on a higher level: team, department, division, head-of-service.",
        "יחידה '{unit}' ({level}) כפופה ל-'{parent}' ({parentLevel}). יחידה ממונה נמצאת ברמה גבוהה יותר: team, department, division, head-of-service.",
        "Unitatea '{unit}' ({level}) este subordonată lui '{parent}' ({parentLevel}). O unitate superioară se află pe un nivel mai înalt: team, department, division, head-of-service.");

    /// <summary><c>organization.cycle</c>: going up from a unit comes back to it.</summary>
    public static ProblemRule Cycle { get; } = Rule(
        "organization.cycle",
        "Unit '{unit}' stands under '{parent}', which stands under '{unit}' again, directly or over other units. Take one of these links out.",
        "יחידה '{unit}' כפופה ל-'{parent}', שכפופה בעצמה ל-'{unit}', במישרין או דרך יחידות אחרות. יש להסיר את אחד הקשרים.",
        "Unitatea '{unit}' este subordonată lui '{parent}', care este la rândul ei subordonată lui '{unit}', direct sau prin alte unități. Eliminați una dintre aceste legături.");

    /// <summary><c>organization.reversed-dates</c>: the end is not after the beginning.</summary>
    public static ProblemRule ReversedDates { get; } = Rule(
        "organization.reversed-dates",
        "From {from} to {to} holds no day: the first date is included, the second is not. Give a later end, or leave it out where none is known.",
        "מ-{from} עד {to} אין אף יום: התאריך הראשון נכלל והשני אינו נכלל. יש למסור סיום מאוחר יותר, או להשמיט אותו כשאינו ידוע.",
        "De la {from} la {to} nu este nicio zi: prima dată este inclusă, a doua nu. Dați un sfârșit mai târziu sau omiteți-l dacă nu este cunoscut.");

    /// <summary><c>organization.implausible-date</c>: a date before 1900, as empty dates of other systems become.</summary>
    public static ProblemRule ImplausibleDate { get; } = Rule(
        "organization.implausible-date",
        "{given} is before 1900, as when an empty date was copied from another system. Leave the date out where it is open.",
        "{given} קודם לשנת 1900, כפי שקורה כשתאריך ריק מועתק ממערכת אחרת. יש להשמיט את התאריך כשהוא פתוח.",
        "{given} este înainte de 1900, ca atunci când o dată goală este copiată din alt sistem. Omiteți data dacă este deschisă.");

    /// <summary><c>organization.overlapping-primary-units</c>: an employee would be counted in two units on one day.</summary>
    public static ProblemRule OverlappingPrimaryUnits { get; } = Rule(
        "organization.overlapping-primary-units",
        "Employee '{employee}' has two primary units on the same day: '{first}' and '{second}'. End the first where the second begins, or make one of them secondary.",
        "'{employee}': שתי יחידות ראשיות באותו יום, '{first}' ו-'{second}'. יש לסיים את הראשונה במועד שבו השנייה מתחילה, או לסמן אחת מהן כמשנית.",
        "Angajatul '{employee}' are două unități principale în aceeași zi: '{first}' și '{second}'. Încheiați-o pe prima când începe a doua sau marcați una ca secundară.");

    /// <summary><c>organization.duplicate-membership</c>: the same employee stands twice in one unit on one day.</summary>
    public static ProblemRule DuplicateMembership { get; } = Rule(
        "organization.duplicate-membership",
        "Employee '{employee}' stands twice in unit '{unit}' on the same day. Keep one of the two.",
        "'{employee}' ביחידה '{unit}' פעמיים באותו יום. יש להשאיר רישום אחד.",
        "Angajatul '{employee}' apare de două ori în unitatea '{unit}' în aceeași zi. Păstrați una dintre înregistrări.");

    /// <summary><c>organization.overlapping-placements</c>: a unit would stand under two parents on one day.</summary>
    public static ProblemRule OverlappingPlacements { get; } = Rule(
        "organization.overlapping-placements",
        "Unit '{unit}' is placed under '{first}' and '{second}' on the same day. End the first where the second begins.",
        "יחידה '{unit}' משובצת תחת '{first}' ותחת '{second}' באותו יום. יש לסיים את השיבוץ הראשון במועד שבו השני מתחיל.",
        "Unitatea '{unit}' este plasată sub '{first}' și sub '{second}' în aceeași zi. Încheiați prima plasare când începe a doua.");

    /// <summary><c>organization.overlapping-roles</c>: an employee would hold two roles on one day.</summary>
    public static ProblemRule OverlappingRoles { get; } = Rule(
        "organization.overlapping-roles",
        "Employee '{employee}' holds two roles on the same day: {first} and {second}. End the first where the second begins.",
        "'{employee}': שני תפקידים באותו יום, {first} ו-{second}. יש לסיים את הראשון במועד שבו השני מתחיל.",
        "Angajatul '{employee}' are două roluri în aceeași zi: {first} și {second}. Încheiați primul rol când începe al doilea.");

    /// <summary><c>organization.overlapping-proficiencies</c>: an employee would belong to two bands of proficiency on one day.</summary>
    public static ProblemRule OverlappingProficiencies { get; } = Rule(
        "organization.overlapping-proficiencies",
        "Employee '{employee}' belongs to two bands of proficiency on the same day: '{first}' and '{second}'. End the first where the second begins.",
        "'{employee}': שתי רמות מקצועיות באותו יום, '{first}' ו-'{second}'. יש לסיים את הראשונה במועד שבו השנייה מתחילה.",
        "Angajatul '{employee}' are două niveluri de competență în aceeași zi: '{first}' și '{second}'. Încheiați primul nivel când începe al doilea.");

    /// <summary><c>organization.duplicate-leader</c>: the same employee leads one unit twice on one day.</summary>
    public static ProblemRule DuplicateLeader { get; } = Rule(
        "organization.duplicate-leader",
        "Employee '{employee}' is named twice as leader of unit '{unit}' on the same day. Keep one of the two.",
        "'{employee}' מופיע/ה פעמיים בהובלת יחידה '{unit}' באותו יום. יש להשאיר רישום אחד.",
        "Angajatul '{employee}' este numit de două ori conducător al unității '{unit}' în aceeași zi. Păstrați una dintre înregistrări.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } =
    [
        UnspecifiedId, UndefinedValue, DuplicateUnit, UnknownUnit, UnknownParent, ParentNotHigher, Cycle, ReversedDates, ImplausibleDate,
        OverlappingPrimaryUnits, DuplicateMembership, OverlappingPlacements, OverlappingRoles, OverlappingProficiencies, DuplicateLeader,
    ];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) => new(
        code,
        Severity.Error,
        RuleBasis.Technical,
        DraftText.Of(english, hebrew, romanian));
}
