namespace CustomerServiceKit.Kpis;

/// <summary>How an interaction, or a stay in a queue, came out. The closed kind beside the source's own outcome.</summary>
public enum OutcomeKind
{
    /// <summary>An employee took it.</summary>
    Answered,

    /// <summary>The customer left while waiting in a queue for an employee.</summary>
    Abandoned,

    /// <summary>The customer left in the menu or with the bot, before any queue; never offered to employees.</summary>
    AbandonedInMenu,

    /// <summary>It was sent on to another place because the queue was too long.</summary>
    Overflowed,

    /// <summary>The customer chose to be called back instead of waiting.</summary>
    CallbackRequested,

    /// <summary>The customer left a message.</summary>
    Voicemail,

    /// <summary>It arrived while the service was closed.</summary>
    OutOfHours,

    /// <summary>It was refused, for example because every line was taken.</summary>
    Refused,

    /// <summary>The customer was served by the menu, the bot or the application.</summary>
    SelfServed,

    /// <summary>It broke down technically.</summary>
    Failed,

    /// <summary>It is still going on.</summary>
    Open,
}
