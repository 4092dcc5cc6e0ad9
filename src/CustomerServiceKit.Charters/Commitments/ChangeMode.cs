namespace CustomerServiceKit.Charters;

/// <summary>What becomes of a running clock when other terms begin to hold: another priority, tier, channel, calendar or version of the charter.</summary>
/// <remarks>A promise that was broken under the terms that held is broken, whatever comes after.</remarks>
public enum ChangeMode
{
    /// <summary>The new limit and hours hold as if they had from the start. This may put the due time into the past; the promise is then broken by the change, and the clock says so.</summary>
    RecomputeFromStart,

    /// <summary>The time used stays used, and what is left of the new limit is counted in the new hours.</summary>
    KeepUsedRestOnNew,

    /// <summary>The clock starts anew at the change.</summary>
    RestartNow,

    /// <summary>The terms of the start hold to the end.</summary>
    Pin,
}
