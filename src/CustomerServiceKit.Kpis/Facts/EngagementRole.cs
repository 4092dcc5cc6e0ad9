namespace CustomerServiceKit.Kpis;

/// <summary>What an employee did in an interaction. Only <see cref="Primary"/> counts as handling it.</summary>
public enum EngagementRole
{
    /// <summary>Spoke or wrote to the customer in his own charge.</summary>
    Primary,

    /// <summary>Gave advice to the one in charge.</summary>
    Consult,

    /// <summary>Listened without taking part.</summary>
    Monitor,

    /// <summary>Looked at it before it was offered.</summary>
    Preview,

    /// <summary>Broke into it, for example as a supervisor.</summary>
    Barge,
}
