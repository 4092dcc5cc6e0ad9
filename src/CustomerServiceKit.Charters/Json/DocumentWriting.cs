using System.Text.Json.Nodes;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Writes the parts of a charter's document; what is not said is left out.</summary>
internal static class DocumentWriting
{
    public static void Into(JsonObject written, ServiceCharter charter)
    {
        CharterParts parts = charter.Parts;
        written.Say("mission", parts.Mission);
        foreach (CharterTopic topic in parts.Topics.Keys)
        {
            written.Say(EnumWords<CharterTopic>.Of(topic), parts.On(topic).Select(JsonSaying.Text));
        }

        written.Say("customer-groups", parts.CustomerGroups.Select(g => Texts(("id", g.Id.Value), ("name", g.Name), ("eligibility", g.Eligibility))));
        written.Say("products", parts.Products.Select(p => Texts(("id", p.Id.Value), ("name", p.Name))));
        written.Say("quality-commitments", parts.QualityCommitments.Select(q => Texts(("id", q.Id.Value), ("statement", q.Statement), ("measured-by", q.MeasuredBy))));
        written.Say("exclusions", parts.Exclusions.Select(Exclusion));
        written.Say("complaints", parts.Complaints is ComplaintRoute route ? Complaints(route) : null);
        written.Say("results", parts.Results is ResultPublication results ? Results(results) : null);
        written.Say("owner", parts.Owner is CharterContact owner ? Contact(owner) : null);
        written.Say("contacts", parts.Contacts.Select(Contact));
        written.Say("legal", parts.Legal is LegalStatus status ? Texts(("status", EnumWords<LegalStatus>.Of(status)), ("basis", parts.LegalBasis)) : null);
        written.Say("review", parts.Review is ReviewCycle cycle ? new JsonObject { ["every-months"] = cycle.Months, ["next"] = LocalDatePattern.Iso.Format(cycle.Next) } : null);
        written.Say("supersedes", parts.Supersedes);
        written.Say("change-log", parts.ChangeLog.Select(c => new JsonObject { ["version"] = c.Version, ["on"] = LocalDatePattern.Iso.Format(c.On), ["what"] = JsonSaying.Text(c.What) }));
        written.Say("partners", parts.Partners.Select(p => Texts(("name", p.Name), ("part", p.Part))));
    }

    public static void Into(JsonObject written, CharterService service)
    {
        written.Say("places", service.Places.Select(JsonSaying.Text));
        written.Say("prerequisites", service.Prerequisites.Select(JsonSaying.Text));
        written.Say("fee", service.Fee);
        written.Say("customer-part", service.CustomerPart.Select(JsonSaying.Text));
        written.Say("except", service.Exclusions.Select(e => (JsonNode)e.Value));
        written.Say("for-holders-of", service.Products.Select(p => (JsonNode)p.Value));
        written.Say("months-after-purchase", service.MonthsAfterPurchase);
    }

    private static JsonObject Exclusion(CharterExclusion exclusion)
    {
        JsonObject written = Texts(("id", exclusion.Id.Value), ("sentence", exclusion.Sentence), ("evidence", exclusion.Evidence));
        written.Say("invoked-by", exclusion.InvokedBy.Select(role => (JsonNode)EnumWords<ServiceRole>.Of(role)));
        written["effect"] = EnumWords<ExclusionEffect>.Of(exclusion.Effect);
        written.Say("extended-by", exclusion.ExtendedBy is { } by ? IsoDuration.ToText(by) : null);
        return written;
    }

    private static JsonObject Complaints(ComplaintRoute route)
    {
        JsonObject written = Texts(("how", route.How));
        written.Say("levels", route.Levels.Select(Level));
        written.Say("external", route.External is ExternalBody body ? Texts(("name", body.Name), ("reach", body.Reach)) : null);
        return written;
    }

    private static JsonObject Level(ComplaintLevel level)
    {
        JsonObject written = Texts(("name", level.Name), ("reach", level.Reach));
        written.Say("acknowledged-within", level.AcknowledgedWithin is { } heard ? IsoDuration.ToText(heard) : null);
        written.Say("answered-within", level.AnsweredWithin is { } answered ? IsoDuration.ToText(answered) : null);
        return written;
    }

    private static JsonObject Results(ResultPublication results) =>
        new() { ["period"] = results.Period.Id, ["where"] = JsonSaying.Text(results.Where), ["within-days"] = results.WithinDays };

    private static JsonObject Contact(CharterContact contact) => Texts(("name", contact.Name), ("reach", contact.Reach));

    /// <summary>An object of texts: plain ones, and those in several languages.</summary>
    private static JsonObject Texts(params (string Name, object? Value)[] texts)
    {
        JsonObject written = [];
        foreach ((string name, object? value) in texts)
        {
            written.Say(name, value is LocalizedText text ? JsonSaying.Text(text) : (JsonNode?)(string?)value);
        }

        return written;
    }
}
