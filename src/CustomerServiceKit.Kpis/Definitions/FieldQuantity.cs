namespace CustomerServiceKit.Kpis;

/// <summary>A span or an amount of the row.</summary>
public sealed class FieldQuantity : Quantity
{
    internal FieldQuantity(FieldId field)
        : base(field.Value) => Of = field;

    /// <summary>The field.</summary>
    public FieldId Of { get; }
}
