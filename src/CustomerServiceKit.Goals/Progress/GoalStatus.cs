namespace CustomerServiceKit.Goals;

/// <summary>The band a goal stands in, as a colour on a report.</summary>
public enum GoalStatus
{
    /// <summary>On the way, or there.</summary>
    Green,

    /// <summary>Somewhat behind.</summary>
    Yellow,

    /// <summary>Far behind.</summary>
    Red,
}
