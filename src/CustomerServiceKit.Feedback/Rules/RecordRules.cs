namespace CustomerServiceKit.Feedback;

/// <summary>The rules of keeping, showing and erasing what feedback leaves behind, each with its stable code. They are ours; the law of a country may ask for more.</summary>
public static class RecordRules
{
    /// <summary><c>privacy.legal-hold</c>: records of a person have to be kept for a legal reason.</summary>
    public static ProblemRule LegalHold { get; } = Rule(
        "privacy.legal-hold",
        Severity.Error,
        "Records of {person} are on legal hold and are neither erased nor removed. Lift the hold first.",
        "רשומות של {person} שמורות מטעמים משפטיים ואינן נמחקות או מוסרות. יש להסיר תחילה את ההגבלה.",
        "Înregistrările despre {person} sunt reținute din motive juridice și nu se șterg, nici nu se elimină. Ridicați mai întâi reținerea.");

    /// <summary><c>privacy.pseudonym-taken</c>: the pseudonym is the id of somebody in the records.</summary>
    public static ProblemRule PseudonymTaken { get; } = Rule(
        "privacy.pseudonym-taken",
        Severity.Error,
        "The pseudonym '{pseudonym}' is the id of somebody in the records, so two people would become one. Choose another.",
        "הכינוי '{pseudonym}' הוא מזהה של מישהו ברשומות, וכך שני אנשים היו לאחד. יש לבחור כינוי אחר.",
        "Pseudonimul '{pseudonym}' este identificatorul cuiva din înregistrări, deci doi oameni ar deveni unul. Alegeți altul.");

    /// <summary><c>privacy.nothing-kept</c>, a finding: nothing is kept about a person.</summary>
    public static ProblemRule NothingKept { get; } = Rule(
        "privacy.nothing-kept",
        Severity.Finding,
        "Nothing is kept about {person}. Check the id if that is not expected.",
        "לא נשמר דבר על {person}. יש לבדוק את המזהה אם הדבר אינו צפוי.",
        "Nu se păstrează nimic despre {person}. Verificați identificatorul dacă nu vă așteptați la asta.");

    /// <summary><c>privacy.no-retention</c>, a finding: nobody said how long a class of records is kept.</summary>
    public static ProblemRule NoRetention { get; } = Rule(
        "privacy.no-retention",
        Severity.Finding,
        "Nothing says how long records of the class '{class}' are kept, so all of them are. Decide on a time.",
        "לא נקבע לכמה זמן נשמרות רשומות מסוג '{class}', ולכן כולן נשמרות. יש לקבוע זמן.",
        "Nu se spune cât timp se păstrează înregistrările din clasa '{class}', deci se păstrează toate. Stabiliți un timp.");

    /// <summary><c>privacy.removed</c>, a finding: the time of a record was over, and it was taken out.</summary>
    public static ProblemRule Removed { get; } = Rule(
        "privacy.removed",
        Severity.Finding,
        "{id}: '{class}' of {day} was kept until {until} and has been taken out.",
        "{id}: '{class}' מיום {day} נשמר עד {until} והוסר.",
        "{id}: '{class}' din {day} s-a păstrat până la {until} și a fost eliminat.");

    /// <summary><c>privacy.session-not-visible</c>: a viewer is neither of the two, and the visibility policy does not let him see the employee.</summary>
    public static ProblemRule SessionNotVisible { get; } = Rule(
        "privacy.session-not-visible",
        Severity.Error,
        "{viewer} may not see session '{session}': it belongs to {manager} and {employee}, and to whom the policy lets see {employee}. Ask one of the two.",
        "אין ל-{viewer} הרשאה לראות את המשוב '{session}': הוא שייך ל-{manager} ול-{employee}, ולמי שהמדיניות מתירה לו לראות את {employee}. אפשר לפנות לאחד מהשניים.",
        "{viewer} nu poate vedea sesiunea '{session}': îi aparține lui {manager} și lui {employee} și celor cărora politica le permite să îl vadă pe {employee}. Întrebați pe unul dintre cei doi.");

    /// <summary><c>privacy.record-twice</c>: two records of one sort have the same id.</summary>
    public static ProblemRule RecordTwice { get; } = Rule(
        "privacy.record-twice",
        Severity.Error,
        "'{id}' stands twice. Keep each record once, in its latest state.",
        "'{id}' מופיע פעמיים. יש לשמור כל רשומה פעם אחת, במצבה האחרון.",
        "'{id}' apare de două ori. Păstrați fiecare înregistrare o singură dată, în ultima ei stare.");

    /// <summary><c>privacy.hidden</c>, a finding: sessions were left out that a viewer may not see. How many is all that is told.</summary>
    public static ProblemRule Hidden { get; } = Rule(
        "privacy.hidden",
        Severity.Finding,
        "Sessions not shown to {viewer}: {count}. Ask a manager of the employees they belong to.",
        "משובים שאינם מוצגים ל-{viewer}: {count}. אפשר לפנות למנהל/ת של העובדים שאליהם הם שייכים.",
        "Sesiuni care nu îi sunt arătate lui {viewer}: {count}. Adresați-vă unui manager al angajaților cărora le aparțin.");

    /// <summary><c>privacy.not-closed</c>, a finding: a session that was taken out had never been closed.</summary>
    public static ProblemRule NotClosed { get; } = Rule(
        "privacy.not-closed",
        Severity.Finding,
        "Session '{id}', taken out now, had been '{state}' since {day} and was never closed. Look whether others wait for their end.",
        "המשוב '{id}', שהוסר כעת, היה במצב '{state}' מאז {day} ולא נסגר מעולם. כדאי לבדוק אם משובים נוספים ממתינים לסיום.",
        "Sesiunea '{id}', eliminată acum, era '{state}' din {day} și nu a fost închisă niciodată. Verificați dacă mai sunt altele care își așteaptă sfârșitul.");

    /// <summary><c>privacy.kept-on-hold</c>, a finding: records stay for a legal reason.</summary>
    public static ProblemRule KeptOnHold { get; } = Rule(
        "privacy.kept-on-hold",
        Severity.Finding,
        "Records of {person} stay as they are, since they are on legal hold. Lift the hold when its reason is gone, and ask again.",
        "רשומות של {person} נשארות כפי שהן מטעמים משפטיים. יש להסיר את ההגבלה כשהסיבה לה תחלוף, ולבקש שוב.",
        "Înregistrările despre {person} rămân cum sunt, din motive juridice. Ridicați reținerea când motivul dispare și cereți din nou.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [LegalHold, PseudonymTaken, NothingKept, NoRetention, Removed, SessionNotVisible, Hidden, NotClosed, KeptOnHold, RecordTwice];

    private static ProblemRule Rule(string code, Severity severity, string english, string hebrew, string romanian) =>
        new(code, severity, RuleBasis.House, DraftText.Of(english, hebrew, romanian));
}
