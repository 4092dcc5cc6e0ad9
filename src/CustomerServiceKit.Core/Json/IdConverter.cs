using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerServiceKit;

/// <summary>Writes an id as its text, also as the name of a field; an unspecified id is not written.</summary>
internal sealed class IdConverter<T>(Func<string, T> make) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Made(reader.GetString()!)
        : throw new JsonException($"A {typeof(T).Name} is written as a text; given {reader.TokenType}.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Made(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(TextOf(value));

    private static string TextOf(T value) => value.ToString() is { Length: > 0 } text
        ? text
        : throw new JsonException($"The default {typeof(T).Name} is unspecified and is not written; leave it out.");

    private T Made(string text)
    {
        try
        {
            return make(text);
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(refusal.Message, refusal);
        }
    }
}
