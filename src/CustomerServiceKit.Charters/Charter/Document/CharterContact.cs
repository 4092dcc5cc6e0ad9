namespace CustomerServiceKit.Charters;

/// <summary>Somebody who answers for a charter, by name or by office, and how to reach them.</summary>
public sealed class CharterContact
{
    private CharterContact(LocalizedText name, LocalizedText reach)
    {
        Name = name;
        Reach = reach;
    }

    /// <summary>The person or the office.</summary>
    public LocalizedText Name { get; }

    /// <summary>How to reach them: a telephone number, an address.</summary>
    public LocalizedText Reach { get; }

    /// <summary>Names somebody.</summary>
    /// <param name="name">The person or the office.</param>
    /// <param name="reach">How to reach them.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CharterContact Of(LocalizedText name, LocalizedText reach)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reach);
        return new CharterContact(name, reach);
    }

    /// <summary>Prints the contact.</summary>
    /// <returns>The name, and how to reach it.</returns>
    public override string ToString() => $"{Name}: {Reach}";
}
