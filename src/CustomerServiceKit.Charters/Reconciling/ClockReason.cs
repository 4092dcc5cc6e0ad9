namespace CustomerServiceKit.Charters;

/// <summary>Why another system's clock says what it says.</summary>
public enum ClockReason
{
    /// <summary>The two say the same, to the tolerance asked for.</summary>
    Equal,

    /// <summary>The other says what ours would if the clock had not stood still in any status.</summary>
    WithoutPauses,

    /// <summary>The other says what ours would if pauses were counted on the wall clock and not in opening hours.</summary>
    PausesOnTheWallClock,

    /// <summary>The other says what ours would if it counted around the clock.</summary>
    AroundTheClock,

    /// <summary>The other says what ours would if the case had kept the terms it began with.</summary>
    TermsOfTheStart,

    /// <summary>Ours knows only a part of the history, so the other may be right.</summary>
    PartialHistory,

    /// <summary>Ours has no such clock: nothing started it, or nothing is promised for such a case.</summary>
    NoClock,

    /// <summary>None of these explains it.</summary>
    Unexplained,
}
