using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>That a customer holds a product, since when and until when.</summary>
public sealed class ProductPurchase
{
    /// <summary>Records a purchase.</summary>
    /// <param name="product">The product.</param>
    /// <param name="from">The day of the purchase.</param>
    /// <param name="to">The last day the customer holds the product; null while that is not known. Not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="product"/> is unspecified.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ProductPurchase(ProductId product, LocalDate from, LocalDate? to = null)
    {
        Arguments.ThrowIfUnspecified(product.IsSpecified, nameof(product));
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, $"The last day must not be before the first, {from:uuuu-MM-dd}.");
        }

        Product = product;
        From = from;
        To = to;
    }

    /// <summary>The product.</summary>
    public ProductId Product { get; }

    /// <summary>The day of the purchase.</summary>
    public LocalDate From { get; }

    /// <summary>The last day the customer holds the product; null while that is not known.</summary>
    public LocalDate? To { get; }

    /// <summary>Prints the purchase.</summary>
    /// <returns>For example <c>card since 2026-03-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Product} since {From:uuuu-MM-dd}");
}
