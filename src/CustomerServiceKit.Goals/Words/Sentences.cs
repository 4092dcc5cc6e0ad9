namespace CustomerServiceKit.Goals;

/// <summary>Sentences in three languages, put together.</summary>
internal static class Sentences
{
    public static LocalizedText Joined(IEnumerable<LocalizedText> sentences) =>
        sentences.Aggregate((text, next) => text.Select((language, words) => $"{words} {next.For(language)}"));
}
