namespace CustomerServiceKit.Charters;

/// <summary>Why a stretch of a clock's time counts, or does not.</summary>
public enum ClockSegmentKind
{
    /// <summary>It counts.</summary>
    Counting,

    /// <summary>The service is closed, on a day like any other, on a holiday or in a break.</summary>
    Closed,

    /// <summary>The clock stands still because of the case's status, or was stopped until the case was opened again.</summary>
    Paused,

    /// <summary>Nothing was promised in it, or the clock was started anew after it.</summary>
    Void,
}
