using NodaTime;

namespace CustomerServiceKit;

/// <summary>For some days an employee belongs to a unit.</summary>
/// <remarks>A row of an organization's definition, made by <see cref="OrganizationBuilder"/>. Immutable.</remarks>
public sealed class UnitMembership
{
    internal UnitMembership(EmployeeId employee, UnitId unit, bool isPrimary, DateSpan dates)
    {
        Employee = employee;
        Unit = unit;
        IsPrimary = isPrimary;
        Dates = dates;
    }

    /// <summary>The employee.</summary>
    public EmployeeId Employee { get; }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Whether it is the one unit in which the employee is counted; others are recorded and never rolled up.</summary>
    public bool IsPrimary { get; }

    /// <summary>The first day, inclusive; null where it has always been so.</summary>
    public LocalDate? From => Dates.From;

    /// <summary>The day from which it is no longer so, exclusive; null where no end is known.</summary>
    public LocalDate? To => Dates.To;

    internal DateSpan Dates { get; }
}
