using System.Text.Json.Nodes;

namespace CustomerServiceKit.Charters;

/// <summary>Writes members of which there is something to say; what is null or empty is left out.</summary>
internal static class JsonSaying
{
    public static JsonNode Text(LocalizedText text) => JsonNode.Parse(CoreJson.Save(text))!;

    public static void Say(this JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }
    }

    public static void Say(this JsonObject to, string name, LocalizedText? text) => to.Say(name, text is null ? null : Text(text));

    public static void Say(this JsonObject to, string name, IEnumerable<JsonNode> items)
    {
        JsonArray list = new([.. items]);
        to.Say(name, list.Count > 0 ? (JsonNode)list : null);
    }
}
