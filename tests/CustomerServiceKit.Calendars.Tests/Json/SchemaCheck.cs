using System.Text.Json;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Checks texts against a JSON Schema of draft 2020-12, as far as our schemas go: a keyword it does not know throws, wherever in the schema it stands.</summary>
internal sealed class SchemaCheck
{
    private static readonly string[] Saying = ["$schema", "$id", "title", "description", "examples", "default"];

    private readonly Dictionary<string, JsonElement> _parts = [];

    public SchemaCheck(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        Gather(document.RootElement.Clone(), "#");
        Parts = _parts.Where(part => part.Value.ValueKind == JsonValueKind.Object).ToDictionary();
    }

    /// <summary>Every part of the schema that says something, by where it stands, such as <c>#/$defs/hours</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Parts { get; }

    public bool Accepts(string json) => Places(json) is not null;

    /// <summary>Which parts of the schema took which places of a text; null where the schema refuses it.</summary>
    public IReadOnlyList<SchemaPlace>? Places(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        List<SchemaPlace> places = [];
        return Takes("#", document.RootElement, string.Empty, places) ? places : null;
    }

    private void Gather(JsonElement part, string pointer)
    {
        _parts.Add(pointer, part);
        if (part.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        foreach (JsonProperty keyword in part.EnumerateObject())
        {
            string inner = $"{pointer}/{keyword.Name}";
            switch (keyword.Name)
            {
                case "$defs" or "properties":
                    keyword.Value.EnumerateObject().ToList().ForEach(one => Gather(one.Value, $"{inner}/{one.Name}"));
                    break;
                case "anyOf" or "oneOf":
                    keyword.Value.EnumerateArray().Index().ToList().ForEach(one => Gather(one.Item, $"{inner}/{one.Index}"));
                    break;
                case "not" or "items" or "additionalProperties" or "propertyNames":
                    Gather(keyword.Value, inner);
                    break;
                default:
                    if (keyword.Name != "$ref" && !Saying.Contains(keyword.Name))
                    {
                        SchemaValues.ThrowIfUnknown(keyword);
                    }

                    break;
            }
        }
    }

    private bool Takes(string pointer, JsonElement value, string path, List<SchemaPlace> places)
    {
        JsonElement part = _parts[pointer];
        if (part.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return part.GetBoolean();
        }

        // What a part found is only worth saying where the whole part holds.
        List<SchemaPlace> found = [new(path, pointer, part)];
        bool taken = part.EnumerateObject().All(keyword => Takes(keyword, $"{pointer}/{keyword.Name}", part, value, path, found));
        places.AddRange(taken ? found : []);
        return taken;
    }

    private bool Takes(JsonProperty keyword, string inner, JsonElement part, JsonElement value, string path, List<SchemaPlace> places) => keyword.Name switch
    {
        "$defs" => true,
        "$ref" => Takes(keyword.Value.GetString()!, value, path, places),
        "anyOf" => Alternatives(keyword, inner, value, path, places) > 0,
        "oneOf" => Alternatives(keyword, inner, value, path, places) == 1,
        "not" => !Takes(inner, value, path, []),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Index().All(item => Takes(inner, item.Item, $"{path}[{item.Index}]", places)),
        "properties" => Members(value).All(member => !keyword.Value.TryGetProperty(member.Name, out _) || Takes($"{inner}/{member.Name}", member.Value, Under(path, member), places)),
        "additionalProperties" => Members(value).All(member => IsNamed(part, member) || Takes(inner, member.Value, Under(path, member), places)),
        "propertyNames" => Members(value).All(member => Takes(inner, JsonSerializer.SerializeToElement(member.Name), Under(path, member), [])),
        _ => Saying.Contains(keyword.Name) || SchemaValues.Take(keyword, value),
    };

    private int Alternatives(JsonProperty keyword, string inner, JsonElement value, string path, List<SchemaPlace> places) =>
        Enumerable.Range(0, keyword.Value.GetArrayLength()).Count(i => Takes($"{inner}/{i}", value, path, places));

    private static bool IsNamed(JsonElement part, JsonProperty member) => part.TryGetProperty("properties", out JsonElement named) && named.TryGetProperty(member.Name, out _);

    private static string Under(string path, JsonProperty member) => path.Length == 0 ? member.Name : $"{path}.{member.Name}";

    private static List<JsonProperty> Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];
}
