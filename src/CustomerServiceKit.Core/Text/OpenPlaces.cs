using System.Text;

namespace CustomerServiceKit;

/// <summary>Fills the open places of a sentence, such as <c>{level}</c>; a place that no value is given for stays open.</summary>
internal static class OpenPlaces
{
    public static LocalizedText Filled(this LocalizedText sentence, params (string Name, string Value)[] places) =>
        sentence.Filled(places.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    public static LocalizedText Filled(this LocalizedText sentence, IReadOnlyDictionary<string, string> places) => sentence.Select((language, text) =>
    {
        // In one pass, so that a value which looks like an open place is not filled in its turn.
        StringBuilder filled = new();
        int done = 0;
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            if (close > open && places.TryGetValue(text.Substring(open + 1, close - open - 1), out string? value))
            {
                filled.Append(text, done, open - done).Append(Languages.Isolated(language, value));
                done = close + 1;
                open = close;
            }
        }

        return filled.Append(text, done, text.Length - done).ToString();
    });
}
