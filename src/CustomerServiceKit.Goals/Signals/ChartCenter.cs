namespace CustomerServiceKit.Goals;

/// <summary>Around what the figures of a chart lie, and how the moving ranges are averaged.</summary>
public enum ChartCenter
{
    /// <summary>The mean of the figures and the mean moving range.</summary>
    Mean,

    /// <summary>The median of the figures and the median moving range, which a few wild figures hardly move.</summary>
    Median,
}
