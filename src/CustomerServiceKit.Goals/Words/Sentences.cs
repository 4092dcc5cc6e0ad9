namespace CustomerServiceKit.Goals;

/// <summary>Sentences in three languages with open places, filled and put together.</summary>
internal static class Sentences
{
    public static LocalizedText Filled(LocalizedText sentence, params (string Name, string Value)[] places) => sentence.Select((language, text) =>
    {
        // In a right-to-left text a value is isolated, or its digits and Latin letters would pull the words around it out of order.
        bool isolate = Languages.IsRightToLeft(language);
        foreach ((string name, string value) in places)
        {
            text = text.Replace("{" + name + "}", isolate ? $"\u2068{value}\u2069" : value, StringComparison.Ordinal);
        }

        return text;
    });

    public static LocalizedText Joined(IEnumerable<LocalizedText> sentences) =>
        sentences.Aggregate((text, next) => text.Select((language, words) => $"{words} {next.For(language)}"));
}
