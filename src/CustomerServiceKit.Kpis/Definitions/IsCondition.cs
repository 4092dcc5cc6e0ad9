using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The row's value in a dimension is one of a list.</summary>
public sealed class IsCondition : Condition
{
    internal IsCondition(DimensionId dimension, ImmutableArray<string> values)
        : base($"is({dimension},{string.Join('|', values.Select(Escaped))})")
    {
        Dimension = dimension;
        Values = values;
    }

    /// <summary>The dimension.</summary>
    public DimensionId Dimension { get; }

    /// <summary>The values, in ordinal order.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Nodes are compared by their text, so a value with a sign of its grammar must not look like two values.</summary>
    private static string Escaped(string value) => value.AsSpan().IndexOfAny(@"\|,()") < 0 ? value
        : value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal)
            .Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);
}
