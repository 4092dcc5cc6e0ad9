using CustomerServiceKit;

namespace ContactCenter.GoalSetting;

/// <summary>Texts of a house by language, of which English is one; the others no native speaker has read.</summary>
internal static class HouseText
{
    public static LocalizedText Of(IReadOnlyDictionary<string, string> texts) =>
        texts.Aggregate(LocalizedText.English(texts["en"]), (text, next) => text.With(next.Key, next.Value, reviewed: next.Key == "en"));
}
