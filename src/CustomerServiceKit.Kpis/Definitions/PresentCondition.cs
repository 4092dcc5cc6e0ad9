namespace CustomerServiceKit.Kpis;

/// <summary>The row has a value in a field or a dimension.</summary>
public sealed class PresentCondition : Condition
{
    internal PresentCondition(FieldId field)
        : base($"present({field})") => Field = field;

    internal PresentCondition(DimensionId dimension)
        : base($"present(dimension:{dimension})") => Dimension = dimension;

    /// <summary>The field; null where the condition is on a dimension.</summary>
    public FieldId? Field { get; }

    /// <summary>The dimension; null where the condition is on a field.</summary>
    public DimensionId? Dimension { get; }
}
