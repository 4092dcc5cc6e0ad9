namespace CustomerServiceKit.Charters;

/// <summary>How the redress for a broken promise stands.</summary>
public enum RedressStatus
{
    /// <summary>It is owed, in whole or in part.</summary>
    Owed,

    /// <summary>It was given.</summary>
    Settled,

    /// <summary>It has to be claimed, and can still be.</summary>
    NotClaimed,

    /// <summary>It was not claimed in time.</summary>
    ClaimTooLate,

    /// <summary>An exception of the charter holds, and what it takes was shown.</summary>
    Excepted,

    /// <summary>The cap left nothing.</summary>
    CappedOut,

    /// <summary>The charter says that there is none.</summary>
    None,

    /// <summary>The charter does not say what there is.</summary>
    NotStated,

    /// <summary>It cannot be reckoned, because the fee or the customer is not known.</summary>
    Unknown,
}
