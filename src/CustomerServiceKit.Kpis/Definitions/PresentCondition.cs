namespace CustomerServiceKit.Kpis;

/// <summary>The row has a value in a field or a dimension, or a parameter has one for the row.</summary>
public sealed class PresentCondition : Condition
{
    internal PresentCondition(FieldId field)
        : base($"present({field})") => Field = field;

    internal PresentCondition(DimensionId dimension)
        : base($"present(dimension:{dimension})") => Dimension = dimension;

    internal PresentCondition(ParameterOperand parameter)
        : base($"present({parameter})") => Parameter = parameter;

    /// <summary>The field; null where the condition is on a dimension or a parameter.</summary>
    public FieldId? Field { get; }

    /// <summary>The dimension; null where the condition is on a field or a parameter.</summary>
    public DimensionId? Dimension { get; }

    /// <summary>The parameter; null where the condition is on a field or a dimension.</summary>
    public ParameterOperand? Parameter { get; }
}
