using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes evidence with its findings.</summary>
internal sealed class EvidenceConverter : ElementConverter<Evidence>
{
    public override void Write(Utf8JsonWriter writer, Evidence value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id.Value);
        writer.Word("kind", value.Kind);
        writer.WriteString("employee", value.Employee.Value);
        writer.Field("interaction", value.Interaction?.Value);
        writer.Field("at", value.At);
        if (value.Mode is ObservationMode mode)
        {
            writer.Word("mode", mode);
        }

        writer.Word("disclosure", value.Disclosure);
        writer.WriteString("summary", value.Summary);
        writer.WriteStartArray("findings");
        foreach (EvidenceFinding finding in value.Findings)
        {
            writer.WriteStartObject();
            writer.Word("kind", finding.Kind);
            writer.WriteString("criterion", finding.Criterion);
            writer.WriteBoolean("critical", finding.IsCritical);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Field("form", value.Form?.Value);
        writer.Field("formVersion", value.FormVersion);
        writer.Field("score", value.Score);
        if (value.Rater != RaterKind.Human)
        {
            writer.Word("rater", value.Rater);
        }

        writer.WriteEndObject();
    }

    protected override Evidence Parse(JsonElement element, string path)
    {
        JsonMembers fields = new(
            element, path, "id", "kind", "employee", "interaction", "at", "mode", "disclosure", "summary", "findings", "form", "formVersion", "score", "rater");
        return new Evidence(
            fields.Required("id", JsonValues.Id(id => new EvidenceId(id))),
            fields.Required("kind", JsonValues.Word<EvidenceKind>),
            fields.Required("employee", JsonValues.Id(id => new EmployeeId(id))),
            fields.Required("at", JsonValues.Instant),
            fields.Required("disclosure", JsonValues.Word<Disclosure>),
            fields.Required("summary", JsonValues.Text),
            fields.OptionalValue("mode", JsonValues.Word<ObservationMode>),
            fields.OptionalValue("interaction", JsonValues.Id(id => new InteractionId(id))),
            fields.List("findings", Finding),
            fields.OptionalValue("form", JsonValues.Id(id => new FormId(id))),
            fields.OptionalValue("formVersion", JsonValues.Integer),
            fields.OptionalValue("score", JsonValues.Number),
            fields.OptionalValue("rater", JsonValues.Word<RaterKind>) ?? RaterKind.Human);
    }

    private static EvidenceFinding Finding(JsonElement element, string path)
    {
        JsonMembers fields = new(element, path, "kind", "criterion", "critical");
        return new EvidenceFinding(
            fields.Required("kind", JsonValues.Word<FindingKind>),
            fields.Required("criterion", JsonValues.Text),
            fields.OptionalValue("critical", JsonValues.Flag) ?? false);
    }
}
