namespace CustomerServiceKit.Kpis;

/// <summary>A fixed value: an ISO 8601 duration such as <c>PT20S</c>, or a number.</summary>
public sealed class LiteralOperand : Operand
{
    internal LiteralOperand(string value)
        : base(value) => Value = value;

    /// <summary>The value as text.</summary>
    public string Value { get; }
}
