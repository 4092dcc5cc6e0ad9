namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise on a KPI was kept in a period.</summary>
public enum KpiVerdict
{
    /// <summary>It was.</summary>
    Kept,

    /// <summary>It was not.</summary>
    Broken,

    /// <summary>The KPI has no value for the period, so it cannot be told.</summary>
    Unknown,
}
