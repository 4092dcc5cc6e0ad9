namespace CustomerServiceKit.Charters;

/// <summary>In which time a promise counts.</summary>
public enum CommitmentTime
{
    /// <summary>Only while the service is open.</summary>
    Business,

    /// <summary>Around the clock.</summary>
    Calendar,
}
