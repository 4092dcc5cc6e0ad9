namespace CustomerServiceKit.Charters;

/// <summary>A value of a clock that two systems can be compared by.</summary>
public enum ClockCell
{
    /// <summary>When it is due.</summary>
    Due,

    /// <summary>Whether it is broken.</summary>
    Breached,

    /// <summary>How much time has counted.</summary>
    OpenTime,

    /// <summary>How much time the clock stood still.</summary>
    PausedTime,
}
