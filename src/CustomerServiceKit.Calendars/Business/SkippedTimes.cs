namespace CustomerServiceKit.Calendars;

/// <summary>What becomes of an opening or closing time that the clocks skip.</summary>
public enum SkippedTimes
{
    /// <summary>It is pushed forward by what is skipped: where 02:00 becomes 03:00, 02:30 is 03:30. The default, as in NodaTime's lenient resolver.</summary>
    PushedForward,

    /// <summary>It is the instant at which the clocks change: 02:30 is 03:00.</summary>
    AtTheChange,
}
