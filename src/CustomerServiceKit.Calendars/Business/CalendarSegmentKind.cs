namespace CustomerServiceKit.Calendars;

/// <summary>Why a stretch of time counts as business time, or does not.</summary>
public enum CalendarSegmentKind
{
    /// <summary>Within opening hours.</summary>
    Open,

    /// <summary>Outside opening hours on a day like any other.</summary>
    Closed,

    /// <summary>On a date that is closed by name.</summary>
    Holiday,

    /// <summary>In a break.</summary>
    Break,
}
