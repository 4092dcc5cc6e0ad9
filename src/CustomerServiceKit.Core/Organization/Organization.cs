using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Who belongs where, in which role, and who leads what, over time.</summary>
/// <remarks>
/// <para>The definition is written in days of <see cref="Zone"/> and asked by <see cref="Instant"/>: a day begins at its local midnight, or with the first moment
/// after a clock change that skipped midnight. A beginning is included, an end is not.</para>
/// <para>An employee has at most one primary unit at an instant and is counted there and in the units above it; further units are recorded and never rolled up.
/// The look-ups of one employee allocate nothing. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class Organization
{
    private readonly Dictionary<UnitId, OrganizationUnit> _units;
    private readonly Dictionary<UnitId, Timeline<UnitId>> _parents;
    private readonly Dictionary<UnitId, Timeline<EmployeeId>> _members;
    private readonly Dictionary<UnitId, Timeline<EmployeeId>> _leaders;
    private readonly Dictionary<EmployeeId, Timeline<UnitId>> _primaryUnits;
    private readonly Dictionary<EmployeeId, Timeline<UnitId>> _secondaryUnits;
    private readonly Dictionary<EmployeeId, Timeline<UnitId>> _ledUnits;
    private readonly Dictionary<EmployeeId, Timeline<ServiceRole>> _roles;
    private readonly Dictionary<EmployeeId, Timeline<ProficiencyId>> _proficiencies;

    internal Organization(OrganizationBuilder definition)
    {
        Zone = TimeZones.Get(definition.Zone);
        Units = (ImmutableArray<OrganizationUnit>)[.. definition.Units];
        Placements = (ImmutableArray<UnitPlacement>)[.. definition.Placements];
        Memberships = (ImmutableArray<UnitMembership>)[.. definition.Memberships];
        Roles = (ImmutableArray<RoleAssignment>)[.. definition.Roles];
        Proficiencies = (ImmutableArray<ProficiencyAssignment>)[.. definition.Proficiencies];
        Leaders = (ImmutableArray<UnitLeadership>)[.. definition.Leaders];

        _units = Units.ToDictionary(unit => unit.Id);
        _parents = Indexed(Placements, row => row.Unit, row => row.Dates, row => row.Parent);
        _members = Indexed(Memberships.Where(row => row.IsPrimary), row => row.Unit, row => row.Dates, row => row.Employee);
        _leaders = Indexed(Leaders, row => row.Unit, row => row.Dates, row => row.Leader);
        _primaryUnits = Indexed(Memberships.Where(row => row.IsPrimary), row => row.Employee, row => row.Dates, row => row.Unit);
        _secondaryUnits = Indexed(Memberships.Where(row => !row.IsPrimary), row => row.Employee, row => row.Dates, row => row.Unit);
        _ledUnits = Indexed(Leaders, row => row.Leader, row => row.Dates, row => row.Unit);
        _roles = Indexed(Roles, row => row.Employee, row => row.Dates, row => row.Role);
        _proficiencies = Indexed(Proficiencies, row => row.Employee, row => row.Dates, row => row.Proficiency);
    }

    /// <summary>The zone whose days the dates are.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Every unit, in the order given.</summary>
    public IReadOnlyList<OrganizationUnit> Units { get; }

    /// <summary>Every dated placement under another parent, in the order given.</summary>
    public IReadOnlyList<UnitPlacement> Placements { get; }

    /// <summary>Every membership, primary and secondary, in the order given.</summary>
    public IReadOnlyList<UnitMembership> Memberships { get; }

    /// <summary>Every role held, in the order given.</summary>
    public IReadOnlyList<RoleAssignment> Roles { get; }

    /// <summary>Every band of proficiency, in the order given.</summary>
    public IReadOnlyList<ProficiencyAssignment> Proficiencies { get; }

    /// <summary>Who leads what, in the order given.</summary>
    public IReadOnlyList<UnitLeadership> Leaders { get; }

    /// <summary>Starts the definition of an organization.</summary>
    /// <param name="zone">The IANA id of the zone whose days the dates are, for example <c>Asia/Jerusalem</c>.</param>
    /// <returns>An empty builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static OrganizationBuilder In(string zone) => new(zone);

    /// <summary>Finds a unit.</summary>
    /// <param name="unit">Its id.</param>
    /// <returns>The unit, or null where there is none of that id.</returns>
    public OrganizationUnit? FindUnit(UnitId unit) => _units.TryGetValue(unit, out OrganizationUnit? found) ? found : null;

    /// <summary>Gets a unit that must exist.</summary>
    /// <param name="unit">Its id.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ProblemException">There is no unit of that id: <c>organization.unknown-unit</c>.</exception>
    public OrganizationUnit GetUnit(UnitId unit) =>
        FindUnit(unit) ?? throw new ProblemException(OrganizationRules.UnknownUnit.At(string.Empty, ("unit", unit.Value)));

    /// <summary>The unit in which an employee is counted.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="at">When.</param>
    /// <returns>The primary unit; null where the employee has none then, or is not known.</returns>
    public UnitId? PrimaryUnitOf(EmployeeId employee, Instant at) =>
        _primaryUnits.TryGetValue(employee, out Timeline<UnitId>? units) && units.TryAt(at, out UnitId unit) ? unit : null;

    /// <summary>The further units of an employee, which are never rolled up.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="at">When.</param>
    /// <returns>The units in ordinal order; empty where there are none.</returns>
    public IReadOnlyList<UnitId> SecondaryUnitsOf(EmployeeId employee, Instant at) => Sorted(_secondaryUnits, employee, at, unit => unit.Value);

    /// <summary>The unit of a given level in which an employee is counted: his primary unit or one above it.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="level">The level.</param>
    /// <param name="at">When.</param>
    /// <returns>The unit; null where the employee has no primary unit then, or where there is none of that level on the way up.</returns>
    public UnitId? UnitOf(EmployeeId employee, UnitLevel level, Instant at)
    {
        for (UnitId? unit = PrimaryUnitOf(employee, at); unit is UnitId current; unit = ParentOf(current, at))
        {
            if (_units[current].Level == level)
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>The unit that a unit stands under.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="at">When.</param>
    /// <returns>The parent; null for a top unit.</returns>
    /// <exception cref="ProblemException">There is no such unit: <c>organization.unknown-unit</c>.</exception>
    public UnitId? ParentOf(UnitId unit, Instant at) =>
        _parents.TryGetValue(unit, out Timeline<UnitId>? parents) && parents.TryAt(at, out UnitId parent) ? parent : GetUnit(unit).Parent;

    /// <summary>The way from a unit to the top.</summary>
    /// <param name="unit">The unit to start from.</param>
    /// <param name="at">When.</param>
    /// <returns>The unit itself first, the top unit last.</returns>
    /// <exception cref="ProblemException">There is no such unit: <c>organization.unknown-unit</c>.</exception>
    public IReadOnlyList<UnitId> PathOf(UnitId unit, Instant at)
    {
        ImmutableArray<UnitId>.Builder path = ImmutableArray.CreateBuilder<UnitId>();
        for (UnitId? next = unit; next is UnitId current; next = ParentOf(current, at))
        {
            path.Add(current);
        }

        return path.ToImmutable();
    }

    /// <summary>Whether a unit is another one, or stands under it at any distance.</summary>
    /// <param name="unit">The lower unit.</param>
    /// <param name="above">The unit itself, or the higher one.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether <paramref name="above"/> is on the way from <paramref name="unit"/> to the top.</returns>
    /// <exception cref="ProblemException">There is no unit <paramref name="unit"/>: <c>organization.unknown-unit</c>.</exception>
    public bool IsWithin(UnitId unit, UnitId above, Instant at)
    {
        for (UnitId? next = unit; next is UnitId current; next = ParentOf(current, at))
        {
            if (current == above)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The employees who are counted in a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="at">When.</param>
    /// <param name="includeBelow">Whether those of the units below count too; only the unit's own unless told.</param>
    /// <returns>The employees whose primary unit it is, in ordinal order, each once; empty where there are none.</returns>
    /// <exception cref="ProblemException">There is no such unit: <c>organization.unknown-unit</c>.</exception>
    public IReadOnlyList<EmployeeId> EmployeesOf(UnitId unit, Instant at, bool includeBelow = false)
    {
        GetUnit(unit);
        return !includeBelow
            ? Sorted(_members, unit, at, employee => employee.Value)
            : (ImmutableArray<EmployeeId>)[..
                _members.Where(members => IsWithin(members.Key, unit, at))
                    .SelectMany(members => members.Value.AllAt(at))
                    .OrderBy(employee => employee.Value, StringComparer.Ordinal)];
    }

    /// <summary>Who leads a unit itself; leaders of the units above are not meant.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="at">When.</param>
    /// <returns>The leaders in ordinal order; empty where nobody leads it then.</returns>
    /// <exception cref="ProblemException">There is no such unit: <c>organization.unknown-unit</c>.</exception>
    public IReadOnlyList<EmployeeId> LeadersOf(UnitId unit, Instant at)
    {
        GetUnit(unit);
        return Sorted(_leaders, unit, at, employee => employee.Value);
    }

    /// <summary>The units that an employee leads.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="at">When.</param>
    /// <returns>The units in ordinal order; empty where there are none.</returns>
    public IReadOnlyList<UnitId> UnitsLedBy(EmployeeId employee, Instant at) => Sorted(_ledUnits, employee, at, unit => unit.Value);

    /// <summary>The role of an employee.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="at">When.</param>
    /// <returns>The role; null where none is recorded then.</returns>
    public ServiceRole? RoleOf(EmployeeId employee, Instant at) =>
        _roles.TryGetValue(employee, out Timeline<ServiceRole>? roles) && roles.TryAt(at, out ServiceRole role) ? role : null;

    /// <summary>The band of proficiency of an employee.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="at">When.</param>
    /// <returns>The band; null where none is recorded then.</returns>
    public ProficiencyId? ProficiencyOf(EmployeeId employee, Instant at) =>
        _proficiencies.TryGetValue(employee, out Timeline<ProficiencyId>? bands) && bands.TryAt(at, out ProficiencyId band) ? band : null;

    private static ImmutableArray<TValue> Sorted<TKey, TValue>(Dictionary<TKey, Timeline<TValue>> index, TKey key, Instant at, Func<TValue, string> text)
        where TKey : notnull
        => index.TryGetValue(key, out Timeline<TValue>? timeline) ? [.. timeline.AllAt(at).OrderBy(text, StringComparer.Ordinal)] : [];

    private Dictionary<TKey, Timeline<TValue>> Indexed<TRow, TKey, TValue>(
        IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, DateSpan> dates, Func<TRow, TValue> value)
        where TKey : notnull
        => rows.GroupBy(key).ToDictionary(group => group.Key, group => new Timeline<TValue>(group.Select(row => (dates(row), value(row))), Zone));
}
