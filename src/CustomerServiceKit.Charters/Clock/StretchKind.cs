namespace CustomerServiceKit.Charters;

/// <summary>What a stretch of a clock's time is to the promise.</summary>
internal enum StretchKind
{
    /// <summary>It counts.</summary>
    Counting,

    /// <summary>The case has a status in which the clock stands still.</summary>
    Paused,

    /// <summary>Something lasts for which the charter lets the clock stand still.</summary>
    Excused,

    /// <summary>It lies between a stop and a reopening.</summary>
    Stopped,

    /// <summary>Nothing was promised for the case as it was.</summary>
    NotPromised,

    /// <summary>The clock was started anew after it.</summary>
    Restarted,
}
