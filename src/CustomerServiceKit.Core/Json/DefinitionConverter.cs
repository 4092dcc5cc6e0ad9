using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CustomerServiceKit;

/// <summary>Lets the serializer read and write a definition wherever it stands in a larger text.</summary>
internal sealed class DefinitionConverter<T>(Func<JsonElement, T> read, Func<T, JsonNode> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return read(document.RootElement);
        }
        catch (ProblemException problems)
        {
            throw new JsonException(problems.Message, problems);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(value).WriteTo(writer);
}
