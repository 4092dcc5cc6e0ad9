namespace CustomerServiceKit.Feedback;

/// <summary>What was done at one step of a session.</summary>
public enum SessionStep
{
    /// <summary>The session was planned.</summary>
    Planned,

    /// <summary>An observation was added.</summary>
    Observed,

    /// <summary>The items were written, or written anew.</summary>
    Prepared,

    /// <summary>The conversation took place.</summary>
    Held,

    /// <summary>Actions were agreed.</summary>
    Agreed,

    /// <summary>The employee acknowledged.</summary>
    Acknowledged,

    /// <summary>The employee disputed.</summary>
    Disputed,

    /// <summary>The dispute was decided.</summary>
    Resolved,

    /// <summary>The agreed actions were looked at again.</summary>
    FollowedUp,

    /// <summary>The session was closed.</summary>
    Closed,

    /// <summary>The session was given up.</summary>
    Cancelled,
}
