using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>Lays out what a charter says of a service beside its conditions, limits, promises and hours.</summary>
internal sealed class DetailPublication(ServiceCharter charter, CharterService service, string language)
{
    /// <summary>Where it is given, and to whom.</summary>
    public IEnumerable<Block> Access()
    {
        if (service.Places.Count > 0)
        {
            yield return new Block.Paragraph(new Phrase($"{DocumentWords.Places.For(language)}: {string.Join("; ", service.Places.Select(p => p.For(language)))}", language));
        }

        if (service.Products.Count > 0)
        {
            string products = string.Join(", ", service.Products.Select(id => charter.Products.First(p => p.Id == id).Name.For(language)));
            yield return new Block.Paragraph(Said((service.MonthsAfterPurchase is null ? DocumentWords.Entitled : DocumentWords.EntitledForMonths).Filled(
                ("products", products), ("months", service.MonthsAfterPurchase?.ToString(CultureInfo.InvariantCulture) ?? string.Empty))));
        }
    }

    /// <summary>What it needs and costs, what the customer does, and what may keep the promises from being kept.</summary>
    public IEnumerable<Block> Terms() =>
        Listed(DocumentWords.Prerequisites, service.Prerequisites)
            .Concat(Listed(DocumentWords.Fee, service.Fee is LocalizedText fee ? [fee] : []))
            .Concat(Listed(DocumentWords.CustomerPart, service.CustomerPart))
            .Concat(Listed(DocumentWords.Except, [.. service.Exclusions.Select(id => charter.Exclusions.First(e => e.Id == id).Sentence)]));

    private IEnumerable<Block> Listed(LocalizedText heading, IReadOnlyList<LocalizedText> texts) =>
        texts.Count == 0 ? [] : [new Block.Heading(3, Said(heading)), new Block.Bullets([.. texts.Select(Said)])];

    private Phrase Said(LocalizedText text) => Phrase.Of(text, language);
}
