using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Lengths of time as a customer reads them: <c>20 seconds</c>, <c>8 hours</c>, in English, Hebrew and Romanian.</summary>
internal static class SpanWords
{
    /// <summary>The words.</summary>
    /// <param name="span">Zero or more; seconds are said with their parts, where they have any.</param>
    /// <param name="language">Any but Hebrew and Romanian is English.</param>
    /// <param name="inDays">Whether whole days of 24 hours are said as days.</param>
    public static string Of(Duration span, string language, bool inDays = false)
    {
        if (inDays && span.Days > 0 && span.NanosecondOfDay == 0)
        {
            return CountedWords.Of(span.Days, TimeUnit.Day, language);
        }

        (decimal Count, TimeUnit Unit)[] parts =
        [
            ((span.Days * 24L) + span.Hours, TimeUnit.Hour),
            (span.Minutes, TimeUnit.Minute),
            (span.Seconds + (span.SubsecondNanoseconds / 1_000_000_000m), TimeUnit.Second),
        ];
        string[] said = [.. parts.Where(p => p.Count > 0m).Select(p => CountedWords.Of(p.Count, p.Unit, language))];
        return said.Length == 0 ? CountedWords.Of(0m, TimeUnit.Second, language) : string.Join(" ", said);
    }
}
