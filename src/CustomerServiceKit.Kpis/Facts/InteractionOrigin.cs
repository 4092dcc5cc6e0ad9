namespace CustomerServiceKit.Kpis;

/// <summary>How an interaction came to be.</summary>
public enum InteractionOrigin
{
    /// <summary>The customer opened it.</summary>
    Customer,

    /// <summary>It is a call back the customer asked for.</summary>
    Callback,

    /// <summary>The service opened it without being asked.</summary>
    Proactive,

    /// <summary>It came from another interaction.</summary>
    Transfer,

    /// <summary>A system opened it.</summary>
    System,
}
