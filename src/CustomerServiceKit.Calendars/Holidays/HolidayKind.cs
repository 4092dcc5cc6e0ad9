namespace CustomerServiceKit.Calendars;

/// <summary>What a holiday does to the hours of its date.</summary>
public enum HolidayKind
{
    /// <summary>The date has no hours.</summary>
    Closed,

    /// <summary>The hours of the date end early, as on the eve of a feast.</summary>
    ShortDay,
}
