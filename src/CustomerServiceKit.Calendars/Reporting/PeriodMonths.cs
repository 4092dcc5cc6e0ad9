using System.Collections.Immutable;

namespace CustomerServiceKit.Calendars;

/// <summary>The months of the year as ids write them.</summary>
internal static class PeriodMonths
{
    private static readonly ImmutableArray<string> s_words =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static string Word(int month) => s_words[month - 1];

    public static bool TryParse(string word, out int month)
    {
        month = s_words.IndexOf(word) + 1;
        return month > 0;
    }

    public static void ThrowIfNone(int month, string parameterName)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(parameterName, month, "A month is a number from 1, January, to 12, December.");
        }
    }
}
