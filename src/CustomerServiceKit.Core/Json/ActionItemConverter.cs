using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Writes an action item; reading goes through the item's own commands, so an impossible state is refused.</summary>
internal sealed class ActionItemConverter : ElementConverter<ActionItem>
{
    public override void Write(Utf8JsonWriter writer, ActionItem value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id.Value);
        writer.WriteString("text", value.Text);
        writer.WriteString("owner", value.Owner.Value);
        writer.Field("due", value.Due);
        writer.WriteStartObject("cause");
        writer.Word("kind", value.Cause.Kind);
        writer.WriteString("id", value.Cause.Id);
        writer.WriteEndObject();
        if (value.Target is ActionTarget target)
        {
            writer.WriteStartObject("target");
            writer.WriteString("key", target.Key.ToString());
            writer.Word("comparison", target.Comparison);
            writer.WriteNumber("value", target.Value);
            writer.WriteEndObject();
        }

        writer.Word("state", value.State);
        writer.Field("openedAt", value.OpenedAt);
        writer.Field("closedAt", value.ClosedAt);
        writer.Field("dropReason", value.DropReason);
        writer.Field("effect", value.Effect?.Value);
        writer.WriteEndObject();
    }

    protected override ActionItem Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "id", "text", "owner", "due", "cause", "target", "state", "openedAt", "closedAt", "dropReason", "effect");
        ActionItem item = new(
            fields.Required("id", JsonValues.Id(id => new ActionItemId(id))),
            fields.Required("text", JsonValues.Text),
            fields.Required("owner", JsonValues.Id(id => new EmployeeId(id))),
            fields.Required("due", JsonValues.Date),
            fields.Required("cause", Cause),
            fields.Required("openedAt", JsonValues.Instant),
            fields.Optional("target", Target));
        ActionItemState state = fields.Required("state", JsonValues.Word<ActionItemState>);
        Instant? closedAt = fields.OptionalValue("closedAt", JsonValues.Instant);
        string? reason = fields.Optional("dropReason", JsonValues.Text);
        EvidenceId? effect = fields.OptionalValue("effect", JsonValues.Id(id => new EvidenceId(id)));
        return (state, closedAt, reason, effect) switch
        {
            (ActionItemState.Open, null, null, null) => item,
            (ActionItemState.Done, Instant at, null, _) => item.Complete(at, effect).OrThrow(),
            (ActionItemState.Dropped, Instant at, string why, null) => item.Drop(why, at).OrThrow(),
            _ => throw JsonPlaces.Expected(
                path, "an open item without closedAt, a done one with closedAt, or a dropped one with closedAt and dropReason", element),
        };
    }

    private static ActionCause Cause(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "kind", "id");
        return new ActionCause(fields.Required("kind", JsonValues.Word<ActionCauseKind>), fields.Required("id", JsonValues.Text));
    }

    private static ActionTarget Target(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "key", "comparison", "value");
        return new ActionTarget(
            fields.Required("key", CoreShapes.KpiKey.Read),
            fields.Required("comparison", JsonValues.Word<Comparison>),
            fields.Required("value", JsonValues.Number));
    }
}
