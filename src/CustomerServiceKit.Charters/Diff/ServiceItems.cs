namespace CustomerServiceKit.Charters;

/// <summary>Takes a service of a charter apart.</summary>
internal static class ServiceItems
{
    public static IEnumerable<CharterItem> Of(CharterService service)
    {
        string key = $"service:{service.Id}:";
        IEnumerable<CharterItem> Listed(CharterSection section, string kind, IEnumerable<LocalizedText> texts, LocalizedText label) =>
            texts.Select(text => CharterItem.OfText(section, key + kind, text, service.Name, label));

        IEnumerable<CharterItem> Slot(CharterSection section, string kind, LocalizedText? text, LocalizedText label) => CharterItem.Slot(section, key + kind, text, label, service.Name);

        LocalizedText? products = service.Products.Count == 0
            ? null
            : LocalizedText.English(string.Join(", ", service.Products.Select(p => p.Value)) + (service.MonthsAfterPurchase is int months ? FormattableString.Invariant($" ({months})") : string.Empty));
        return CharterItem.Slot(CharterSection.Services, key, service.Name, null)
            .Concat(Slot(CharterSection.Services, "description", service.Description, DiffWords.Description))
            .Concat(service.Channels.Select(c => CharterItem.OfText(CharterSection.Services, key + "channel", ChannelWords.Of(c), service.Name)))
            .Concat(Listed(CharterSection.Services, "place", service.Places, DocumentWords.Places))
            .Concat(Listed(CharterSection.Conditions, "condition", service.Conditions, CharterWords.Conditions))
            .Concat(Listed(CharterSection.Conditions, "limit", service.Limits, CharterWords.Limits))
            .Concat(Listed(CharterSection.Conditions, "prerequisite", service.Prerequisites, DocumentWords.Prerequisites))
            .Concat(Slot(CharterSection.Conditions, "fee", service.Fee, DocumentWords.Fee))
            .Concat(Listed(CharterSection.Conditions, "part", service.CustomerPart, DocumentWords.CustomerPart))
            .Concat(Slot(CharterSection.Conditions, "products", products, DocumentWords.Products))
            .Concat(service.Exclusions.Select(e => CharterItem.OfText(CharterSection.Exclusions, key + "except", LocalizedText.English(e.Value), service.Name)))
            .Concat(Slot(CharterSection.Hours, "calendar", service.Calendar is { } calendar ? LocalizedText.English(calendar.Value) : null, DiffWords.Calendar))
            .Concat(service.Commitments.Select(c => CharterItem.Of(
                CharterSection.Commitments, $"commitment:{c.Id}", PromiseWords.Of(c), service.Id, c.Name, PromiseComparison.Clock(c)).With(service.Name, c)))
            .Concat(service.KpiCommitments.Select(c => CharterItem.Of(
                CharterSection.Commitments, $"kpi-commitment:{c.Id}", KpiPromiseWords.Of(c), service.Id, c.Name, c.ToString()).With(service.Name, null)));
    }

    private static CharterItem With(this CharterItem item, LocalizedText service, Commitment? commitment) =>
        new(item.Section, item.Key, item.Text, item.Compared) { Service = service, Commitment = commitment };
}
