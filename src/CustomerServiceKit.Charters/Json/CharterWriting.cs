using System.Text.Json.Nodes;
using CustomerServiceKit.Calendars;
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
            ["provider"] = Text(charter.Provider),
            ["audience"] = EnumWords<CharterAudience>.Of(charter.Audience),
            ["effective-from"] = LocalDatePattern.Iso.Format(charter.EffectiveFrom),
        };
        if (charter.EffectiveTo is LocalDate to)
        {
            written["effective-to"] = LocalDatePattern.Iso.Format(to);
        }

        if (charter.Transition != ChangeMode.Pin)
        {
            written["transition"] = EnumWords<ChangeMode>.Of(charter.Transition);
        }

        if (charter.Statement is LocalizedText statement)
        {
            written["statement"] = Text(statement);
        }

        Add(written, "languages", charter.Languages.Select(l => (JsonNode)l));
        DocumentWriting.Into(written, charter);
        written["services"] = List(charter.Services.Select(Service));
        Add(written, "redress", charter.Redress.Select(RedressWriting.Of));
        return written;
    }

    private static JsonObject Service(CharterService service)
    {
        JsonObject written = new() { ["id"] = service.Id.Value, ["name"] = Text(service.Name) };
        if (service.Description is LocalizedText description)
        {
            written["description"] = Text(description);
        }

        if (service.Calendar is CalendarId calendar)
        {
            written["calendar"] = calendar.Value;
        }

        Add(written, "channels", service.Channels.Select(c => (JsonNode)c.Value));
        Add(written, "conditions", service.Conditions.Select(Text));
        Add(written, "limits", service.Limits.Select(Text));
        DocumentWriting.Into(written, service);
        Add(written, "commitments", service.Commitments.Select(Commitment));
        Add(written, "kpi-commitments", service.KpiCommitments.Select(CommitmentWriting.Of));
        return written;
    }

    private static JsonObject Commitment(Commitment commitment)
    {
        JsonObject written = new()
        {
            ["id"] = commitment.Id.Value,
            ["name"] = Text(commitment.Name),
            ["within"] = commitment.Target.ToString(),
            ["time"] = EnumWords<CommitmentTime>.Of(commitment.Time),
            ["share"] = commitment.Share,
            ["period"] = commitment.Period.Id,
        };
        Add(written, "started-by", commitment.StartedBy.Select(Event));
        Add(written, "stopped-by", commitment.StoppedBy.Select(Event));
        Add(written, "cancelled-by", commitment.CancelledBy.Select(Event));
        Add(written, "reopened-by", commitment.ReopenedBy.Select(Event));
        CommitmentWriting.AddTo(written, commitment);
        return written;
    }

    private static JsonNode Event(ClockEvent e) => e.ToString();

    internal static JsonNode Text(LocalizedText text) => JsonNode.Parse(CoreJson.Save(text))!;

    internal static void Add(JsonObject to, string name, IEnumerable<JsonNode> items)
    {
        JsonArray list = List(items);
        if (list.Count > 0)
        {
            to[name] = list;
        }
    }

    private static JsonArray List(IEnumerable<JsonNode> items) => new([.. items]);
}
