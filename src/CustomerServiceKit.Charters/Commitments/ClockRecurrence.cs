namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise is made once in a case or again and again.</summary>
/// <remarks>Source: the three kinds of recurrence of Salesforce milestones.</remarks>
public enum ClockRecurrence
{
    /// <summary>Once, for example a first reply. A reopening event lets the same clock go on.</summary>
    Once,

    /// <summary>Each time something starts it while it does not run, for example a reply to each message. What starts it again while it runs changes nothing.</summary>
    Independent,

    /// <summary>
    /// Again as soon as it was kept, without a start event, until the case ends: a regular update. Kept early, the next one starts at the time the last one was due; kept late, at once.
    /// </summary>
    Sequential,
}
