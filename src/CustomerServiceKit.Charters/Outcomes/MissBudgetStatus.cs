namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise with a share can still be broken without falling below it.</summary>
public enum MissBudgetStatus
{
    /// <summary>At least one more miss is allowed.</summary>
    Left,

    /// <summary>No more miss is allowed; those made are within the promise.</summary>
    UsedUp,

    /// <summary>More misses were made than allowed.</summary>
    Overdrawn,
}
