namespace CustomerServiceKit.Kpis;

/// <summary>One quantity of the row less another.</summary>
public sealed class MinusQuantity : Quantity
{
    internal MinusQuantity(Quantity from, Quantity less)
        : base($"minus({from},{less})")
    {
        From = from;
        Less = less;
    }

    /// <summary>What is subtracted from.</summary>
    public Quantity From { get; }

    /// <summary>What is subtracted.</summary>
    public Quantity Less { get; }
}
