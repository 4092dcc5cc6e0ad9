namespace CustomerServiceKit;

/// <summary>How high a unit stands; with the employee these are the five levels at which goals are set and figures are shown.</summary>
/// <remarks>
/// The five levels are: the single employee, the group (here <see cref="Team"/>), the department, the division, and the head of service (R070). The employee
/// is not a unit and so has no value here. Values rise with the level.
/// </remarks>
public enum UnitLevel
{
    /// <summary>A group of employees under a team leader.</summary>
    Team,

    /// <summary>Teams under a department manager.</summary>
    Department,

    /// <summary>Departments under a division manager.</summary>
    Division,

    /// <summary>The whole service, under its head.</summary>
    HeadOfService,
}
