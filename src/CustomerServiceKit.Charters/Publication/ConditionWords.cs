namespace CustomerServiceKit.Charters;

/// <summary>For which cases something holds, as a customer reads it.</summary>
internal static class ConditionWords
{
    private static readonly LocalizedText Priority = DraftText.Of("priority {values}", "עדיפות {values}", "prioritate {values}");

    private static readonly LocalizedText Tier = DraftText.Of("customers of {values}", "לקוחות {values}", "clienți {values}");

    private static readonly LocalizedText Channel = DraftText.Of("through {values}", "באמצעות {values}", "prin {values}");

    private static readonly LocalizedText Only = DraftText.Of("{limits} (only: {condition})", "{limits} (רק: {condition})", "{limits} (doar: {condition})");

    /// <summary>The limits of a promise: its own, those for some cases, and whether it is for some cases only.</summary>
    public static string Limits(Commitment commitment, string language)
    {
        bool inDays = commitment.Time == CommitmentTime.Calendar;
        string own = LimitWords.Of(commitment.Target, language, inDays);
        string limits = string.Join("; ", commitment.Limits.Select(l => $"{Of(l.Condition, language)}: {LimitWords.Of(l.Limit, language, inDays)}").Prepend(own));
        string condition = Of(commitment.Condition, language);
        return condition.Length == 0 ? limits : Only.Select((_, text) => text.Replace("{limits}", limits).Replace("{condition}", condition)).For(language);
    }

    private static string Of(CaseCondition condition, string language)
    {
        string[] parts =
        [
            .. Words(Priority, condition.Priorities, language),
            .. Words(Tier, condition.Tiers, language),
            .. Words(Channel, [.. condition.Channels.Select(c => ChannelWords.Of(c).For(language))], language),
        ];
        return string.Join(", ", parts);
    }

    private static string[] Words(LocalizedText sentence, IReadOnlyList<string> values, string language) =>
        values.Count == 0 ? [] : [sentence.Filled(("values", string.Join(", ", values))).For(language)];
}
