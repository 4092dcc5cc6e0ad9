namespace CustomerServiceKit.Goals;

/// <summary>Whether a share differs from a target by more than its number of cases explains.</summary>
public enum FunnelVerdict
{
    /// <summary>Better than chance.</summary>
    Better,

    /// <summary>Within the limits, these included: no reason to praise or to blame.</summary>
    Within,

    /// <summary>Worse than chance.</summary>
    Worse,

    /// <summary>There is not a single case.</summary>
    Unknown,
}
