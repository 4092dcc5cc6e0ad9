using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes a case event; what is not known is left out.</summary>
internal sealed class CaseEventConverter : ElementConverter<CaseEvent>
{
    public override void Write(Utf8JsonWriter writer, CaseEvent value)
    {
        writer.WriteStartObject();
        writer.Field("source", value.Source.IsSpecified ? value.Source.Value : null);
        writer.WriteString("case", value.Case.Value);
        writer.Field("at", value.At);
        writer.WriteNumber("sequence", value.Sequence);
        writer.Word("kind", value.Kind);
        writer.Field("customKind", value.CustomKind);
        writer.Word("actorKind", value.ActorKind);
        writer.Field("actor", value.Actor);
        writer.Field("from", value.FromValue);
        writer.Field("to", value.ToValue);
        writer.WriteBoolean("public", value.IsPublic);
        if (value.IsDelivered is bool delivered)
        {
            writer.WriteBoolean("delivered", delivered);
        }

        writer.Field("channel", value.Channel?.Value);
        writer.Field("onBehalfOf", value.OnBehalfOf);
        writer.WriteEndObject();
    }

    protected override CaseEvent Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(
            element, path, "source", "case", "at", "sequence", "kind", "customKind", "actorKind", "actor", "from", "to", "public", "delivered", "channel", "onBehalfOf");
        return new CaseEvent(
            fields.Required("case", JsonValues.Id(id => new CaseId(id))),
            fields.Required("at", JsonValues.Instant),
            fields.Required("sequence", JsonValues.Long),
            fields.Required("kind", JsonValues.Word<CaseEventKind>),
            fields.Required("actorKind", JsonValues.Word<ActorKind>),
            fields.Optional("actor", JsonValues.Text),
            fields.Optional("from", JsonValues.Text),
            fields.Optional("to", JsonValues.Text),
            fields.OptionalValue("public", JsonValues.Flag),
            fields.OptionalValue("delivered", JsonValues.Flag),
            fields.OptionalValue("channel", JsonValues.Id(id => new ChannelId(id))),
            fields.Optional("onBehalfOf", JsonValues.Text),
            fields.Optional("customKind", JsonValues.Text),
            fields.OptionalValue("source", JsonValues.Id(id => new SourceId(id))) ?? default);
    }
}
