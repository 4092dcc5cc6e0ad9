namespace CustomerServiceKit.Goals;

/// <summary>Whether a process as it is now can be relied on to reach a level.</summary>
public enum GoalAssurance
{
    /// <summary>The level lies beyond the limit on the worse side: chance alone will not miss it.</summary>
    ConsistentlyReached,

    /// <summary>The level lies within the limits, these included: chance decides in each period.</summary>
    HitOrMiss,

    /// <summary>The level lies beyond the limit on the better side: the process has to change before it is reached.</summary>
    ConsistentlyMissed,

    /// <summary>There are no limits yet, or the figure is best inside a band, about which one level says nothing.</summary>
    Unknown,
}
