namespace CustomerServiceKit.Kpis;

/// <summary>What to do with a value that a column's map does not list.</summary>
public enum UnmappedValues
{
    /// <summary>Take it as it is.</summary>
    Keep,

    /// <summary>Treat it as no value.</summary>
    Absent,

    /// <summary>Reject the row.</summary>
    Reject,
}
