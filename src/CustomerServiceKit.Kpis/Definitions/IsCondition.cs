using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The row's value in a dimension is one of a list.</summary>
public sealed class IsCondition : Condition
{
    internal IsCondition(DimensionId dimension, ImmutableArray<string> values)
        : base($"is({dimension},{string.Join('|', values)})")
    {
        Dimension = dimension;
        Values = values;
    }

    /// <summary>The dimension.</summary>
    public DimensionId Dimension { get; }

    /// <summary>The values, in ordinal order.</summary>
    public IReadOnlyList<string> Values { get; }
}
