namespace CustomerServiceKit.Charters;

/// <summary>How far a charter binds its provider.</summary>
public enum LegalStatus
{
    /// <summary>It declares what the provider means to do, and gives no right to it.</summary>
    Declarative,

    /// <summary>It is part of the contract with the customer.</summary>
    Contractual,

    /// <summary>A law or regulation asks for it.</summary>
    Statutory,
}
