using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes a problem with its message in the default language; read back, it has that one language.</summary>
internal sealed class ProblemConverter : ElementConverter<Problem>
{
    public override void Write(Utf8JsonWriter writer, Problem value)
    {
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.Word("severity", value.Severity);
        writer.Word("basis", value.Basis);
        writer.Field("path", value.Path.Length == 0 ? null : value.Path);
        writer.WriteStartObject("parameters");
        foreach (KeyValuePair<string, string> parameter in value.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.WriteString(parameter.Key, parameter.Value);
        }

        writer.WriteEndObject();
        LocalizedText message = value.Message;
        writer.Field("message", LocalizedText.In(message.DefaultLanguage, message.ToString()), CoreShapes.LocalizedText);
        writer.WriteEndObject();
    }

    protected override Problem Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "code", "severity", "basis", "path", "parameters", "message");
        ProblemRule rule = new(
            fields.Required("code", JsonValues.Text),
            fields.Required("severity", JsonValues.Word<Severity>),
            fields.Required("basis", JsonValues.Word<RuleBasis>),
            fields.Required("message", CoreShapes.LocalizedText.Read));
        return rule.At(fields.Optional("path", JsonValues.Text) ?? string.Empty, fields.Optional("parameters", Parameters) ?? []);
    }

    private static (string Name, string Value)[] Parameters(JsonElement element, string path) => element.ValueKind == JsonValueKind.Object
        ? [.. element.EnumerateObject().Select(field => (field.Name, JsonValues.Text(field.Value, JsonPlaces.Field(path, field.Name))))]
        : throw JsonPlaces.Expected(path, "an object of texts", element);
}
