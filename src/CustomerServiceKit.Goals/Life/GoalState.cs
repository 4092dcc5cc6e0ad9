namespace CustomerServiceKit.Goals;

/// <summary>Where a goal stands in its life.</summary>
public enum GoalState
{
    /// <summary>It is being prepared.</summary>
    Draft,

    /// <summary>It is in force on too few grounds.</summary>
    Provisional,

    /// <summary>It is in force.</summary>
    Active,

    /// <summary>It is in force and being looked at.</summary>
    UnderReview,

    /// <summary>It was reached.</summary>
    Met,

    /// <summary>It was not reached.</summary>
    Missed,

    /// <summary>It is over, and its figure decides nothing: too few cases, or not measured.</summary>
    Undetermined,

    /// <summary>Its last day is over and nobody closed it; it cannot be scored any more and is set anew.</summary>
    Expired,
}
