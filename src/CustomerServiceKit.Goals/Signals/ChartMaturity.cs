namespace CustomerServiceKit.Goals;

/// <summary>How far the limits of a chart can be relied on, by the number of points they rest on.</summary>
public enum ChartMaturity
{
    /// <summary>Too few points for limits.</summary>
    None,

    /// <summary>There are limits, and a few more points may move them.</summary>
    Trial,

    /// <summary>Twelve points or more: limits to work with.</summary>
    Locked,
}
