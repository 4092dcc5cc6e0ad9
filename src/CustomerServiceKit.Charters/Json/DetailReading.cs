namespace CustomerServiceKit.Charters;

/// <summary>Reads what a charter says of a service beside its conditions, limits and promises.</summary>
internal static class DetailReading
{
    /// <summary>The fields of a service that are read here.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["places", "prerequisites", "fee", "customer-part", "except", "for-holders-of", "months-after-purchase"];

    public static CharterService Into(CharterService service, Node node, Dictionary<string, Node> members)
    {
        service = service
            .GivenAt([.. members.Read("places", n => n.Localized())])
            .Needing([.. members.Read("prerequisites", n => n.Localized())])
            .CustomerDoes([.. members.Read("customer-part", n => n.Localized())])
            .Except([.. members.List("except", n => n.Id(text => new ExclusionId(text))).OfType<ExclusionId>()])
            .ForHoldersOf([.. members.List("for-holders-of", n => n.Id(text => new ProductId(text))).OfType<ProductId>()]);
        service = members.Find("fee")?.Localized() is LocalizedText fee ? service.Costing(fee) : service;

        // Months need a product; where none could be read, one may be there.
        int? months = members.Find("months-after-purchase")?.Positive("months from 1");
        bool mayHaveProducts = members.Find("for-holders-of") is Node products ? !products.IsList || products.Element.GetArrayLength() > 0 : node.HasUnknown(members);
        return months is int given && (service.Products.Count > 0 || !mayHaveProducts) ? service.ForMonthsAfterPurchase(given) : service;
    }
}
