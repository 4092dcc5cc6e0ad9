namespace CustomerServiceKit.Charters;

/// <summary>What an exclusion does to the promises on a case.</summary>
public enum ExclusionEffect
{
    /// <summary>The case is in no count.</summary>
    ExcludeCase,

    /// <summary>The clock stands still while it lasts.</summary>
    Pause,

    /// <summary>The promise is due later by a stated time.</summary>
    Extend,
}
