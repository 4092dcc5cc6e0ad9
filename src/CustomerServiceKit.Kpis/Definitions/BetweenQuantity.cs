namespace CustomerServiceKit.Kpis;

/// <summary>The time from one instant of the row to another.</summary>
public sealed class BetweenQuantity : Quantity
{
    internal BetweenQuantity(FieldId from, FieldId to)
        : base($"between({from},{to})")
    {
        From = from;
        To = to;
    }

    /// <summary>The instant it starts.</summary>
    public FieldId From { get; }

    /// <summary>The instant it ends.</summary>
    public FieldId To { get; }
}
