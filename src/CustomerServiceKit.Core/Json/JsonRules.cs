namespace CustomerServiceKit;

/// <summary>The rules about the text of a definition, each with its stable code.</summary>
public static class JsonRules
{
    /// <summary><c>json.unreadable</c>: a file has something at a place where the format knows no such thing.</summary>
    public static ProblemRule Unreadable { get; } = new(
        "json.unreadable",
        Severity.Error,
        RuleBasis.Technical,
        DraftText.Of(
            "Found {given} where {expected} was expected.",
            "נמצא {given} במקום שצפוי בו {expected}.",
            "S-a găsit {given} unde se aștepta {expected}."));

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [Unreadable];
}
