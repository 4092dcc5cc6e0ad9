namespace CustomerServiceKit.Kpis;

/// <summary>What is known of a column of times, spans or amounts.</summary>
public sealed class FieldDescription
{
    internal FieldDescription(FieldId id, FieldKind kind, Unit unit)
    {
        Id = id;
        Kind = kind;
        Unit = unit;
    }

    /// <summary>The name of the field.</summary>
    public FieldId Id { get; }

    /// <summary>What sort of column it is.</summary>
    public FieldKind Kind { get; }

    /// <summary>The unit of its values: seconds for times and spans.</summary>
    public Unit Unit { get; }
}
