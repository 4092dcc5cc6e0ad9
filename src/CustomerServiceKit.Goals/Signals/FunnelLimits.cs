namespace CustomerServiceKit.Goals;

/// <summary>Between which shares so many cases lie by chance, where the target is the truth.</summary>
/// <remarks><c>default</c> has both limits at 0.</remarks>
public readonly record struct FunnelLimits
{
    internal FunnelLimits(decimal lower, decimal upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lower limit as a fraction, below 0 for few cases.</summary>
    public decimal Lower { get; }

    /// <summary>The upper limit as a fraction, above 1 for few cases.</summary>
    public decimal Upper { get; }

    /// <summary>The lower limit, at least 0, for drawing only.</summary>
    public decimal ShownLower => Math.Max(Lower, 0m);

    /// <summary>The upper limit, at most 1, for drawing only.</summary>
    public decimal ShownUpper => Math.Min(Upper, 1m);

    /// <summary>Prints the limits.</summary>
    /// <returns>For example <c>0.74..0.86</c>.</returns>
    public override string ToString() => $"{Shown.Number(Lower)}..{Shown.Number(Upper)}";
}
