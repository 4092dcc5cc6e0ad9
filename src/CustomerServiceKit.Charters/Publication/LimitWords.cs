namespace CustomerServiceKit.Charters;

/// <summary>Limits as a customer reads them: <c>8 hours</c>, <c>2 business days</c>, <c>by the end of the second business day</c>, in English, Hebrew and Romanian.</summary>
internal static class LimitWords
{
    private static readonly LocalizedText EndOfToday = DraftText.Of("by the end of the business day", "עד סוף יום העבודה", "până la sfârșitul zilei lucrătoare");

    private static readonly LocalizedText EndOfDay = DraftText.Of("{within}, by the end of the day", "{within}, עד סוף היום", "{within}, până la sfârșitul zilei");

    /// <summary>The words.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="language">Any but Hebrew and Romanian is English.</param>
    /// <param name="inDays">Whether whole days of 24 hours are said as days.</param>
    public static string Of(TimeLimit limit, string language, bool inDays = false)
    {
        if (limit.Days is not int days)
        {
            return SpanWords.Of(limit.Length!.Value, language, inDays);
        }

        if (limit.ToEndOfDay && days == 0)
        {
            return EndOfToday.For(language);
        }

        string said = CountedWords.Of(days, TimeUnit.BusinessDay, language);
        return limit.ToEndOfDay ? EndOfDay.Select((_, text) => text.Replace("{within}", said)).For(language) : said;
    }
}
