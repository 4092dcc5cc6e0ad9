namespace CustomerServiceKit;

/// <summary>A range that holds the true value with a stated confidence.</summary>
/// <remarks><c>default</c> is the empty range at zero with confidence zero.</remarks>
public readonly record struct ConfidenceInterval
{
    internal ConfidenceInterval(decimal lower, decimal upper, decimal level)
    {
        Lower = lower;
        Upper = upper;
        Level = level;
    }

    /// <summary>The lower end, inclusive.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end, inclusive.</summary>
    public decimal Upper { get; }

    /// <summary>The confidence, above 0 and below 1, for example 0.95.</summary>
    public decimal Level { get; }
}
