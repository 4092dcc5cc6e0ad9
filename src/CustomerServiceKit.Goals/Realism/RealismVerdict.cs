namespace CustomerServiceKit.Goals;

/// <summary>Whether a goal can be reached with a process.</summary>
/// <remarks>Source: service consultants' guide, R075: too high a goal frustrates, and with too low a goal people do not exert themselves; challenging and attainable goals motivate.</remarks>
public enum RealismVerdict
{
    /// <summary>There is too little past to tell.</summary>
    Unknown,

    /// <summary>The level lies beyond the natural limit on the worse side: it is reached without doing anything.</summary>
    AlreadyGuaranteed,

    /// <summary>It is likely to be reached without doing much.</summary>
    TooEasy,

    /// <summary>It is challenging and attainable, or the best end of the scale is to be kept.</summary>
    Realistic,

    /// <summary>It is less likely reached than not, yet possible.</summary>
    Stretch,

    /// <summary>It lies beyond the natural limit on the better side, or is reached by hardly any chance: only another process reaches it.</summary>
    OutOfReach,
}
