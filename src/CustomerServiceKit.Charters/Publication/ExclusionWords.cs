namespace CustomerServiceKit.Charters;

/// <summary>An exclusion in words: when, what it does, what shows it, who may call on it.</summary>
internal static class ExclusionWords
{
    public static LocalizedText Of(CharterExclusion exclusion) => exclusion.Sentence.Select((language, _) => Of(exclusion, language));

    public static string Of(CharterExclusion exclusion, string language)
    {
        List<string> said = [exclusion.Sentence.For(language), Effect(exclusion, language)];
        if (exclusion.Evidence is LocalizedText evidence)
        {
            said.Add(DocumentWords.Evidence.Filled(("evidence", evidence.For(language).TrimEnd('.'))).For(language));
        }

        if (exclusion.InvokedBy.Count > 0)
        {
            said.Add(DocumentWords.InvokedBy.Filled(("roles", string.Join(", ", exclusion.InvokedBy.Select(r => DocumentWords.Of(r).For(language))))).For(language));
        }

        return string.Join(" ", said);
    }

    private static string Effect(CharterExclusion exclusion, string language) => exclusion.Effect switch
    {
        ExclusionEffect.ExcludeCase => DocumentWords.ExcludesCase.For(language),
        ExclusionEffect.Pause => DocumentWords.Pauses.For(language),
        _ => DocumentWords.Extends.Filled(("time", SpanWords.Of(exclusion.ExtendedBy!.Value, language))).For(language),
    };
}
