namespace CustomerServiceKit.Kpis;

/// <summary>A field stands in a relation to a bound.</summary>
public sealed class CompareCondition : Condition
{
    internal CompareCondition(FieldId field, Comparison comparison, Operand operand)
        : base($"compare({field}{ComparisonSign.Of(comparison)}{operand})")
    {
        Field = field;
        Comparison = comparison;
        Operand = operand;
    }

    /// <summary>The field.</summary>
    public FieldId Field { get; }

    /// <summary>The relation.</summary>
    public Comparison Comparison { get; }

    /// <summary>The bound.</summary>
    public Operand Operand { get; }
}
