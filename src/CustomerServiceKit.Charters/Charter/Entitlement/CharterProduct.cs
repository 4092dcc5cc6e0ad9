namespace CustomerServiceKit.Charters;

/// <summary>A product whose holders a charter promises something to.</summary>
/// <remarks>Source: a charter states the conditions for each product or service purchased (R053).</remarks>
public sealed class CharterProduct
{
    private CharterProduct(ProductId id, LocalizedText name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public ProductId Id { get; }

    /// <summary>What customers call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Names a product.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What customers call it.</param>
    /// <returns>The product.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static CharterProduct Of(ProductId id, LocalizedText name)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        return new CharterProduct(id, name);
    }

    /// <summary>Prints the product.</summary>
    /// <returns>Its id and name.</returns>
    public override string ToString() => $"{Id}: {Name}";
}
