namespace CustomerServiceKit.Charters;

/// <summary>Fills sentences with values that have words of each language in them.</summary>
internal static class SentenceFilling
{
    public static LocalizedText FilledBy(this LocalizedText sentence, Func<string, (string Name, string Value)[]> places) =>
        sentence.Select((language, _) => sentence.Filled(places(language)).For(language));
}
