using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Reads the nouns that every package shares.</summary>
internal static class NodeNouns
{
    public static T? Id<T>(this Node node, Func<string, T> make)
        where T : struct
    {
        if (node.IsText && IdText.IsLegal(node.Element.GetString()))
        {
            return make(node.Element.GetString()!);
        }

        node.Refuse("an id: a text of 1 to 256 characters without blanks at its ends");
        return null;
    }

    public static KpiKey? KpiKey(this Node node) => node.Parsed(
        "a KPI key such as service-level.all(within<=PT20S)@1", text => CustomerServiceKit.KpiKey.TryParse(text, out KpiKey? key) ? key : null);

    public static Unit? Unit(this Node node) => node.Parsed(
        "a unit: count, share, rate, seconds, points, full-time-equivalents, money:ILS:2", text => CustomerServiceKit.Unit.TryParse(text, out Unit? unit) ? unit : null);

    /// <summary>A text in English alone, or an object of texts by language.</summary>
    public static LocalizedText? Localized(this Node node) => node.Load<LocalizedText>(_ => "a text, or an object of texts by language");

    /// <summary>A value in the shape that Core gives it.</summary>
    public static T? Load<T>(this Node node, string what)
        where T : class
        => node.Load<T>(refusal => $"{what} ({refusal.Message})");

    private static T? Load<T>(this Node node, Func<JsonException, string> expected)
        where T : class
    {
        try
        {
            return CoreJson.Load<T>(node.Element.GetRawText());
        }
        catch (JsonException refusal)
        {
            node.Refuse(expected(refusal));
            return null;
        }
    }
}
