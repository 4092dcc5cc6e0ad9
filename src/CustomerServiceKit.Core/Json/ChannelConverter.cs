using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes a channel as its id, kind and name.</summary>
internal sealed class ChannelConverter : ElementConverter<Channel>
{
    public override void Write(Utf8JsonWriter writer, Channel value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id.Value);
        writer.Word("kind", value.Kind);
        writer.Field("name", value.Name, CoreShapes.LocalizedText);
        writer.WriteEndObject();
    }

    protected override Channel Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "id", "kind", "name");
        return new Channel(
            fields.Required("id", JsonValues.Id(id => new ChannelId(id))),
            fields.Required("kind", JsonValues.Word<ChannelKind>),
            fields.Optional("name", CoreShapes.LocalizedText.Read));
    }
}
