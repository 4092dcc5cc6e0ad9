using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.GoalSetting;

/// <summary>The parts of a goal: the organization as it is on the goal's first day, or all employees where the data know no units.</summary>
internal sealed class GoalParts(WalkSource source, Scorecard byEmployee, Instant at)
{
    private static readonly LocalizedText s_whole = LocalizedText.English("The whole").With("he", "השירות כולו", reviewed: false);
    private static readonly LocalizedText s_rest = LocalizedText.English("Of no employee").With("he", "ללא נציג", reviewed: false);

    /// <summary>Interactions that nobody answered, or that name nobody: without them the parts would not add up to the whole.</summary>
    public static GoalScope Rest { get; } = GoalScope.Of(new UnitId("of-no-employee"), UnitLevel.Team);

    /// <summary>What each part did that the goal was divided down to.</summary>
    public static IReadOnlyDictionary<GoalScope, decimal> Done(GoalCascade cascade, KpiKey kpi, Scorecard byEmployee) => byEmployee.Groups
        .Select(group => (Scope: group.DimensionValues[0] is string employee ? GoalScope.Of(new EmployeeId(employee)) : Rest, Figure: byEmployee.Get(kpi, group).Value))
        .Where(done => done.Figure is not null && cascade.Find(done.Scope) is not null).ToDictionary(done => done.Scope, done => done.Figure!.Value);

    public LocalizedText NameOf(GoalScope scope) => scope.Equals(Rest) ? s_rest
        : scope.Unit is UnitId unit ? source.Organization!.GetUnit(unit).Name
        : scope.Employee is EmployeeId employee ? LocalizedText.English(employee.Value)
        : s_whole;

    public CascadePart Of(GoalPolicy policy, HouseGoal? house)
    {
        Dictionary<EmployeeId, Measurement> own = [];
        Measurement? rest = null;
        foreach (ScorecardGroup group in byEmployee.Groups)
        {
            Measurement figure = byEmployee.Get(policy.Kpi, group);
            if (group.DimensionValues[0] is string employee)
            {
                own.Add(new EmployeeId(employee), figure);
            }
            else
            {
                rest = figure;
            }
        }

        CascadePart top = source.Organization is Organization organization
            ? Unit(organization, organization.Units.Single(u => u.Level == UnitLevel.HeadOfService).Id, e => Part(policy, GoalScope.Of(e), own.GetValueOrDefault(e)), house)
            : CascadePart.Of(GoalScope.Whole).Over(own.Where(o => o.Value.Value is not null).Select(o => Part(policy, GoalScope.Of(o.Key), o.Value)));
        return rest is { Value: > 0m } or { Value: not null, Denominator: > 0m } ? top.Over(Part(policy, Rest, rest)) : top;
    }

    // An amount is shared by what everybody did before; a rate is improved from where everybody stands.
    private static CascadePart Part(GoalPolicy policy, GoalScope scope, Measurement? figure) =>
        policy.Kind == GoalMeasureKind.Amount ? CascadePart.Of(scope).Weighing(figure?.Value ?? 0m)
        : figure is null ? CascadePart.Of(scope)
        : CascadePart.Of(scope).Measured(figure);

    // Leaders take no calls; the goal of a leader is that of the unit.
    private CascadePart Unit(Organization organization, UnitId unit, Func<EmployeeId, CascadePart> person, HouseGoal? house)
    {
        CascadePart part = CascadePart.Of(GoalScope.Of(unit, organization.GetUnit(unit).Level)).Over(
        [
            .. organization.Units.Where(u => organization.ParentOf(u.Id, at) == unit).Select(u => Unit(organization, u.Id, person, house)),
            .. organization.EmployeesOf(unit, at).Except(organization.LeadersOf(unit, at)).Select(person),
        ]);
        return house?.Proposed?.TryGetValue(unit.Value, out decimal proposed) == true ? part.Proposing(proposed) : part;
    }
}
