namespace CustomerServiceKit.Charters;

/// <summary>What a customer gets when a promise is broken.</summary>
public enum RedressKind
{
    /// <summary>Nothing, and the charter says so.</summary>
    None,

    /// <summary>An apology.</summary>
    Apology,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A share of the fee for the service.</summary>
    ServiceCredit,
}
