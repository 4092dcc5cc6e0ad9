namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise asks more or less of the provider than it did.</summary>
/// <remarks>
/// Each of these rules looks at one thing; several changes that point in one direction count in that direction, others together are <see cref="Mixed"/>.
/// <list type="bullet">
/// <item>The limit is compared for each kind of cases that the conditions of either version tell apart: a shorter one is stricter, and so is one for cases to which nothing was promised; a
/// promise for fewer cases is laxer. A length against a number of business days cannot be told.</item>
/// <item>Around the clock is stricter than the same or a longer time of opening hours; than a shorter one cannot be told.</item>
/// <item>A larger share is stricter. The period counts only where both shares are less than 1: a share kept in each part of a period is kept in the whole, so a shorter period that
/// <see cref="CustomerServiceKit.Calendars.ReportingPeriod.NestsIn"/> the other is stricter, and others cannot be told.</item>
/// <item>One more pause or a larger pause budget is laxer; one more event that reopens is stricter.</item>
/// <item>Other events that start, stop or end it, another recurrence, another way to go on when terms change, or another service cannot be told.</item>
/// <item>Names, reasons of pauses, levels of escalation and the parts behind a promise ask nothing of anybody towards the customer.</item>
/// </list>
/// </remarks>
public enum PromiseDirection
{
    /// <summary>As much as before.</summary>
    Same,

    /// <summary>More: for example a shorter time, a larger share of cases, a pause less, or a promise that was not there.</summary>
    Stricter,

    /// <summary>Less: for example a longer time, a smaller share of cases, a pause more, or a promise that is gone.</summary>
    Laxer,

    /// <summary>More in one way and less in another, or changed in a way that cannot be told from the charter alone.</summary>
    Mixed,
}
