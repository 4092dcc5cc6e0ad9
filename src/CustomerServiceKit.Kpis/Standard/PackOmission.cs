namespace CustomerServiceKit.Kpis;

/// <summary>Something a system prints that its pack does not have, or something of our facts that a system does not keep, wholly or in part, and why.</summary>
public sealed class PackOmission
{
    /// <summary>States an omission.</summary>
    /// <param name="what">What is left out or different.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public PackOmission(string what, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        What = what;
        Why = why;
    }

    /// <summary>What is left out or different.</summary>
    public string What { get; }

    /// <summary>The reason.</summary>
    public string Why { get; }

    /// <summary>Prints both.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{What}: {Why}";
}
