using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Feedback;

/// <summary>The fields of one object of a row. One that nobody asked for is not passed over in silence.</summary>
internal sealed class RowFields(JsonElement element)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public bool Has(string name) => Find(name) is not null;

    public string? Text(string name) => Find(name)?.GetString();

    public decimal? Number(string name) => Find(name)?.GetDecimal();

    public bool? Flag(string name) => Find(name)?.GetBoolean();

    public IReadOnlyList<JsonElement>? List(string name) => Find(name) is JsonElement list ? [.. list.EnumerateArray()] : null;

    /// <summary>A word of a closed set; null where the row says null or none, the given one where it says nothing.</summary>
    public T? Word<T>(string name, T otherwise)
        where T : struct, Enum
    {
        string? word = Text(name);
        return element.TryGetProperty(name, out JsonElement given) && (given.ValueKind == JsonValueKind.Null || word == "none") ? null
            : word is null ? otherwise
            : Enum.TryParse(word, ignoreCase: true, out T value) ? value
            : throw new NotSupportedException($"{name} '{word}' is not supported yet");
    }

    /// <summary>Refuses fields that nobody asked for.</summary>
    public void Finish(string what)
    {
        foreach (JsonProperty field in element.EnumerateObject())
        {
            if (!_asked.Contains(field.Name))
            {
                throw new NotSupportedException($"field '{field.Name}' of '{what}' is not supported yet");
            }
        }
    }

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return element.TryGetProperty(name, out JsonElement field) && field.ValueKind != JsonValueKind.Null ? field : null;
    }
}
