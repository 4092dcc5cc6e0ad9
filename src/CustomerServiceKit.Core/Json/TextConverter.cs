using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes a value that has a canonical text as that text.</summary>
internal sealed class TextConverter<T>(Func<string, T?> read, Func<T, string> write, string expected) : ElementConverter<T>
    where T : class
{
    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(write(value));

    protected override T Parse(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String && read(element.GetString()!) is T value ? value : throw JsonPlaces.Expected(path, expected, element);
}
