namespace CustomerServiceKit.Charters;

/// <summary>What one unit of the provider needs for its part of a promise: the agreement behind it.</summary>
/// <remarks>The parts of a promise follow one another, so their limits together must fit into that of the promise.</remarks>
public sealed class OperationalLevel
{
    /// <summary>States a part.</summary>
    /// <param name="unit">Who does it: a team, a department, a supplier.</param>
    /// <param name="name">What is done.</param>
    /// <param name="limit">Within how long, in the time that the promise counts in.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is blank.</exception>
    public OperationalLevel(string unit, LocalizedText name, TimeLimit limit)
    {
        Unit = Arguments.ThrowIfBlank(unit, nameof(unit));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Limit = limit ?? throw new ArgumentNullException(nameof(limit));
    }

    /// <summary>Who does it.</summary>
    public string Unit { get; }

    /// <summary>What is done.</summary>
    public LocalizedText Name { get; }

    /// <summary>Within how long.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Prints the part.</summary>
    /// <returns>For example <c>back office: PT4H</c>.</returns>
    public override string ToString() => $"{Unit}: {Limit}";
}
