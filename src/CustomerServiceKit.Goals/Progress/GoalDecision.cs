namespace CustomerServiceKit.Goals;

/// <summary>Whether a goal is met, as far as the figures can tell.</summary>
public enum GoalDecision
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is missed.</summary>
    Missed,

    /// <summary>There is not enough yet to say: too few cases, or the last day has not come.</summary>
    NotYetKnown,
}
