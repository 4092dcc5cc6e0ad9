namespace CustomerServiceKit.Kpis;

/// <summary>Where a case stands. The closed kind beside the source's own status.</summary>
public enum CaseStatusKind
{
    /// <summary>Nobody has taken it yet.</summary>
    New,

    /// <summary>The service is at it.</summary>
    Open,

    /// <summary>The service waits for the customer.</summary>
    WaitingCustomer,

    /// <summary>The service waits for somebody else.</summary>
    WaitingThirdParty,

    /// <summary>It rests, and the customer waits.</summary>
    OnHold,

    /// <summary>It rests until a set time.</summary>
    Snoozed,

    /// <summary>The service holds it to be resolved; it may be opened again.</summary>
    Resolved,

    /// <summary>It is over for good.</summary>
    Closed,

    /// <summary>It went into another case.</summary>
    Merged,

    /// <summary>It was withdrawn, or was none.</summary>
    Cancelled,
}
