using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters;

/// <summary>Takes a charter apart, section by section.</summary>
internal static class CharterItems
{
    public static IEnumerable<CharterItem> Of(ServiceCharter charter) =>
        Purpose(charter).Concat(Document(charter)).Concat(Frame(charter)).Concat(charter.Services.SelectMany(ServiceItems.Of));

    private static IEnumerable<CharterItem> Purpose(ServiceCharter charter) =>
        CharterItem.Slot(CharterSection.Purpose, "provider", charter.Provider, DiffWords.Provider)
            .Concat(CharterItem.Slot(CharterSection.Purpose, "audience", charter.Audience == CharterAudience.Internal ? DiffWords.Colleagues : DiffWords.Customers, DiffWords.Audience))
            .Concat(CharterItem.Slot(CharterSection.Purpose, "statement", charter.Statement, DiffWords.Statement))
            .Concat(CharterItem.Slot(CharterSection.Purpose, "mission", charter.Mission, DiffWords.Mission))
            .Concat(charter.Parts.Topics.Keys.SelectMany(topic => charter.On(topic).Select(text =>
                CharterItem.OfText(SectionWords.Of(topic), $"topic:{topic}", text, label: topic switch
                {
                    CharterTopic.Values => DocumentWords.Values,
                    CharterTopic.NotOffered => DocumentWords.NotOffered,
                    _ => null,
                }))));

    private static IEnumerable<CharterItem> Document(ServiceCharter charter) =>
        charter.CustomerGroups.Select(g => CharterItem.Of(CharterSection.Customers, $"group:{g.Id}", Joined(g.Name, g.Eligibility)))
            .Concat(charter.Products.Select(p => CharterItem.Of(CharterSection.Customers, $"product:{p.Id}", p.Name)))
            .Concat(charter.QualityCommitments.Select(q => CharterItem.Of(CharterSection.Quality, $"quality:{q.Id}", Joined(q.Statement, q.MeasuredBy))))
            .Concat(charter.Exclusions.Select(e => CharterItem.Of(CharterSection.Exclusions, $"exclusion:{e.Id}", ExclusionWords.Of(e))))
            .Concat(Complaints(charter.Complaints))
            .Concat(charter.Redress.Select(r => CharterItem.Of(
                CharterSection.Redress,
                $"redress:{string.Join(",", r.Promises)}",
                CharterItem.InEach(language => RedressBlocks.Sentence(charter, r, language)),
                [r.Sentence, .. r.Exceptions.Select(e => e.Evidence)])))
            .Concat(charter.Contacts.Select(c => CharterItem.OfText(CharterSection.Contacts, "contact", Joined(c.Name, c.Reach))))
            .Concat(charter.Partners.Select(p => CharterItem.OfText(CharterSection.Improvement, "partner", Joined(p.Name, p.Part))))
            .Concat(charter.ChangeLog.Select(c => CharterItem.OfText(CharterSection.Validity, "change", FrameWords.Of(c))));

    private static IEnumerable<CharterItem> Complaints(ComplaintRoute? route) => route is null
        ? []
        : CharterItem.Slot(CharterSection.Complaints, "how", route.How, null)
            .Concat(route.Levels.Select((level, i) => CharterItem.Of(
                CharterSection.Complaints,
                FormattableString.Invariant($"level:{i}"),
                CharterItem.InEach(language => ComplaintWords.Of(level, language)),
                level.Name,
                level.Reach,
                level.AcknowledgedWithin,
                level.AnsweredWithin)))
            .Concat(route.External is ExternalBody body ? [CharterItem.Of(CharterSection.Complaints, "external", Joined(body.Name, body.Reach))] : []);

    private static IEnumerable<CharterItem> Frame(ServiceCharter charter)
    {
        foreach (CharterItem item in CharterItem.Slot(CharterSection.Results, "results", charter.Results is { } results ? FrameWords.Of(results) : null, null)
            .Concat(CharterItem.Slot(CharterSection.Contacts, "owner", charter.Owner is { } owner ? Joined(owner.Name, owner.Reach) : null, DiffWords.Owner))
            .Concat(CharterItem.Slot(CharterSection.LegalStatus, "legal", charter.LegalStatus is { } status ? DocumentWords.Of(status) : null, null))
            .Concat(CharterItem.Slot(CharterSection.LegalStatus, "basis", charter.LegalBasis, DiffWords.Basis))
            .Concat(CharterItem.Slot(CharterSection.Validity, "review", charter.Review is { } cycle ? FrameWords.Of(cycle) : null, null))
            .Concat(CharterItem.Slot(CharterSection.Languages, "languages", charter.Languages.Count > 0 ? FrameWords.Of(charter.Languages) : null, null))
            .Concat(CharterItem.Slot(CharterSection.Validity, "from", Day(charter.EffectiveFrom), DiffWords.From))
            .Concat(CharterItem.Slot(CharterSection.Validity, "to", charter.EffectiveTo is { } to ? Day(to) : null, DiffWords.To))
            .Concat(CharterItem.Slot(CharterSection.Validity, "transition", DetailWords.Of(charter.Transition), DetailWords.Transition)))
        {
            yield return item;
        }
    }

    private static LocalizedText Joined(LocalizedText first, LocalizedText? second) => second is null
        ? first
        : first.Select((language, text) => string.Format(CultureInfo.InvariantCulture, "{0}: {1}", text.TrimEnd('.'), second.For(language)));

    private static LocalizedText Day(LocalDate date) => LocalizedText.English(LocalDatePattern.Iso.Format(date));
}
