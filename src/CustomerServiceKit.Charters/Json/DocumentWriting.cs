using System.Text.Json.Nodes;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Writes the parts of a charter's document; what is not said is left out.</summary>
internal static class DocumentWriting
{
    public static void Into(JsonObject written, ServiceCharter charter)
    {
        CharterParts parts = charter.Parts;
        Add(written, "mission", parts.Mission);
        foreach (CharterTopic topic in parts.Topics.Keys)
        {
            Add(written, EnumWords<CharterTopic>.Of(topic), parts.On(topic).Select(CharterWriting.Text));
        }

        Add(written, "customer-groups", parts.CustomerGroups.Select(g => Texts(("id", g.Id.Value), ("name", g.Name), ("eligibility", g.Eligibility))));
        Add(written, "products", parts.Products.Select(p => Texts(("id", p.Id.Value), ("name", p.Name))));
        Add(written, "quality-commitments", parts.QualityCommitments.Select(q => Texts(("id", q.Id.Value), ("statement", q.Statement), ("measured-by", q.MeasuredBy))));
        Add(written, "exclusions", parts.Exclusions.Select(Exclusion));
        Add(written, "complaints", parts.Complaints is ComplaintRoute route ? Complaints(route) : null);
        Add(written, "results", parts.Results is ResultPublication results ? Results(results) : null);
        Add(written, "owner", parts.Owner is CharterContact owner ? Contact(owner) : null);
        Add(written, "contacts", parts.Contacts.Select(Contact));
        Add(written, "legal", parts.Legal is LegalStatus status ? Texts(("status", EnumWords<LegalStatus>.Of(status)), ("basis", parts.LegalBasis)) : null);
        Add(written, "review", parts.Review is ReviewCycle cycle ? new JsonObject { ["every-months"] = cycle.Months, ["next"] = LocalDatePattern.Iso.Format(cycle.Next) } : null);
        Add(written, "supersedes", parts.Supersedes);
        Add(written, "change-log", parts.ChangeLog.Select(c => new JsonObject { ["version"] = c.Version, ["on"] = LocalDatePattern.Iso.Format(c.On), ["what"] = CharterWriting.Text(c.What) }));
        Add(written, "partners", parts.Partners.Select(p => Texts(("name", p.Name), ("part", p.Part))));
    }

    public static void Into(JsonObject written, CharterService service)
    {
        Add(written, "places", service.Places.Select(CharterWriting.Text));
        Add(written, "prerequisites", service.Prerequisites.Select(CharterWriting.Text));
        Add(written, "fee", service.Fee);
        Add(written, "customer-part", service.CustomerPart.Select(CharterWriting.Text));
        Add(written, "except", service.Exclusions.Select(e => (JsonNode)e.Value));
        Add(written, "for-holders-of", service.Products.Select(p => (JsonNode)p.Value));
        Add(written, "months-after-purchase", service.MonthsAfterPurchase);
    }

    private static JsonObject Exclusion(CharterExclusion exclusion)
    {
        JsonObject written = Texts(("id", exclusion.Id.Value), ("sentence", exclusion.Sentence), ("evidence", exclusion.Evidence));
        Add(written, "invoked-by", exclusion.InvokedBy.Select(role => (JsonNode)EnumWords<ServiceRole>.Of(role)));
        written["effect"] = EnumWords<ExclusionEffect>.Of(exclusion.Effect);
        Add(written, "extended-by", exclusion.ExtendedBy is { } by ? IsoDuration.ToText(by) : null);
        return written;
    }

    private static JsonObject Complaints(ComplaintRoute route)
    {
        JsonObject written = Texts(("how", route.How));
        Add(written, "levels", route.Levels.Select(Level));
        Add(written, "external", route.External is ExternalBody body ? Texts(("name", body.Name), ("reach", body.Reach)) : null);
        return written;
    }

    private static JsonObject Level(ComplaintLevel level)
    {
        JsonObject written = Texts(("name", level.Name), ("reach", level.Reach));
        Add(written, "acknowledged-within", level.AcknowledgedWithin is { } heard ? IsoDuration.ToText(heard) : null);
        Add(written, "answered-within", level.AnsweredWithin is { } answered ? IsoDuration.ToText(answered) : null);
        return written;
    }

    private static JsonObject Results(ResultPublication results) =>
        new() { ["period"] = results.Period.Id, ["where"] = CharterWriting.Text(results.Where), ["within-days"] = results.WithinDays };

    private static JsonObject Contact(CharterContact contact) => Texts(("name", contact.Name), ("reach", contact.Reach));

    /// <summary>An object of texts: plain ones, and those in several languages.</summary>
    private static JsonObject Texts(params (string Name, object? Value)[] texts)
    {
        JsonObject written = [];
        foreach ((string name, object? value) in texts)
        {
            Add(written, name, value is LocalizedText text ? CharterWriting.Text(text) : value is string plain ? plain : (JsonNode?)null);
        }

        return written;
    }

    private static void Add(JsonObject to, string name, LocalizedText? text) => Add(to, name, text is null ? null : CharterWriting.Text(text));

    private static void Add(JsonObject to, string name, IEnumerable<JsonNode> items)
    {
        JsonArray list = new([.. items]);
        Add(to, name, list.Count > 0 ? (JsonNode)list : null);
    }

    private static void Add(JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }
    }
}
