using NodaTime;

namespace CustomerServiceKit;

/// <summary>For some days an employee holds a role.</summary>
/// <remarks>A row of an organization's definition, made by <see cref="OrganizationBuilder"/>. Immutable.</remarks>
public sealed class RoleAssignment
{
    internal RoleAssignment(EmployeeId employee, ServiceRole role, DateSpan dates)
    {
        Employee = employee;
        Role = role;
        Dates = dates;
    }

    /// <summary>The employee.</summary>
    public EmployeeId Employee { get; }

    /// <summary>The role.</summary>
    public ServiceRole Role { get; }

    /// <summary>The first day, inclusive; null where it has always been so.</summary>
    public LocalDate? From => Dates.From;

    /// <summary>The day from which it is no longer so, exclusive; null where no end is known.</summary>
    public LocalDate? To => Dates.To;

    internal DateSpan Dates { get; }
}
