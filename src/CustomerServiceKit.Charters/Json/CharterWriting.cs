using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Writes a charter; what is as it would be unless told is left out.</summary>
internal static class CharterWriting
{
    public static JsonNode Of(ServiceCharter charter)
    {
        JsonObject written = new()
        {
            ["id"] = charter.Id.Value,
            ["version"] = charter.Version,
            ["provider"] = JsonSaying.Text(charter.Provider),
            ["audience"] = EnumWords<CharterAudience>.Of(charter.Audience),
            ["effective-from"] = LocalDatePattern.Iso.Format(charter.EffectiveFrom),
        };
        written.Say("effective-to", charter.EffectiveTo is LocalDate to ? LocalDatePattern.Iso.Format(to) : null);
        written.Say("transition", charter.Transition == ChangeMode.Pin ? null : EnumWords<ChangeMode>.Of(charter.Transition));
        written.Say("statement", charter.Statement);
        written.Say("languages", charter.Languages.Select(l => (JsonNode)l));
        DocumentWriting.Into(written, charter);
        written["services"] = new JsonArray([.. charter.Services.Select(Service)]);
        written.Say("redress", charter.Redress.Select(RedressWriting.Of));
        return written;
    }

    private static JsonObject Service(CharterService service)
    {
        JsonObject written = new() { ["id"] = service.Id.Value, ["name"] = JsonSaying.Text(service.Name) };
        written.Say("description", service.Description);
        written.Say("calendar", service.Calendar?.Value);
        written.Say("channels", service.Channels.Select(c => (JsonNode)c.Value));
        written.Say("conditions", service.Conditions.Select(JsonSaying.Text));
        written.Say("limits", service.Limits.Select(JsonSaying.Text));
        DocumentWriting.Into(written, service);
        written.Say("commitments", service.Commitments.Select(Commitment));
        written.Say("kpi-commitments", service.KpiCommitments.Select(CommitmentWriting.Of));
        return written;
    }

    private static JsonObject Commitment(Commitment commitment)
    {
        JsonObject written = new()
        {
            ["id"] = commitment.Id.Value,
            ["name"] = JsonSaying.Text(commitment.Name),
            ["within"] = commitment.Target.ToString(),
            ["time"] = EnumWords<CommitmentTime>.Of(commitment.Time),
            ["share"] = commitment.Share,
            ["period"] = commitment.Period.Id,
        };
        written.Say("started-by", commitment.StartedBy.Select(Event));
        written.Say("stopped-by", commitment.StoppedBy.Select(Event));
        written.Say("cancelled-by", commitment.CancelledBy.Select(Event));
        written.Say("reopened-by", commitment.ReopenedBy.Select(Event));
        CommitmentWriting.AddTo(written, commitment);
        return written;
    }

    private static JsonNode Event(ClockEvent e) => e.ToString();
}
