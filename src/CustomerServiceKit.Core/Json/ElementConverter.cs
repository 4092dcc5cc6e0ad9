using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerServiceKit;

/// <summary>Reads a whole value before looking at it, so that the order of fields does not matter and a message can say where.</summary>
internal abstract class ElementConverter<T> : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement, string.Empty);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>The value at a path; what the value's own constructor refuses is said with the path too.</summary>
    public T Read(JsonElement element, string path)
    {
        try
        {
            return Parse(element, path);
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException)
        {
            throw JsonPlaces.Wrong(path, refusal.Message, refusal);
        }
    }

    public abstract void Write(Utf8JsonWriter writer, T value);

    protected abstract T Parse(JsonElement element, string path);
}
