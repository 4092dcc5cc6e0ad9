namespace CustomerServiceKit.Kpis;

/// <summary>Who opened an interaction.</summary>
public enum InteractionDirection
{
    /// <summary>The customer.</summary>
    Inbound,

    /// <summary>The service.</summary>
    Outbound,

    /// <summary>One employee to another.</summary>
    Internal,
}
