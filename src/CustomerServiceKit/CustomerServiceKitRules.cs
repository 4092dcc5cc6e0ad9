namespace CustomerServiceKit;

/// <summary>The rules about what an application loads when it starts, each with its stable code.</summary>
public static class CustomerServiceKitRules
{
    /// <summary><c>startup.unreadable-file</c>: a file has no name, is not there, or is no JSON.</summary>
    public static ProblemRule UnreadableFile { get; } = new(
        "startup.unreadable-file",
        Severity.Error,
        RuleBasis.Technical,
        LocalizedText.English("The file '{file}' cannot be read: {reason}")
            .With("he", "אי אפשר לקרוא את הקובץ {file}: {reason}", reviewed: false)
            .With("ro", "Fișierul '{file}' nu poate fi citit: {reason}", reviewed: false));

    /// <summary>Every rule of this class.</summary>
    public static IReadOnlyList<ProblemRule> All { get; } = [UnreadableFile];
}
