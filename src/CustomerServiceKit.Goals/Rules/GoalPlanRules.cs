namespace CustomerServiceKit.Goals;

/// <summary>The rules about breaking a goal down and about progress that can be broken, each with its stable code.</summary>
public static class GoalPlanRules
{
    /// <summary><c>goal.weight-missing</c>: a day has no weight; that is not a weight of zero.</summary>
    public static ProblemRule WeightMissing { get; } = Rule(
        "goal.weight-missing", Severity.Error, RuleBasis.Technical,
        "The day {day} has no weight, and {count} of the days {days} in all. Give every day a weight, 0 for a closed one.",
        "ליום {day} אין משקל, וכך ל-{count} מן הימים {days} בסך הכול. יש לתת משקל לכל יום, 0 ליום סגור.",
        "Ziua {day} nu are pondere, la fel {count} dintre zilele {days} în total. Dați o pondere fiecărei zile, 0 pentru una închisă.");

    /// <summary><c>goal.no-weight</c>: no day of a range has any weight, so nothing can be divided over it.</summary>
    public static ProblemRule NoWeight { get; } = Rule(
        "goal.no-weight", Severity.Error, RuleBasis.Technical,
        "None of the days {days} has a weight above 0, so an amount cannot be spread over them. Check the calendar.",
        "לאף אחד מן הימים {days} אין משקל מעל 0, ולכן אי אפשר לפרוס עליהם כמות. יש לבדוק את לוח השנה.",
        "Niciuna dintre zilele {days} nu are o pondere peste 0, deci o cantitate nu se poate repartiza pe ele. Verificați calendarul.");

    /// <summary><c>goal.revision-day</c>: a goal is to change from a day on which it does not hold, or before the day of its last revision.</summary>
    public static ProblemRule RevisionDay { get; } = Rule(
        "goal.revision-day", Severity.Error, RuleBasis.House,
        "A revision from {given} is not possible: days gone by stay as they were. Give a day from {first} to {last}.",
        "אין אפשרות לעדכון החל מ-{given}: ימים שעברו נשארים כפי שהיו. יש למסור יום מ-{first} עד {last}.",
        "O revizuire de la {given} nu este posibilă: zilele trecute rămân cum au fost. Dați o zi de la {first} la {last}.");

    /// <summary><c>goal.revision-without-actual</c>: what is missing is to be made up for, and what was done so far is not given.</summary>
    public static ProblemRule RevisionWithoutActual { get; } = Rule(
        "goal.revision-without-actual", Severity.Error, RuleBasis.Technical,
        "To make up for what is missing, what was done from {first} until before {from} is needed. Give it, or keep the plan.",
        "כדי להשלים את החסר דרוש מה שנעשה מ-{first} ועד לפני {from}. יש למסור אותו, או לשמור על התוכנית.",
        "Pentru a recupera ce lipsește este nevoie de ce s-a făcut de la {first} până înainte de {from}. Dați valoarea sau păstrați planul.");

    /// <summary><c>goal.nothing-left</c>: a warning that more is done or asked already than a new level.</summary>
    public static ProblemRule NothingLeft { get; } = Rule(
        "goal.nothing-left", Severity.Warning, RuleBasis.Technical,
        "The new level {level} is passed by {over} already, so the days left ask for nothing. Check whether that is meant.",
        "הרמה החדשה {level} כבר נעברה ב-{over}, ולכן הימים שנותרו אינם דורשים דבר. יש לבדוק אם לכך הכוונה.",
        "Noul nivel {level} este deja depășit cu {over}, deci zilele rămase nu cer nimic. Verificați dacă aceasta este intenția.");

    /// <summary><c>goal.expired</c>: progress was asked for a day after the goal's last.</summary>
    /// <remarks>Source: service consultants' guide, R074: a goal has a time in which it is valid. That an expired goal is never judged further is ours.</remarks>
    public static ProblemRule Expired { get; } = Rule(
        "goal.expired", Severity.Error, RuleBasis.Inferred,
        "The goal {goal} held until {last}; {given} is later. Judge it on its last day, and set a new goal.",
        "היעד {goal} חל עד {last}; {given} מאוחר יותר. יש לשפוט אותו ביומו האחרון, ולקבוע יעד חדש.",
        "Obiectivul {goal} a fost valabil până la {last}; {given} este mai târziu. Judecați-l în ultima lui zi și stabiliți un obiectiv nou.");

    /// <summary><c>goal.not-begun</c>: progress was asked for a day before the goal's first.</summary>
    public static ProblemRule NotBegun { get; } = Rule(
        "goal.not-begun", Severity.Error, RuleBasis.Technical,
        "The goal {goal} holds from {first}; {given} is earlier. Ask from its first day on.",
        "היעד {goal} חל מ-{first}; {given} מוקדם יותר. יש לשאול החל ביומו הראשון.",
        "Obiectivul {goal} este valabil de la {first}; {given} este mai devreme. Întrebați începând cu prima lui zi.");

    /// <summary><c>goal.actual-window</c>: an amount was counted over other days than those from the goal's first to the day of asking, or any other figure not within them.</summary>
    public static ProblemRule ActualWindow { get; } = Rule(
        "goal.actual-window", Severity.Error, RuleBasis.Technical,
        "The figure covers {given}. Progress needs one of {days} in {zone}: an amount of these days as a whole, anything else of any time within them. Measure it there.",
        "הנתון מכסה את {given}. להתקדמות דרוש נתון של {days} ב-{zone}: כמות של הימים האלה במלואם, וכל נתון אחר של זמן כלשהו בתוכם. יש למדוד אותו שם.",
        "Cifra acoperă {given}. Progresul are nevoie de una din {days} în {zone}: o cantitate din aceste zile în întregime, orice altceva din orice timp din cuprinsul lor. Măsurați-o acolo.");

    /// <summary><c>goal.actual-no-window</c>: a figure does not say which time it covers, so that nobody can tell whether it belongs to the goal.</summary>
    public static ProblemRule ActualNoWindow { get; } = Rule(
        "goal.actual-no-window", Severity.Warning, RuleBasis.House,
        "The figure does not say which time it covers; it is taken as one of {days}. Measure it with a window.",
        "הנתון אינו אומר איזה זמן הוא מכסה; הוא נלקח כנתון של {days}. יש למדוד אותו עם חלון.",
        "Cifra nu spune ce timp acoperă; este luată ca una din {days}. Măsurați-o cu o fereastră.");

    /// <summary><c>goal.actual-unsettled</c>: the actual figure is flagged, for example as partial or not yet mature.</summary>
    public static ProblemRule ActualUnsettled { get; } = Rule(
        "goal.actual-unsettled", Severity.Warning, RuleBasis.House,
        "The actual figure is marked {flags}. Progress rests on it and may change.",
        "הנתון בפועל מסומן {flags}. ההתקדמות נשענת עליו ועשויה להשתנות.",
        "Cifra actuală este marcată {flags}. Progresul se sprijină pe ea și se poate schimba.");

    /// <summary><c>goal.no-pace</c>: no day with a weight has gone by, so nothing was to be expected yet.</summary>
    public static ProblemRule NoPace { get; } = Rule(
        "goal.no-pace", Severity.Finding, RuleBasis.Technical,
        "Nothing was expected until {day}: no day with a weight has gone by. There is no pace yet; it is not zero.",
        "עד {day} לא היה צפוי דבר: טרם עבר יום בעל משקל. עדיין אין קצב; הוא אינו אפס.",
        "Până la {day} nu se aștepta nimic: nu a trecut nicio zi cu pondere. Încă nu există ritm; nu este zero.");

    /// <summary><c>goal.no-decision</c>: the figures do not tell how much of a difference is chance.</summary>
    public static ProblemRule NoDecision { get; } = Rule(
        "goal.no-decision", Severity.Finding, RuleBasis.Technical,
        "{kpi} is no share of counted rows, so its figures do not tell how much is chance. Whether the goal is met is not decided.",
        "{kpi} אינו חלק משורות שנספרו, ולכן נתוניו אינם אומרים כמה מהם מקרי. לא הוכרע אם היעד הושג.",
        "{kpi} nu este o parte din rânduri numărate, deci cifrele lui nu spun cât este întâmplare. Nu s-a decis dacă obiectivul este atins.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [WeightMissing, NoWeight, RevisionDay, RevisionWithoutActual, NothingLeft, Expired, NotBegun, ActualWindow, ActualNoWindow, ActualUnsettled, NoPace, NoDecision];

    private static ProblemRule Rule(string code, Severity severity, RuleBasis basis, string english, string hebrew, string romanian) =>
        new(code, severity, basis, DraftText.Of(english, hebrew, romanian));
}
