namespace CustomerServiceKit.Charters;

/// <summary>Another house on which the keeping of a charter depends.</summary>
public sealed class CharterPartner
{
    private CharterPartner(LocalizedText name, LocalizedText part)
    {
        Name = name;
        Part = part;
    }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it does for the services of the charter.</summary>
    public LocalizedText Part { get; }

    /// <summary>Names a partner.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="part">What it does for the services of the charter.</param>
    /// <returns>The partner.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CharterPartner Of(LocalizedText name, LocalizedText part)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(part);
        return new CharterPartner(name, part);
    }

    /// <summary>Prints the partner.</summary>
    /// <returns>Its name and part.</returns>
    public override string ToString() => $"{Name}: {Part}";
}
