namespace CustomerServiceKit.Goals;

/// <summary>What sort of figure a goal is for, which decides whether it can be divided.</summary>
public enum GoalMeasureKind
{
    /// <summary>A sum that grows with its days, such as upsells made: divided over days, and weeks and months are sums of days.</summary>
    Amount,

    /// <summary>A ratio, such as a service level or an average wait: never divided and never added; every day has the same level.</summary>
    Rate,

    /// <summary>A limit every day is held to by itself, such as the longest wait or a backlog: copied like a rate.</summary>
    Bound,
}
