using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes a value of a closed set as its word in kebab case; a word or value that is not known is refused.</summary>
internal sealed class WordConverter<T> : ElementConverter<T>
    where T : struct, Enum
{
    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(JsonFieldWriting.WordOf(value));

    protected override T Parse(JsonElement element, string path) => JsonValues.Word<T>(element, path);
}
