namespace CustomerServiceKit.Kpis;

/// <summary>The rules about fact maps, each with its stable code.</summary>
public static class MapRules
{
    /// <summary><c>map.unknown-column</c>: the source does not have a column the map reads.</summary>
    public static ProblemRule UnknownColumn { get; } = Rule(
        "map.unknown-column",
        "The source has no column '{column}'. It has: {known}.",
        "במקור אין עמודה {column}. יש בו: {known}.",
        "Sursa nu are coloana '{column}'. Are: {known}.");

    /// <summary><c>map.name-twice</c>: two columns become the same field or dimension.</summary>
    public static ProblemRule NameTwice { get; } = Rule(
        "map.name-twice",
        "Two columns become '{name}'. Keep one.",
        "שתי עמודות הופכות ל-{name}. יש להשאיר אחת.",
        "Două coloane devin '{name}'. Păstrați una.");

    /// <summary><c>map.wrong-role</c>: a column is mapped to a field of another sort.</summary>
    public static ProblemRule WrongRole { get; } = Rule(
        "map.wrong-role",
        "'{name}' is a {expected}, and is mapped as a {given}. Move it.",
        "{name} הוא {expected}, אך מופה כ-{given}. יש להעבירו.",
        "'{name}' este {expected}, dar e mapat ca {given}. Mutați-l.");

    /// <summary><c>map.unknown-unit</c>: a column's unit is not known for its role.</summary>
    public static ProblemRule UnknownUnit { get; } = Rule(
        "map.unknown-unit",
        "'{given}' is no unit here. Expected: {expected}.",
        "{given} אינה יחידה מוכרת כאן. צפוי: {expected}.",
        "'{given}' nu este o unitate aici. Se așteaptă: {expected}.");

    /// <summary><c>map.section-not-here</c>: a section that the map's fact set has no use for.</summary>
    public static ProblemRule SectionNotHere { get; } = Rule(
        "map.section-not-here",
        "'{section}' belongs to a map of {factSet} with the column '{column}'. Add the column, or leave the section out.",
        "{section} שייך למיפוי של {factSet} עם העמודה {column}. יש להוסיף את העמודה או להשמיט את המקטע.",
        "'{section}' aparține unei mapări de {factSet} cu coloana '{column}'. Adăugați coloana sau omiteți secțiunea.");

    /// <summary><c>map.fact-set-misspelt</c>: a fact set of a name so near to one of the package's that it is taken for a slip.</summary>
    public static ProblemRule FactSetMisspelt { get; } = Rule(
        "map.fact-set-misspelt",
        "There is no fact set '{given}'; '{nearest}' is meant, or so it looks. Write that, or give a fact set of your own a name that differs more.",
        "אין סוג עובדות {given}; כנראה הכוונה ל-{nearest}. יש לכתוב כך, או לתת לסוג עובדות משלכם שם שונה יותר.",
        "Nu există felul de fapte '{given}'; probabil s-a dorit '{nearest}'. Scrieți așa sau dați felului propriu de fapte un nume mai diferit.");

    /// <summary><c>map.scale-needed</c>: ratings whose scale is not declared, or cannot be told apart.</summary>
    public static ProblemRule ScaleNeeded { get; } = Rule(
        "map.scale-needed",
        "Ratings need their scale. Declare one in 'scales', or several, each with an id of its own, and the column 'scale' that names the one of each row.",
        "דירוגים מחייבים סולם. יש להצהיר על אחד ב-scales, או על כמה, לכל אחד מזהה משלו, ועל העמודה scale הנוקבת בסולם של כל שורה.",
        "Evaluările au nevoie de scala lor. Declarați una în 'scales' sau mai multe, fiecare cu identificator propriu, și coloana 'scale' care o numește pe cea a fiecărui rând.");

    /// <summary><c>map.no-table</c>: the map of a system without a table.</summary>
    public static ProblemRule NoTable { get; } = Rule(
        "map.no-table",
        "The map of a system needs at least one table.",
        "מיפוי של מערכת מחייב טבלה אחת לפחות.",
        "Maparea unui sistem are nevoie de cel puțin un tabel.");

    /// <summary><c>map.fact-set-twice</c>: two tables of a system that become the same sort of facts.</summary>
    public static ProblemRule FactSetTwice { get; } = Rule(
        "map.fact-set-twice",
        "Two tables become '{factSet}'. Bring their rows together in one query, with keys that tell them apart: each sort of facts is read once.",
        "שתי טבלאות הופכות ל-{factSet}. יש לאחד את שורותיהן בשאילתה אחת, עם מפתחות המבדילים ביניהן: כל סוג של עובדות נקרא פעם אחת.",
        "Două tabele devin '{factSet}'. Reuniți rândurile lor într-o singură interogare, cu chei care le deosebesc: fiecare fel de fapte se citește o singură dată.");

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [UnknownColumn, NameTwice, WrongRole, UnknownUnit, SectionNotHere, FactSetMisspelt, ScaleNeeded, NoTable, FactSetTwice];

    private static ProblemRule Rule(string code, string en, string he, string ro) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
