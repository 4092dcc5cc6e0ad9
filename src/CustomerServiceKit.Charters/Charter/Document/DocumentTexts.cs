namespace CustomerServiceKit.Charters;

/// <summary>The texts of a charter's document beside its services, and those of a service beside its promises, each with its path.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<(string Path, LocalizedText Text)> Of(CharterParts parts)
    {
        List<(string Path, LocalizedText? Text)> texts = [("mission", parts.Mission)];
        foreach (CharterTopic topic in parts.Topics.Keys)
        {
            texts.AddRange(Listed(EnumWords<CharterTopic>.Of(topic), parts.On(topic)));
        }

        texts.AddRange(parts.CustomerGroups.SelectMany((g, i) => Under("customer-groups", i, ("name", g.Name), ("eligibility", g.Eligibility))));
        texts.AddRange(parts.Products.SelectMany((p, i) => Under("products", i, ("name", p.Name))));
        texts.AddRange(parts.QualityCommitments.SelectMany((q, i) => Under("quality-commitments", i, ("statement", q.Statement), ("measured-by", q.MeasuredBy))));
        texts.AddRange(parts.Exclusions.SelectMany((e, i) => Under("exclusions", i, ("sentence", e.Sentence), ("evidence", e.Evidence))));
        texts.AddRange(Of(parts.Complaints));
        texts.AddRange([("results.where", parts.Results?.Where), ("owner.name", parts.Owner?.Name), ("owner.reach", parts.Owner?.Reach)]);
        texts.AddRange(parts.Contacts.SelectMany((c, i) => Under("contacts", i, ("name", c.Name), ("reach", c.Reach))));
        texts.Add(("legal.basis", parts.LegalBasis));
        texts.AddRange(parts.ChangeLog.SelectMany((c, i) => Under("change-log", i, ("what", c.What))));
        texts.AddRange(parts.Partners.SelectMany((p, i) => Under("partners", i, ("name", p.Name), ("part", p.Part))));
        return Present(texts);
    }

    public static IEnumerable<(string Path, LocalizedText Text)> Of(ServiceDetails details, string path) => Present(
        Listed(path + ".places", details.Places)
            .Concat(Listed(path + ".prerequisites", details.Prerequisites))
            .Append((path + ".fee", details.Fee))
            .Concat(Listed(path + ".customer-part", details.CustomerPart)));

    private static IEnumerable<(string Path, LocalizedText? Text)> Of(ComplaintRoute? route) => route is null
        ? []
        : new (string Path, LocalizedText? Text)[] { ("complaints.how", route.How) }
            .Concat(route.Levels.SelectMany((l, i) => Under("complaints.levels", i, ("name", l.Name), ("reach", l.Reach))))
            .Concat([("complaints.external.name", route.External?.Name), ("complaints.external.reach", route.External?.Reach)]);

    private static IEnumerable<(string Path, LocalizedText? Text)> Listed(string path, IEnumerable<LocalizedText> texts) =>
        texts.Select((text, i) => (FormattableString.Invariant($"{path}[{i}]"), (LocalizedText?)text));

    private static IEnumerable<(string Path, LocalizedText? Text)> Under(string list, int index, params (string Name, LocalizedText? Text)[] texts) =>
        texts.Select(text => (FormattableString.Invariant($"{list}[{index}].{text.Name}"), text.Text));

    private static IEnumerable<(string Path, LocalizedText Text)> Present(IEnumerable<(string Path, LocalizedText? Text)> texts) =>
        texts.Where(text => text.Text is not null).Select(text => (text.Path, text.Text!));
}
