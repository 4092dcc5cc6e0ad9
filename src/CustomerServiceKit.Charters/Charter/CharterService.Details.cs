namespace CustomerServiceKit.Charters;

/// <summary>Where a service is given, what it takes and costs, what the customer does, and to whom it is given.</summary>
public sealed partial class CharterService
{
    /// <summary>Where it is given; empty where the channels say it.</summary>
    public IReadOnlyList<LocalizedText> Places => Details.Places;

    /// <summary>What has to be there before the service can begin, such as documents.</summary>
    public IReadOnlyList<LocalizedText> Prerequisites => Details.Prerequisites;

    /// <summary>What it costs, in a sentence; null where that is not said.</summary>
    public LocalizedText? Fee => Details.Fee;

    /// <summary>What the customer does so that it can be given.</summary>
    public IReadOnlyList<LocalizedText> CustomerPart => Details.CustomerPart;

    /// <summary>The exclusions of the charter that touch it.</summary>
    public IReadOnlyList<ExclusionId> Exclusions => Details.Exclusions;

    /// <summary>The products of which the customer holds at least one; empty where the service is for everyone.</summary>
    public IReadOnlyList<ProductId> Products => Details.Products;

    /// <summary>For how many months from the purchase it is given, at least 1; null where it is given as long as the product is held.</summary>
    public int? MonthsAfterPurchase => Details.MonthsAfterPurchase;

    internal ServiceDetails Details { get; private init; } = ServiceDetails.None;

    /// <summary>Adds places where it is given.</summary>
    /// <param name="places">A text each.</param>
    /// <returns>The changed service.</returns>
    public CharterService GivenAt(params LocalizedText[] places) => With(Details with { Places = Copies.Joined(Details.Places, places, nameof(places)) });

    /// <summary>Adds what has to be there before it can begin.</summary>
    /// <param name="prerequisites">A text each.</param>
    /// <returns>The changed service.</returns>
    public CharterService Needing(params LocalizedText[] prerequisites) =>
        With(Details with { Prerequisites = Copies.Joined(Details.Prerequisites, prerequisites, nameof(prerequisites)) });

    /// <summary>Says what it costs.</summary>
    /// <param name="fee">A sentence; where it costs nothing, one that says so.</param>
    /// <returns>The changed service.</returns>
    public CharterService Costing(LocalizedText fee)
    {
        ArgumentNullException.ThrowIfNull(fee);
        return With(Details with { Fee = fee });
    }

    /// <summary>Adds what the customer does so that it can be given.</summary>
    /// <param name="parts">A text each.</param>
    /// <returns>The changed service.</returns>
    public CharterService CustomerDoes(params LocalizedText[] parts) => With(Details with { CustomerPart = Copies.Joined(Details.CustomerPart, parts, nameof(parts)) });

    /// <summary>Names exclusions of the charter that touch it.</summary>
    /// <param name="exclusions">Their ids.</param>
    /// <returns>The changed service.</returns>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public CharterService Except(params ExclusionId[] exclusions)
    {
        ArgumentNullException.ThrowIfNull(exclusions);
        foreach (ExclusionId exclusion in exclusions)
        {
            Arguments.ThrowIfUnspecified(exclusion.IsSpecified, nameof(exclusions));
        }

        return With(Details with { Exclusions = [.. Details.Exclusions, .. exclusions] });
    }

    /// <summary>Gives it to holders of products only.</summary>
    /// <param name="products">Products of the charter, of which one is enough.</param>
    /// <returns>The changed service.</returns>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public CharterService ForHoldersOf(params ProductId[] products)
    {
        ArgumentNullException.ThrowIfNull(products);
        foreach (ProductId product in products)
        {
            Arguments.ThrowIfUnspecified(product.IsSpecified, nameof(products));
        }

        return With(Details with { Products = [.. Details.Products, .. products] });
    }

    /// <summary>Gives it for a time after the purchase only.</summary>
    /// <param name="months">For how many months from the purchase, at least 1.</param>
    /// <returns>The changed service.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not positive.</exception>
    public CharterService ForMonthsAfterPurchase(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        return With(Details with { MonthsAfterPurchase = months });
    }

    private CharterService With(ServiceDetails details) => new(this) { Details = details };
}
