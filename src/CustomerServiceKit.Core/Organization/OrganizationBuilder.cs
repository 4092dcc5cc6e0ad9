using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Collects the definition of an <see cref="Organization"/> and checks it as a whole.</summary>
/// <remarks>
/// Nothing is refused while rows are added; <see cref="Validate"/> reports every problem at once, with the path of each, and <see cref="Build"/> throws them.
/// Dates are days in the zone of the organization: the first is included, the second is not, and null is open. Not safe to share between threads.
/// </remarks>
public sealed class OrganizationBuilder
{
    private readonly List<OrganizationUnit> _units = [];
    private readonly List<UnitPlacement> _placements = [];
    private readonly List<UnitMembership> _memberships = [];
    private readonly List<RoleAssignment> _roles = [];
    private readonly List<ProficiencyAssignment> _proficiencies = [];
    private readonly List<UnitLeadership> _leaders = [];

    /// <summary>Starts an organization without units.</summary>
    /// <param name="zone">The IANA id of the zone whose days the dates are, for example <c>Asia/Jerusalem</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public OrganizationBuilder(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        Zone = zone;
    }

    internal string Zone { get; }

    internal IReadOnlyList<OrganizationUnit> Units => _units;

    internal IReadOnlyList<UnitPlacement> Placements => _placements;

    internal IReadOnlyList<UnitMembership> Memberships => _memberships;

    internal IReadOnlyList<RoleAssignment> Roles => _roles;

    internal IReadOnlyList<ProficiencyAssignment> Proficiencies => _proficiencies;

    internal IReadOnlyList<UnitLeadership> Leaders => _leaders;

    /// <summary>Adds a unit.</summary>
    /// <param name="id">Its id, once in an organization.</param>
    /// <param name="level">How high it stands.</param>
    /// <param name="name">What readers call it.</param>
    /// <param name="parent">The unit of a higher level that it stands under, wherever no placement says otherwise; null for a top unit.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrganizationBuilder Unit(UnitId id, UnitLevel level, LocalizedText name, UnitId? parent = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        _units.Add(new OrganizationUnit(id, level, name, parent));
        return this;
    }

    /// <summary>Places a unit under another parent than its own for some days, as after a reorganization.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="parent">The unit of a higher level that it stands under.</param>
    /// <param name="from">The first day, inclusive; null for always.</param>
    /// <param name="to">The end, exclusive; null for open.</param>
    /// <returns>This builder.</returns>
    public OrganizationBuilder Place(UnitId unit, UnitId parent, LocalDate? from = null, LocalDate? to = null)
    {
        _placements.Add(new UnitPlacement(unit, parent, new DateSpan(from, to)));
        return this;
    }

    /// <summary>Puts an employee into a primary unit: the one in which he is counted. Primary units of one employee may not overlap.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="unit">The unit, of any level.</param>
    /// <param name="from">The first day, inclusive; null for always.</param>
    /// <param name="to">The end, exclusive; null for open.</param>
    /// <returns>This builder.</returns>
    public OrganizationBuilder Member(EmployeeId employee, UnitId unit, LocalDate? from = null, LocalDate? to = null)
    {
        _memberships.Add(new UnitMembership(employee, unit, isPrimary: true, new DateSpan(from, to)));
        return this;
    }

    /// <summary>Puts an employee into a further unit, which is recorded and never rolled up, or he would be counted twice.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="unit">The unit, of any level.</param>
    /// <param name="from">The first day, inclusive; null for always.</param>
    /// <param name="to">The end, exclusive; null for open.</param>
    /// <returns>This builder.</returns>
    public OrganizationBuilder SecondaryMember(EmployeeId employee, UnitId unit, LocalDate? from = null, LocalDate? to = null)
    {
        _memberships.Add(new UnitMembership(employee, unit, isPrimary: false, new DateSpan(from, to)));
        return this;
    }

    /// <summary>Gives an employee a role; roles of one employee may not overlap.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="role">The role.</param>
    /// <param name="from">The first day, inclusive; null for always.</param>
    /// <param name="to">The end, exclusive; null for open.</param>
    /// <returns>This builder.</returns>
    public OrganizationBuilder Role(EmployeeId employee, ServiceRole role, LocalDate? from = null, LocalDate? to = null)
    {
        _roles.Add(new RoleAssignment(employee, role, new DateSpan(from, to)));
        return this;
    }

    /// <summary>Puts an employee into a band of proficiency; bands of one employee may not overlap.</summary>
    /// <param name="employee">The employee.</param>
    /// <param name="proficiency">The band.</param>
    /// <param name="from">The first day, inclusive; null for always.</param>
    /// <param name="to">The end, exclusive; null for open.</param>
    /// <returns>This builder.</returns>
    public OrganizationBuilder Proficiency(EmployeeId employee, ProficiencyId proficiency, LocalDate? from = null, LocalDate? to = null)
    {
        _proficiencies.Add(new ProficiencyAssignment(employee, proficiency, new DateSpan(from, to)));
        return this;
    }

    /// <summary>Makes an employee a leader of a unit; a unit may have several leaders, and an employee may lead several units.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="leader">Who leads it; need not be a member of it.</param>
    /// <param name="from">The first day, inclusive; null for always.</param>
    /// <param name="to">The end, exclusive; null for open.</param>
    /// <returns>This builder.</returns>
    public OrganizationBuilder Leader(UnitId unit, EmployeeId leader, LocalDate? from = null, LocalDate? to = null)
    {
        _leaders.Add(new UnitLeadership(unit, leader, new DateSpan(from, to)));
        return this;
    }

    /// <summary>Checks everything that was added.</summary>
    /// <returns>Every problem, with a path such as <c>memberships[3]</c>; empty where there is none.</returns>
    public IReadOnlyList<Problem> Validate() => (ImmutableArray<Problem>)[.. new OrganizationValidation(this).Run()];

    /// <summary>Makes the organization.</summary>
    /// <returns>The organization; this builder may go on being used without changing it.</returns>
    /// <exception cref="ProblemException">Something is wrong; the exception lists every problem, as <see cref="Validate"/> does.</exception>
    public Organization Build()
    {
        IReadOnlyList<Problem> problems = Validate();
        return problems.Count == 0 ? new Organization(this) : throw new ProblemException(problems);
    }
}
