namespace CustomerServiceKit.Goals;

/// <summary>A figure of a small sample, drawn towards that of its group.</summary>
/// <remarks>Immutable and safe to share between threads. Nothing is rounded.</remarks>
public sealed class ShrunkEstimate
{
    internal ShrunkEstimate(decimal value, decimal reliability)
    {
        Value = value;
        Reliability = reliability;
    }

    /// <summary>The estimate, in the unit of the figure.</summary>
    public decimal Value { get; }

    /// <summary>How much of the sample's own distance from the group is kept: 0 none, 1 all of it.</summary>
    public decimal Reliability { get; }

    /// <summary>Prints the estimate.</summary>
    /// <returns>For example <c>0.89375 (reliability 0.9375)</c>.</returns>
    public override string ToString() => $"{Shown.Number(Value)} (reliability {Shown.Number(Reliability)})";
}
