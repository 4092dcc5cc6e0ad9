using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Writes a clock outcome; what is not known is left out.</summary>
internal sealed class ClockOutcomeConverter : ElementConverter<ClockOutcome>
{
    public override void Write(Utf8JsonWriter writer, ClockOutcome value)
    {
        writer.WriteStartObject();
        writer.Field("source", value.Source.IsSpecified ? value.Source.Value : null);
        writer.WriteString("case", value.Case.Value);
        writer.WriteString("commitment", value.Commitment.Value);
        writer.WriteNumber("charterVersion", value.CharterVersion);
        writer.Field("started", value.Started);
        writer.Field("due", value.Due);
        writer.Field("stopped", value.Stopped);
        writer.Word("outcome", value.Outcome);
        writer.Field("openTime", value.OpenTime);
        writer.Field("pausedTime", value.PausedTime);
        writer.Field("overrun", value.Overrun);
        writer.Field("exclusionReason", value.ExclusionReason);
        writer.Field("asOf", value.AsOf);
        writer.WriteEndObject();
    }

    protected override ClockOutcome Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(
            element,
            path,
            "source", "case", "commitment", "charterVersion", "started", "due", "stopped", "outcome", "openTime", "pausedTime", "overrun", "exclusionReason", "asOf");
        return new ClockOutcome(
            fields.Required("case", JsonValues.Id(id => new CaseId(id))),
            fields.Required("commitment", JsonValues.Id(id => new CommitmentId(id))),
            fields.Required("charterVersion", JsonValues.Integer),
            fields.Required("started", JsonValues.Instant),
            fields.Required("outcome", JsonValues.Word<ClockOutcomeKind>),
            fields.Required("asOf", JsonValues.Instant),
            fields.OptionalValue("openTime", JsonValues.Duration) ?? Duration.Zero,
            fields.OptionalValue("pausedTime", JsonValues.Duration) ?? Duration.Zero,
            fields.OptionalValue("overrun", JsonValues.Duration) ?? Duration.Zero,
            fields.OptionalValue("due", JsonValues.Instant),
            fields.OptionalValue("stopped", JsonValues.Instant),
            fields.Optional("exclusionReason", JsonValues.Text),
            fields.OptionalValue("source", JsonValues.Id(id => new SourceId(id))) ?? default);
    }
}
