using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A level of escalation in words: when it is reached, who is told, and what.</summary>
internal static class LevelWords
{
    private static readonly LocalizedText Before = DraftText.Of("{time} before it is due", "{time} לפני המועד", "cu {time} înainte de termen");

    private static readonly LocalizedText After = DraftText.Of("{time} after it was due", "{time} אחרי המועד", "la {time} după termen");

    private static readonly LocalizedText AtShare = DraftText.Of("when {share} of the time is used", "כאשר נוצלו {share} מהזמן", "când s-a folosit {share} din timp");

    public static LocalizedText Of(EscalationLevel level) => CharterItem.InEach(language =>
    {
        string[] said =
        [
            $"{level.Id}, {When(level, language)}",
            .. level.Recipients.Count == 0 ? [] : new[] { string.Join(", ", level.Recipients.Select(role => DocumentWords.Of(role).For(language))) },
            .. level.Text is LocalizedText text ? [text.For(language)] : Array.Empty<string>(),
        ];
        return string.Join(": ", said);
    });

    private static string When(EscalationLevel level, string language)
    {
        if (level.Share is decimal share)
        {
            return AtShare.Filled(("share", PromiseWords.Percent(share))).For(language);
        }

        bool isBefore = level.Offset < Duration.Zero || level.Days < 0;
        TimeLimit distance = level.Days is int days ? TimeLimit.BusinessDays(Math.Abs(days)) : isBefore ? -level.Offset!.Value : level.Offset!.Value;
        return (isBefore ? Before : After).Filled(("time", LimitWords.Of(distance, language))).For(language);
    }
}
