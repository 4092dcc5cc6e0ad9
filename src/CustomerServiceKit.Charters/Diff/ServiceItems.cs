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
            .Concat(service.Commitments.Select(c => Promise($"commitment:{c.Id}", PromiseWords.Of(c), service, c.Name, PromiseDetails.Of(service, c), (service.Id, c))))
            .Concat(service.KpiCommitments.Select(c => Promise($"kpi-commitment:{c.Id}", KpiPromiseWords.Of(c), service, c.Name, PromiseDetails.Of(service, c), null)));
    }

    private static CharterItem Promise(
        string key, LocalizedText line, CharterService service, LocalizedText name, IEnumerable<CharterItem> details, (ServiceId Service, Commitment Commitment)? promise)
    {
        CharterItem[] parts = [.. details.OrderBy(d => d.Key, StringComparer.Ordinal)];
        CharterItem item = CharterItem.Of(CharterSection.Commitments, key, line, [name, .. parts.Select(d => $"{d.Key}={d.Compared}").Distinct()]);
        return new CharterItem(item.Section, item.Key, item.Text, item.Compared) { Service = service.Name, Name = name, Promise = promise, Details = parts };
    }
}
