namespace CustomerServiceKit.Kpis;

/// <summary>Which value a quantile is where it lies between two rows.</summary>
public enum QuantileKind
{
    /// <summary>The smallest value that at least the share of the rows does not exceed: a value that occurs. SQL's <c>PERCENTILE_DISC</c>.</summary>
    Discrete,

    /// <summary>A value between the two nearest rows, in proportion. SQL's <c>PERCENTILE_CONT</c>; the median of two values is their mean.</summary>
    Continuous,
}
