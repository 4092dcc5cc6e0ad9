namespace CustomerServiceKit.Goals;

/// <summary>How far a figure has come on the way from the present state to a stretch.</summary>
public enum GoalTier
{
    /// <summary>Worse than the present state.</summary>
    Below,

    /// <summary>On the way, short of the commitment.</summary>
    None,

    /// <summary>The commitment is reached.</summary>
    Commit,

    /// <summary>The target is reached.</summary>
    Target,

    /// <summary>The stretch is reached.</summary>
    Stretch,
}
