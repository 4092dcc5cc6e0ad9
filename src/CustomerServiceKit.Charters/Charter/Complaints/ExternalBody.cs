namespace CustomerServiceKit.Charters;

/// <summary>Somebody outside the house to whom a customer can turn when the house has answered a complaint, such as an ombudsman.</summary>
public sealed class ExternalBody
{
    private ExternalBody(LocalizedText name, LocalizedText reach)
    {
        Name = name;
        Reach = reach;
    }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>How to reach it.</summary>
    public LocalizedText Reach { get; }

    /// <summary>Names such a body.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="reach">How to reach it.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExternalBody Of(LocalizedText name, LocalizedText reach)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reach);
        return new ExternalBody(name, reach);
    }

    /// <summary>Prints the body.</summary>
    /// <returns>Its name, and how to reach it.</returns>
    public override string ToString() => $"{Name}: {Reach}";
}
