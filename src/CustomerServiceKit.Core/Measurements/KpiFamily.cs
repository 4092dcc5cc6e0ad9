namespace CustomerServiceKit;

/// <summary>The three families in which service reports are made (guide on service operations, R076).</summary>
public enum KpiFamily
{
    /// <summary>What the customer meets: access, waiting, transfer.</summary>
    Service,

    /// <summary>What it costs the organization: handling time, load, occupancy.</summary>
    Efficiency,

    /// <summary>How well it was done: resolution, satisfaction, mastery.</summary>
    Quality,
}
