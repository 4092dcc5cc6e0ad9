namespace CustomerServiceKit.Charters;

/// <summary>Cuts a text into sentences, and a sentence into words.</summary>
internal static class Sentences
{
    /// <summary>A sentence ends with a line, or with a full stop, question or exclamation mark before a blank, unless a small letter follows.</summary>
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (EndsAt(text, i))
            {
                foreach (string sentence in Trimmed(text, start, i + 1))
                {
                    yield return sentence;
                }

                start = i + 1;
            }
        }

        foreach (string sentence in Trimmed(text, start, text.Length))
        {
            yield return sentence;
        }
    }

    /// <summary>What stands between blanks and has a letter or a digit, without the signs around it.</summary>
    public static IEnumerable<string> WordsOf(string sentence) => sentence
        .Split([' ', '\t', '\u00a0', '\n', '\r', '/', '–', '—'], StringSplitOptions.RemoveEmptyEntries)
        .Select(Bare)
        .Where(word => word.Any(char.IsLetterOrDigit));

    /// <summary>How many letters the longest part of a word has; addresses have none.</summary>
    public static int LettersOf(string word) =>
        word.Contains('@') || word.Contains('.') ? 0 : word.Split('-', '\u05be').Max(part => part.Count(char.IsLetter));

    private static bool EndsAt(string text, int i)
    {
        if (text[i] is '\n' or '\r')
        {
            return true;
        }

        if (text[i] is not ('.' or '!' or '?' or '…') || (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])))
        {
            return false;
        }

        // An abbreviation goes on with a small letter.
        string rest = text.Substring(i + 1).TrimStart();
        return rest.Length == 0 || !char.IsLower(rest[0]);
    }

    private static IEnumerable<string> Trimmed(string text, int start, int end)
    {
        string sentence = text.Substring(start, end - start).Trim();
        return sentence.Any(char.IsLetterOrDigit) ? [sentence] : [];
    }

    private static string Bare(string word)
    {
        int first = 0;
        int last = word.Length;
        while (first < last && !char.IsLetterOrDigit(word[first]))
        {
            first++;
        }

        while (last > first && !char.IsLetterOrDigit(word[last - 1]))
        {
            last--;
        }

        return word.Substring(first, last - first);
    }
}
