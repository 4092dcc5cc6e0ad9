using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomerServiceKit.Charters;

/// <summary>What makes a sentence hard to read in one language. Lists of words and endings, and no grammar: it sees what is common, and errs now and then.</summary>
internal sealed class LanguageStyle
{
    private readonly Regex _passive;
    private readonly Regex _vague;
    private readonly Regex _hedge;
    private readonly Regex _time;

    /// <summary>Takes patterns, which are held against sentences without accents and points.</summary>
    public LanguageStyle(int mostWords, int mostLetters, string passive, string vague, string hedge, string time)
    {
        MostWords = mostWords;
        MostLetters = mostLetters;
        _passive = Pattern(passive);
        _vague = Pattern(vague);
        _hedge = Pattern(hedge);
        _time = Pattern(time);
    }

    /// <summary>The most words that a sentence has which is easy to follow.</summary>
    public int MostWords { get; }

    /// <summary>The most letters of a word that is easy to read.</summary>
    public int MostLetters { get; }

    /// <summary>The style of a language; null where it has none.</summary>
    public static LanguageStyle? Find(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "EN" => EnglishStyle.Style,
        "HE" => HebrewStyle.Style,
        "RO" => RomanianStyle.Style,
        _ => null,
    };

    /// <summary>Phrases one of which is wanted, the longer ones first.</summary>
    public static string Any(params string[] phrases) => $"(?:{string.Join("|", phrases.OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))})";

    public IReadOnlyList<string> PassivesIn(string sentence) => Found(_passive, sentence);

    /// <summary>Words that promise something soon, unless the sentence says a time.</summary>
    public IReadOnlyList<string> VagueTimesIn(string sentence) => _time.IsMatch(Plain(sentence, out _)) ? [] : Found(_vague, sentence);

    public IReadOnlyList<string> HedgesIn(string sentence) => Found(_hedge, sentence);

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static ImmutableArray<string> Found(Regex pattern, string sentence)
    {
        string plain = Plain(sentence, out ImmutableArray<int> places);
        return [.. pattern.Matches(plain).Cast<Match>().Select(m => sentence.Substring(places[m.Index], places[m.Index + m.Length] - places[m.Index]).Trim()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The sentence without accents and points, and where each of its letters stands in the sentence, its end included.</summary>
    private static string Plain(string sentence, out ImmutableArray<int> places)
    {
        StringBuilder plain = new();
        ImmutableArray<int>.Builder from = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < sentence.Length; i++)
        {
            // Half of a pair is no text by itself, and carries no accent.
            foreach (char c in char.IsSurrogate(sentence[i]) ? sentence[i].ToString() : sentence[i].ToString().Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                {
                    plain.Append(c);
                    from.Add(i);
                }
            }
        }

        from.Add(sentence.Length);
        places = from.ToImmutable();
        return plain.ToString();
    }
}
