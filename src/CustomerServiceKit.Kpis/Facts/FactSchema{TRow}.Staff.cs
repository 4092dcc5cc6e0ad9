using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

public sealed partial class FactSchema<TRow>
{
    /// <summary>Declares who there is: a row of any other employee is rejected, so that a misspelt id is seen at the door.</summary>
    /// <param name="employees">The employees that there are, past ones included; for an <see cref="CustomerServiceKit.Organization"/> those of its memberships.</param>
    /// <returns>The changed copy. A row without an employee is not touched.</returns>
    /// <exception cref="ArgumentException">The schema declares no <see cref="Dimensions.Employee"/>, or has been told already.</exception>
    public FactSchema<TRow> KnownEmployees(IEnumerable<EmployeeId> employees)
    {
        ArgumentNullException.ThrowIfNull(employees);
        return IndexOf(Kpis.Dimensions.Employee) < 0 || KnownEmployeeIds is not null
            ? throw new ArgumentException("Declare the dimension 'employee' before the known employees, and these once.", nameof(employees))
            : new FactSchema<TRow>(this, Numbers, Partitions, Overlaps) { KnownEmployeeIds = employees.Select(e => e.Value).ToFrozenSet(StringComparer.Ordinal) };
    }

    /// <summary>Adds what the employees' states mean: <see cref="Dimensions.WorkState"/>, <see cref="Dimensions.Paid"/> and <see cref="Dimensions.Productive"/>.</summary>
    /// <param name="map">The meanings of the source's words.</param>
    /// <returns>The changed copy; paid and productive stay as the source records them where they are declared already.</returns>
    /// <remarks>Rows whose word the map does not have keep it as their <see cref="Dimensions.State"/>, have no work state, and are reported word by word.</remarks>
    /// <exception cref="ArgumentException">The schema declares no <see cref="Dimensions.State"/>, or the work state already.</exception>
    public FactSchema<TRow> WorkStates(AgentStateMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        int state = IndexOf(Kpis.Dimensions.State);
        return state < 0
            ? throw new ArgumentException("Declare the dimension 'state' before what its words mean.", nameof(map))
            : WorkStateColumns.AddTo(this, map, state);
    }
}
