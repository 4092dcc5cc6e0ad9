using System.Collections.Frozen;
using System.Globalization;

namespace CustomerServiceKit.Feedback;

/// <summary>Labels by a list of words, compared as whole words without regard to case.</summary>
/// <remarks>
/// The words of <see cref="Default"/>, in English, Hebrew and Romanian, are ours and no native speaker has read those of the latter two. A list never knows what is meant, so what it finds is a warning. Hebrew words are found
/// with one prefix letter as well; letters are compared without their marks, as many write Romanian and nobody writes Hebrew points. Immutable and safe to share between threads.
/// </remarks>
public sealed class PersonalLabels : IFeedbackLanguagePolicy
{
    private readonly FrozenSet<string> _words;

    private PersonalLabels(IEnumerable<string> words) => _words = words.Select(Folded).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A short list of common labels.</summary>
    public static PersonalLabels Default { get; } = new(
    [
        "lazy", "stupid", "idiot", "idiots", "foolish", "hopeless", "incompetent", "shirker", "slacker", "loser", "clueless", "careless", "arrogant", "unprofessional", "liar", "dishonest", "selfish", "aggressive",
        "עצלן", "עצלנית", "עצלנים", "טיפש", "טיפשה", "אידיוט", "אידיוטית", "חסר תועלת", "חסרת תועלת", "חסר אחריות", "חסרת אחריות", "רשלן", "רשלנית", "שחצן", "שחצנית", "משתמט", "משתמטת", "אדיש", "אדישה", "שקרן", "שקרנית", "חצוף",
        "חצופה", "גס רוח", "גסת רוח", "בטלן", "בטלנית", "מטומטם", "מטומטמת",
        "leneș", "leneșă", "leneșul", "leneși", "idiot", "idioată", "idiotul", "incompetent", "incompetentă", "neglijent", "neglijentă", "arogant", "arogantă", "chiulangiu", "chiulangie", "tâmpit", "tâmpită", "puturos", "puturoasă", "iresponsabil", "iresponsabilă", "nepoliticos", "nepoliticoasă", "neserios", "neserioasă",
        "obraznic", "obraznică", "nesimțit", "nesimțită", "mincinos", "mincinoasă",
    ]);

    /// <summary>No words at all; <see cref="With"/> adds those of a house.</summary>
    public static PersonalLabels None { get; } = new([]);

    /// <summary>Adds words.</summary>
    /// <param name="words">Words of one to three parts, each with letters.</param>
    /// <returns>The changed list.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null, or a word has no letter.</exception>
    public PersonalLabels With(params IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new PersonalLabels([.. _words, .. words.Select(word => word?.Any(char.IsLetter) == true ? word : throw new ArgumentException($"A label has letters; given '{word}'.", nameof(words)))]);
    }

    /// <inheritdoc />
    public IEnumerable<string> LabelsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<(int Start, int End)> words = Words(text);
        for (int i = 0; i < words.Count; i++)
        {
            // The longest label that begins with this word, of three words at most.
            for (int j = Math.Min(i + 2, words.Count - 1); j >= i; j--)
            {
                string part = text[words[i].Start..words[j].End];
                if (Has(Folded(part)))
                {
                    yield return part;
                    i = j;
                    break;
                }
            }
        }
    }

    private bool Has(string word) => _words.Contains(word) || (word.Length > 2 && word[0] is 'ה' or 'ו' or 'ב' or 'כ' or 'ל' or 'מ' or 'ש' && _words.Contains(word[1..]));

    private static List<(int Start, int End)> Words(string text)
    {
        List<(int Start, int End)> words = [];
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
            {
                i++;
            }

            if (i > start)
            {
                words.Add((start, i));
            }
        }

        return words;
    }

    /// <summary>A word as it is compared: without case, marks, points, and the signs between its parts. By a table, since runtimes without globalization do not take letters apart.</summary>
    private static string Folded(string word) => string.Join(' ', string.Concat(word.ToUpperInvariant().Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(Plain))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static char Plain(char letter) => letter switch
    {
        'Ă' or 'Â' => 'A',
        'Î' => 'I',
        'Ș' or 'Ş' => 'S',
        'Ț' or 'Ţ' => 'T',
        '\u05BE' or '-' => ' ',
        _ => letter,
    };
}
