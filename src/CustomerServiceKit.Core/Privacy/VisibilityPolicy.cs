using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit;

/// <summary>Who may see figures of whom, and how many people a figure of a group must be about.</summary>
/// <remarks>
/// <para>A house rule throughout: the guides do not give it, and each part can be changed. By default the two agent roles see themselves, team leaders and shift
/// supervisors their team, and department managers, division managers and heads of service their whole chain; a group has at least 5 people.</para>
/// <para>A viewer's units are those he leads; where he leads none, his primary unit. Under <see cref="VisibilityScope.Team"/> he sees the employees counted in
/// exactly these units, under <see cref="VisibilityScope.Chain"/> those in the units below too. Whoever leads that unit, or one
/// above it, is not below him and is not seen. An employee without a role sees himself only, and everybody always sees himself.</para>
/// <para>The host asks and obeys; nothing here hides a figure by itself. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class VisibilityPolicy
{
    private readonly ImmutableDictionary<ServiceRole, VisibilityScope> _scopes;

    private VisibilityPolicy(ImmutableDictionary<ServiceRole, VisibilityScope> scopes, int minimumGroup)
    {
        _scopes = scopes;
        MinimumGroup = minimumGroup;
    }

    /// <summary>The defaults described above.</summary>
    public static VisibilityPolicy Default { get; } = new(
        ImmutableDictionary<ServiceRole, VisibilityScope>.Empty
            .Add(ServiceRole.JuniorAgent, VisibilityScope.Own)
            .Add(ServiceRole.SkilledAgent, VisibilityScope.Own)
            .Add(ServiceRole.TeamLeader, VisibilityScope.Team)
            .Add(ServiceRole.ShiftSupervisor, VisibilityScope.Team)
            .Add(ServiceRole.DepartmentManager, VisibilityScope.Chain)
            .Add(ServiceRole.DivisionManager, VisibilityScope.Chain)
            .Add(ServiceRole.HeadOfService, VisibilityScope.Chain),
        5);

    /// <summary>The least number of people a figure of a group must be about, from 1.</summary>
    public int MinimumGroup { get; }

    /// <summary>How far a role sees.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not defined.</exception>
    public VisibilityScope ScopeOf(ServiceRole role)
    {
        Arguments.ThrowIfUndefined(role, nameof(role));
        return _scopes[role];
    }

    /// <summary>Returns this policy with another scope for one role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="scope">How far it sees.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public VisibilityPolicy WithScope(ServiceRole role, VisibilityScope scope)
    {
        Arguments.ThrowIfUndefined(role, nameof(role));
        Arguments.ThrowIfUndefined(scope, nameof(scope));
        return new VisibilityPolicy(_scopes.SetItem(role, scope), MinimumGroup);
    }

    /// <summary>Returns this policy with another least size of a group.</summary>
    /// <param name="people">From 1, which allows every group.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is below 1.</exception>
    public VisibilityPolicy WithMinimumGroup(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        return new VisibilityPolicy(_scopes, people);
    }

    /// <summary>Checks whether one employee may see figures of another.</summary>
    /// <param name="organization">Who belongs where.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="subject">Whose figures are asked for.</param>
    /// <param name="at">The instant at which role, membership and leadership are looked up; for a right as of today, the moment of asking.</param>
    /// <returns>Null where it is allowed; otherwise <c>privacy.not-visible</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public Problem? Check(Organization organization, EmployeeId viewer, EmployeeId subject, Instant at)
    {
        ArgumentNullException.ThrowIfNull(organization);
        Arguments.ThrowIfUnspecified(viewer.IsSpecified, nameof(viewer));
        Arguments.ThrowIfUnspecified(subject.IsSpecified, nameof(subject));
        if (viewer == subject)
        {
            return null;
        }

        VisibilityScope scope = organization.RoleOf(viewer, at) is ServiceRole role ? _scopes[role] : VisibilityScope.Own;
        bool visible = scope != VisibilityScope.Own
            && organization.PrimaryUnitOf(subject, at) is UnitId home
            && UnitsOf(organization, viewer, at).Any(unit => Covers(organization, unit, home, scope, at) && !IsAbove(organization, subject, unit, at));
        return visible
            ? null
            : PrivacyRules.NotVisible.At(string.Empty, ("viewer", viewer.Value), ("subject", subject.Value), ("scope", EnumWords<VisibilityScope>.Of(scope)));
    }

    /// <summary>Checks whether a figure of a group is about enough people.</summary>
    /// <param name="people">How many different people the figure is about; not negative.</param>
    /// <returns>Null where it may be shown; otherwise <c>privacy.group-too-small</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    public Problem? CheckGroup(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        return people >= MinimumGroup
            ? null
            : PrivacyRules.GroupTooSmall.At(
                string.Empty,
                ("people", people.ToString(CultureInfo.InvariantCulture)),
                ("minimum", MinimumGroup.ToString(CultureInfo.InvariantCulture)));
    }

    private static IReadOnlyList<UnitId> UnitsOf(Organization organization, EmployeeId viewer, Instant at)
    {
        IReadOnlyList<UnitId> led = organization.UnitsLedBy(viewer, at);
        return led.Count == 0 && organization.PrimaryUnitOf(viewer, at) is UnitId home ? [home] : led;
    }

    private static bool Covers(Organization organization, UnitId unit, UnitId home, VisibilityScope scope, Instant at) =>
        scope == VisibilityScope.Chain ? organization.IsWithin(home, unit, at) : home == unit;

    // Leaders of the viewer's own unit, or of one above it, stand beside or above the viewer, wherever they are counted.
    private static bool IsAbove(Organization organization, EmployeeId subject, UnitId unit, Instant at) =>
        organization.UnitsLedBy(subject, at).Any(led => organization.IsWithin(unit, led, at));
}
