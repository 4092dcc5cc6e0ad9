namespace CustomerServiceKit.Charters;

/// <summary>What a clock comes to next.</summary>
public enum ClockDeadlineKind
{
    /// <summary>The promise is due.</summary>
    Due,

    /// <summary>A level is reached, and somebody is to know.</summary>
    Escalation,

    /// <summary>The time to stand still is used up, and the clock runs on.</summary>
    PauseBudget,

    /// <summary>The next run of a regular update starts, as the last one was kept early.</summary>
    Start,

    /// <summary>Another version of the charter comes into force, which moves clocks that run.</summary>
    Version,
}
