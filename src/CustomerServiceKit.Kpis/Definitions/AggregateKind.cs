namespace CustomerServiceKit.Kpis;

/// <summary>How the quantities of many rows become one figure.</summary>
public enum AggregateKind
{
    /// <summary>Added up; counting is adding up ones. Merges exactly.</summary>
    Sum,

    /// <summary>The smallest. Merges exactly.</summary>
    Min,

    /// <summary>The largest. Merges exactly.</summary>
    Max,

    /// <summary>How many different values of a dimension. Two such counts cannot be merged.</summary>
    Distinct,

    /// <summary>All of them, in order of size, to take quantiles from. Two quantiles cannot be merged.</summary>
    Distribution,
}
