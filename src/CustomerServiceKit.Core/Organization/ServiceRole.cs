namespace CustomerServiceKit;

/// <summary>The seven role holders of a service organization (R096).</summary>
/// <remarks>
/// A flat list: the values carry no rank, and no role is barred from an act because another is said to stand above it. An own title maps to one of the seven.
/// "Agent" is the guide's name of the role; everywhere else this library says employee.
/// </remarks>
public enum ServiceRole
{
    /// <summary>An agent at the beginning of the way.</summary>
    JuniorAgent,

    /// <summary>A skilled agent, who also trains and mentors.</summary>
    SkilledAgent,

    /// <summary>Leads a team.</summary>
    TeamLeader,

    /// <summary>Leads a shift.</summary>
    ShiftSupervisor,

    /// <summary>Manages a department.</summary>
    DepartmentManager,

    /// <summary>Manages a division.</summary>
    DivisionManager,

    /// <summary>Heads the whole service, for example as vice president of service.</summary>
    HeadOfService,
}
