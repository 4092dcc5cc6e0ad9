using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A level of complaints in words.</summary>
internal static class ComplaintWords
{
    public static string Of(ComplaintLevel level, string language)
    {
        List<string> said = [level.Name.For(language)];
        if (level.Reach is LocalizedText reach)
        {
            said.Add(reach.For(language));
        }

        foreach ((LocalizedText words, Duration? within) in new[] { (DocumentWords.Acknowledged, level.AcknowledgedWithin), (DocumentWords.Answered, level.AnsweredWithin) })
        {
            if (within is not null)
            {
                said.Add($"{words.For(language)} {Time(within, language)}");
            }
        }

        return string.Join("; ", said);
    }

    public static string Time(Duration? within, string language) => within is Duration time ? SpanWords.Of(time, language, inDays: true) : "–";
}
