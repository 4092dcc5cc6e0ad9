using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>The places of a text, named as problems name them, and copies of it with one of them changed.</summary>
internal static class JsonTree
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<(string Path, JsonNode? Value)> Places(string json) => Places(JsonNode.Parse(json), string.Empty);

    /// <summary>The text with a member more in the object at a place.</summary>
    public static string With(string json, string path, string name, JsonNode? value)
    {
        JsonNode root = JsonNode.Parse(json)!;
        Places(root, string.Empty).First(place => place.Path == path).Value!.AsObject()[name] = value;
        return root.ToJsonString(Readable);
    }

    /// <summary>The text with another value at a place.</summary>
    public static string Replaced(string json, string path, JsonNode? value)
    {
        JsonNode root = JsonNode.Parse(json)!;
        JsonNode place = Places(root, string.Empty).First(place => place.Path == path).Value!;
        if (place.Parent is null)
        {
            return value?.ToJsonString(Readable) ?? "null";
        }

        place.ReplaceWith(value);
        return root.ToJsonString(Readable);
    }

    /// <summary>A text as it stands in JSON, with its quotes.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    private static IEnumerable<(string Path, JsonNode? Value)> Places(JsonNode? node, string path)
    {
        IEnumerable<(string Path, JsonNode? Value)> inner = node switch
        {
            JsonObject members => members.SelectMany(member => Places(member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}")),
            JsonArray items => items.SelectMany((item, i) => Places(item, $"{path}[{i}]")),
            _ => [],
        };
        return inner.Prepend((path, node));
    }
}
