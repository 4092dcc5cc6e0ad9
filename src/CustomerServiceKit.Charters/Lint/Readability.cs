using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>Goes through the sentences of a charter, language by language.</summary>
internal static class Readability
{
    public static IEnumerable<Problem> Of(ServiceCharter charter) =>
        from text in CharterTexts.Of(charter)
        from language in text.Text.Languages
        let style = LanguageStyle.Find(language)
        where style is not null
        from sentence in Sentences.Of(text.Text.For(language))
        from problem in Of(sentence, language, style, text.Path)
        select problem;

    private static IEnumerable<Problem> Of(string sentence, string language, LanguageStyle style, string path)
    {
        Problem Found(ProblemRule rule, params (string Name, string Value)[] more) => rule.At(path, [("sentence", sentence), ("language", language), .. more]);

        int words = Sentences.WordsOf(sentence).Count();
        if (words > style.MostWords)
        {
            yield return Found(ReadabilityRules.LongSentence, ("count", Number(words)), ("most", Number(style.MostWords)));
        }

        string[] longWords = [.. Sentences.WordsOf(sentence).Where(w => Sentences.LettersOf(w) > style.MostLetters).Distinct(StringComparer.Ordinal)];
        if (longWords.Length > 0)
        {
            yield return Found(ReadabilityRules.LongWords, ("words", string.Join(", ", longWords)), ("most", Number(style.MostLetters)));
        }

        foreach ((ProblemRule rule, IReadOnlyList<string> found) in new[]
        {
            (ReadabilityRules.Passive, style.PassivesIn(sentence)), (ReadabilityRules.VagueTime, style.VagueTimesIn(sentence)), (ReadabilityRules.VagueWords, style.HedgesIn(sentence)),
        })
        {
            if (found.Count > 0)
            {
                yield return Found(rule, ("words", string.Join(", ", found)));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
