namespace CustomerServiceKit.Kpis;

/// <summary>What a column of a source becomes.</summary>
public enum ColumnRole
{
    /// <summary>An instant.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Span,

    /// <summary>A quantity with a unit.</summary>
    Amount,

    /// <summary>A property that partitions the rows; truth values become <c>yes</c> and <c>no</c>.</summary>
    Dimension,
}
