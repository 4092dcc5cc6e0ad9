using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>The fields of one JSON object, each known and each at most once; a null field counts as left out.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly JsonElement _element;
    private readonly string _path;

    public JsonMembers(JsonElement element, string path, params string[] known)
    {
        _element = element;
        _path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw JsonPlaces.Expected(path, "an object with the fields " + string.Join(", ", known), element);
        }

        foreach (JsonProperty field in element.EnumerateObject())
        {
            if (!known.Contains(field.Name, StringComparer.Ordinal))
            {
                throw JsonPlaces.Wrong(path, $"unknown field '{field.Name}'; expected {string.Join(", ", known)}.");
            }

            if (_fields.ContainsKey(field.Name))
            {
                throw JsonPlaces.Wrong(path, $"the field '{field.Name}' stands twice.");
            }

            _fields.Add(field.Name, field.Value);
        }
    }

    public T Required<T>(string name, Func<JsonElement, string, T> read) => Find(name) is JsonElement field
        ? read(field, JsonPlaces.Field(_path, name))
        : throw JsonPlaces.Expected(_path, $"the field '{name}'", _element);

    public T? Optional<T>(string name, Func<JsonElement, string, T> read)
        where T : class
        => Find(name) is JsonElement field ? read(field, JsonPlaces.Field(_path, name)) : null;

    public T? OptionalValue<T>(string name, Func<JsonElement, string, T> read)
        where T : struct
        => Find(name) is JsonElement field ? read(field, JsonPlaces.Field(_path, name)) : null;

    public IEnumerable<T> List<T>(string name, Func<JsonElement, string, T> read) =>
        Find(name) is JsonElement field ? JsonValues.List(field, JsonPlaces.Field(_path, name), read) : [];

    private JsonElement? Find(string name) => _fields.TryGetValue(name, out JsonElement field) && field.ValueKind != JsonValueKind.Null ? field : null;
}
