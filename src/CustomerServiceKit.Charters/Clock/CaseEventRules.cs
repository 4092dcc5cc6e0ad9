namespace CustomerServiceKit.Charters;

/// <summary>The rules that the events of a case can break, each with its stable code; the clock answers all the same.</summary>
public static class CaseEventRules
{
    /// <summary><c>case.same-place</c>: two events of a case are of one instant and one sequence, so their order is only that in which they were given.</summary>
    public static ProblemRule SamePlace { get; } = Rule(
        "case.same-place",
        "Case {case} has two events in one place, at {at}: this one and {other}. Which came first decides what the clock does; give each a sequence of its own.",
        "לפנייה {case} שני אירועים באותו מקום, ב-{at}: זה ו-{other}. הסדר ביניהם קובע מה יעשה השעון; יש לתת לכל אחד מספר סידורי משלו.",
        "Cazul {case} are două evenimente în același loc, la {at}: acesta și {other}. Ordinea lor decide ce face ceasul; dați fiecăruia un număr de ordine propriu.");

    /// <summary><c>case.before-created</c>: something happened to a case before it was opened.</summary>
    public static ProblemRule BeforeCreated { get; } = Rule(
        "case.before-created",
        "Something happened to case {case} at {at}, before it was opened at {created}. A clock that starts with the opening does not see it; correct the one or the other instant.",
        "משהו קרה לפנייה {case} ב-{at}, לפני שנפתחה ב-{created}. שעון שמתחיל עם הפתיחה אינו רואה זאת; יש לתקן את אחד המועדים.",
        "Ceva s-a întâmplat cu cazul {case} la {at}, înainte de deschiderea lui la {created}. Un ceas care pornește la deschidere nu vede acest lucru; corectați unul dintre momente.");

    /// <summary><c>case.created-twice</c>: a case was opened twice.</summary>
    public static ProblemRule CreatedTwice { get; } = Rule(
        "case.created-twice",
        "Case {case} is opened at {at}, and was opened at {created} already. Leave one out; what opens a case again is a change of its status.",
        "הפנייה {case} נפתחת ב-{at}, וכבר נפתחה ב-{created}. יש להשמיט אחד מהם; פתיחה מחדש היא שינוי סטטוס.",
        "Cazul {case} este deschis la {at}, deși fusese deschis la {created}. Lăsați unul deoparte; redeschiderea este o schimbare de stare.");

    /// <summary><c>case.status-gap</c>: a case leaves a status that it was not in, so an event is missing, as where a clock resumes that was never paused.</summary>
    public static ProblemRule StatusGap { get; } = Rule(
        "case.status-gap",
        "Case {case} leaves the status '{given}' at {at}, and by the events before it was in '{known}'. An event is missing, and a pause with it may be; supply it.",
        "הפנייה {case} יוצאת מסטטוס {given} ב-{at}, ולפי האירועים שלפני כן הייתה ב-{known}. חסר אירוע, ואולי גם השהיה; יש להשלימו.",
        "Cazul {case} iese din starea '{given}' la {at}, iar după evenimentele anterioare era în '{known}'. Lipsește un eveniment și poate o pauză; completați-l.");

    /// <summary><c>case.exclusion-not-begun</c>: an exclusion ends that did not begin.</summary>
    public static ProblemRule ExclusionNotBegun { get; } = Rule(
        "case.exclusion-not-begun",
        "The exclusion '{given}' of case {case} ends at {at} and did not begin. Supply its beginning, or leave the end out.",
        "החריג {given} של פנייה {case} מסתיים ב-{at} ולא התחיל. יש להשלים את תחילתו או להשמיט את סופו.",
        "Excepția '{given}' a cazului {case} se încheie la {at} fără să fi început. Completați începutul sau lăsați sfârșitul deoparte.");

    /// <summary><c>case.exclusion-twice</c>: an exclusion begins again while it lasts; each beginning counts, and needs an end of its own.</summary>
    public static ProblemRule ExclusionTwice { get; } = Rule(
        "case.exclusion-twice",
        "The exclusion '{given}' of case {case} begins at {at} while it lasts already. Each beginning counts and needs an end of its own; leave one out where it is the same.",
        "החריג {given} של פנייה {case} מתחיל ב-{at} בעודו נמשך. כל התחלה נספרת וזקוקה לסוף משלה; יש להשמיט אחת אם היא אותה התחלה.",
        "Excepția '{given}' a cazului {case} începe la {at} deși durează deja. Fiecare început contează și cere un sfârșit propriu; lăsați unul deoparte dacă este același.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [SamePlace, BeforeCreated, CreatedTwice, StatusGap, ExclusionTwice, ExclusionNotBegun];

    private static ProblemRule Rule(string code, string english, string hebrew, string romanian) =>
        new(code, Severity.Finding, RuleBasis.Technical, DraftText.Of(english, hebrew, romanian));
}
