namespace CustomerServiceKit.Calendars;

/// <summary>Which of the two dates count when business days between them are counted.</summary>
public enum BusinessDayEnds
{
    /// <summary>The first, not the last, so that stretches add up. The default.</summary>
    First,

    /// <summary>The last, not the first: days after a start.</summary>
    Last,

    /// <summary>Both.</summary>
    Both,

    /// <summary>Neither: clear days.</summary>
    Neither,
}
