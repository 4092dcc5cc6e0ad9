namespace CustomerServiceKit.Calendars;

/// <summary>Which one is meant by an opening or closing time that the clocks show twice.</summary>
public enum RepeatedTimes
{
    /// <summary>The first. The default, as in NodaTime's lenient resolver.</summary>
    First,

    /// <summary>The second.</summary>
    Second,
}
