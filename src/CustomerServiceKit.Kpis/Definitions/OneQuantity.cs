namespace CustomerServiceKit.Kpis;

/// <summary>One for each row.</summary>
public sealed class OneQuantity : Quantity
{
    internal OneQuantity()
        : base("one")
    {
    }
}
