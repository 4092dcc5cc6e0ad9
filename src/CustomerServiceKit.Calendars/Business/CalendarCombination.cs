namespace CustomerServiceKit.Calendars;

/// <summary>How a calendar is made of two others.</summary>
public enum CalendarCombination
{
    /// <summary>Open when either is.</summary>
    Union,

    /// <summary>Open when both are.</summary>
    Intersection,

    /// <summary>Open when the first is and the second is not.</summary>
    Subtraction,
}
