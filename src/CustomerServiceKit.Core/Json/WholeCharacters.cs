using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Finds texts with half of a surrogate pair: the framework parses them, and fails only when somebody asks for the text.</summary>
internal static class WholeCharacters
{
    /// <summary>Checks an element with all that is in it.</summary>
    /// <exception cref="JsonException">A text or the name of a field has half of a pair.</exception>
    public static void Check(JsonElement element, string path)
    {
        try
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                _ = element.GetString();
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Check(item, JsonPlaces.Item(path, index++));
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty field in element.EnumerateObject())
                {
                    Check(field.Value, JsonPlaces.Field(path, field.Name));
                }
            }
        }
        catch (InvalidOperationException refusal)
        {
            throw JsonPlaces.Wrong(path, "a text here has half of a surrogate pair, which is no character.", refusal);
        }
    }
}
