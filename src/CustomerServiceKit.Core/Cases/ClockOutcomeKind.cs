namespace CustomerServiceKit;

/// <summary>How one promise on one case stands.</summary>
public enum ClockOutcomeKind
{
    /// <summary>Kept in time.</summary>
    Met,

    /// <summary>Not kept in time, whether or not it was fulfilled later.</summary>
    Breached,

    /// <summary>The clock is running and the time is not over.</summary>
    Open,

    /// <summary>The clock stands still, for example while the customer is asked.</summary>
    Paused,

    /// <summary>Not counted, for a stated reason.</summary>
    Excluded,

    /// <summary>The promise fell away before it was due, for example because the case was withdrawn.</summary>
    Cancelled,
}
