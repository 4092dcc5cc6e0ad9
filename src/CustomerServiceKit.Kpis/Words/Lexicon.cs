using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

/// <summary>The phrases of one language from which formulas are put into words.</summary>
internal sealed class Lexicon
{
    private static readonly FrozenDictionary<string, Lexicon> All = new Dictionary<string, Lexicon>
    {
        ["en"] = Lexicons.English,
        ["he"] = Lexicons.Hebrew,
        ["ro"] = Lexicons.Romanian,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public required string Language { get; init; }

    /// <summary>Names of fact sets (plural), fields, dimensions and their values.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required string Count { get; init; }

    public required string Sum { get; init; }

    public required string Min { get; init; }

    public required string Max { get; init; }

    public required string Distinct { get; init; }

    public required string Quantile { get; init; }

    /// <summary>What is added where a quantile may lie between two rows.</summary>
    public required string BetweenRows { get; init; }

    public required string Where { get; init; }

    public required string Last { get; init; }

    public required string First { get; init; }

    public required string Followed { get; init; }

    public required string Clipped { get; init; }

    public required string OpenAt { get; init; }

    public required string Union { get; init; }

    public required string Overlap { get; init; }

    public required string Tolerance { get; init; }

    public required string Accepted { get; init; }

    public required string PerEntity { get; init; }

    public required string Is { get; init; }

    public required string Present { get; init; }

    public required string Not { get; init; }

    public required string Known { get; init; }

    public required IReadOnlyDictionary<Comparison, string> Compare { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    public required string Plus { get; init; }

    public required string Minus { get; init; }

    public required string Between { get; init; }

    /// <summary>The same where the phrase around it has the article already: the largest, the one not exceeded.</summary>
    public required string BetweenAfterArticle { get; init; }

    public required string InCalendar { get; init; }

    public required string InOwnCalendar { get; init; }

    public required string DividedBy { get; init; }

    public required string Table { get; init; }

    public required string Anchored { get; init; }

    public static Lexicon For(string? language) => All.GetValueOrDefault((language ?? "en").Split('-')[0]) ?? Lexicons.English;

    /// <summary>The name of a thing; the id itself, with blanks, where it is an integrator's own.</summary>
    public string Name(string id) => Names.TryGetValue(id, out string? name) ? name : FactNames.Find(id, Language) ?? Value(id);

    /// <summary>The name of a dimension's value; the value itself, with blanks, where it is an integrator's own.</summary>
    public string Value(string value) => FactNames.FindValue(value, Language) ?? (Names.TryGetValue(value, out string? name) ? name : Languages.Isolated(Language, value.Replace('-', ' ')));

    /// <summary>The name of a field where it is meant as a time: an outcome may go by the same word, as <c>answered</c> does.</summary>
    public string TimeName(string id) => Names.TryGetValue("at " + id, out string? name) ? name : Name(id);
}
