namespace CustomerServiceKit.Charters;

/// <summary>On which side of its target a KPI is to be.</summary>
public enum KpiBound
{
    /// <summary>At the target or above it, as for a service level.</summary>
    AtLeast,

    /// <summary>At the target or below it, as for a wait.</summary>
    AtMost,
}
