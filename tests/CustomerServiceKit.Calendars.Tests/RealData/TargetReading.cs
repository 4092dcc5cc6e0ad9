namespace CustomerServiceKit.Calendars.Tests.RealData;

/// <summary>How a target of the city can be read; the first that holds.</summary>
internal enum TargetReading
{
    /// <summary>One working day after the opening, within 60 s.</summary>
    Reproduced,

    /// <summary>The opening is shown without its seconds, and with some second of that minute the target is reproduced.</summary>
    OpeningCutToTheMinute,

    /// <summary>The same of the target.</summary>
    TargetCutToTheMinute,

    /// <summary>An employee entered the case, and the clock started within five minutes of the opening.</summary>
    EntryTookMinutes,

    /// <summary>A whole minute, one working day after some moment of the five minutes before the case was closed: the clock was started anew.</summary>
    RestartedBeforeClosing,

    /// <summary>Two or three working days after the opening.</summary>
    MoreWorkingDays,

    /// <summary>The opening itself.</summary>
    NoWorkingDay,

    /// <summary>One to three working days after the opening, but in the hour after closing time, on the very minute: no count of working time ends there.</summary>
    MovedAfterHours,

    /// <summary>None of these.</summary>
    Unexplained,
}
