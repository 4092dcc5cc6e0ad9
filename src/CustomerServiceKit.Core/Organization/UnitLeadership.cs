using NodaTime;

namespace CustomerServiceKit;

/// <summary>For some days an employee leads a unit.</summary>
/// <remarks>A row of an organization's definition, made by <see cref="OrganizationBuilder"/>. Immutable.</remarks>
public sealed class UnitLeadership
{
    internal UnitLeadership(UnitId unit, EmployeeId leader, DateSpan dates)
    {
        Unit = unit;
        Leader = leader;
        Dates = dates;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Who leads it.</summary>
    public EmployeeId Leader { get; }

    /// <summary>The first day, inclusive; null where it has always been so.</summary>
    public LocalDate? From => Dates.From;

    /// <summary>The day from which it is no longer so, exclusive; null where no end is known.</summary>
    public LocalDate? To => Dates.To;

    internal DateSpan Dates { get; }
}
