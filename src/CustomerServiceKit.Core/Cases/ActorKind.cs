namespace CustomerServiceKit;

/// <summary>What sort of party acted.</summary>
public enum ActorKind
{
    /// <summary>The customer, or somebody on the customer's side.</summary>
    Customer,

    /// <summary>An employee of the service.</summary>
    Employee,

    /// <summary>A program that talks with the customer.</summary>
    Bot,

    /// <summary>The system itself: a rule, a timer, an automatic message.</summary>
    System,

    /// <summary>Somebody outside both the service and the customer's side, such as a supplier.</summary>
    External,
}
