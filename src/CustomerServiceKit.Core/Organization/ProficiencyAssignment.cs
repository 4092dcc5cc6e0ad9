using NodaTime;

namespace CustomerServiceKit;

/// <summary>For some days an employee belongs to a band of proficiency.</summary>
/// <remarks>A row of an organization's definition, made by <see cref="OrganizationBuilder"/>. Immutable.</remarks>
public sealed class ProficiencyAssignment
{
    internal ProficiencyAssignment(EmployeeId employee, ProficiencyId proficiency, DateSpan dates)
    {
        Employee = employee;
        Proficiency = proficiency;
        Dates = dates;
    }

    /// <summary>The employee.</summary>
    public EmployeeId Employee { get; }

    /// <summary>The band.</summary>
    public ProficiencyId Proficiency { get; }

    /// <summary>The first day, inclusive; null where it has always been so.</summary>
    public LocalDate? From => Dates.From;

    /// <summary>The day from which it is no longer so, exclusive; null where no end is known.</summary>
    public LocalDate? To => Dates.To;

    internal DateSpan Dates { get; }
}
