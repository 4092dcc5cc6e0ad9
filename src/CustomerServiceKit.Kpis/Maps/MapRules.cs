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

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [UnknownColumn, NameTwice, WrongRole, UnknownUnit];

    private static ProblemRule Rule(string code, string en, string he, string ro) =>
        new(code, Severity.Error, RuleBasis.Technical, DraftText.Of(en, he, ro));
}
