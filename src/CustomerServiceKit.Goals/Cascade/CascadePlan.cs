using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A cascade broken down to days: everybody's days, and those of units as the sums of their people's.</summary>
/// <remarks>
/// Everybody's roundings fall on other days, so that the days of a team stay smooth; each one's own days still add up exactly. Immutable and safe to share between threads.
/// </remarks>
public sealed class CascadePlan
{
    private readonly ImmutableDictionary<GoalScope, GoalPlan> _people;

    // Units that were revised, with their own new levels; the days of all others follow from their people's.
    private readonly ImmutableDictionary<GoalScope, GoalPlan> _revised;

    private CascadePlan(GoalCascade cascade, DayWeights weights, ImmutableDictionary<GoalScope, GoalPlan> people, ImmutableDictionary<GoalScope, GoalPlan> revised)
    {
        Cascade = cascade;
        Weights = weights;
        _people = people;
        _revised = revised;
    }

    /// <summary>The cascade.</summary>
    public GoalCascade Cascade { get; }

    /// <summary>The weights of the days.</summary>
    public DayWeights Weights { get; }

    /// <summary>Breaks a cascade down.</summary>
    /// <param name="cascade">The cascade.</param>
    /// <param name="weights">The weight of each day of the validity; on days outside of somebody's employment it is 0 for them.</param>
    /// <returns>The plan; or why there is none: <c>goal.weight-missing</c>, <c>goal.no-weight</c>, and with the name of the part <c>goal.no-weight</c> where somebody has a part of an amount and no day to
    /// do it on.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<CascadePlan> Of(GoalCascade cascade, DayWeights weights)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(weights);
        Goal goal = cascade.Top.Goal;
        List<Problem> problems = [.. WeightCheck.Of(weights, goal.Validity, "weights").Where(p => goal.Policy.Kind == GoalMeasureKind.Amount || p.Code != GoalPlanRules.NoWeight.Code)];
        if (problems.Count > 0)
        {
            return Result.Refused<CascadePlan>([.. problems]);
        }

        CascadeGoal[] people = [.. cascade.All.Where(g => g.Below.Count == 0)];
        DayGoal[] days = [.. goal.Validity.Select(day => new DayGoal(day, weights.Get(day), goal.Level))];
        GoalPlan[] plans = StaggeredDays.Of(people, days, weights.Zone);
        problems.AddRange(people.Zip(plans).Where(p => goal.Policy.Kind == GoalMeasureKind.Amount && p.First.TopDown != 0m && p.Second.TotalWeight == 0m)
            .Select(p => GoalPlanRules.NoWeight.At(p.First.Scope.ToString(), ("days", Shown.Days(p.First.Part.Employed ?? goal.Validity)))));
        return problems.Count > 0
            ? Result.Refused<CascadePlan>([.. problems])
            : Result.Of(new CascadePlan(cascade, weights, plans.ToImmutableDictionary(p => p.Goal.Scope), ImmutableDictionary<GoalScope, GoalPlan>.Empty));
    }

    /// <summary>The plan of a scope.</summary>
    /// <param name="scope">Whom.</param>
    /// <returns>
    /// Of a unit's amount the sums of its people's days; where these do not add up to its own goal, as with a hedge, its own goal by day. Null where the cascade has no such scope.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public GoalPlan? Find(GoalScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _people.TryGetValue(scope, out GoalPlan? own) ? own : Cascade.Find(scope) is CascadeGoal unit ? Unit(unit) : null;
    }

    /// <summary>Changes the goal of a scope from a day on: what is left of it is divided anew among its people, by their weights on the days left. Everybody else's days stay.</summary>
    /// <param name="scope">Whom; the goals of units above stay as they are, and their days follow their people's.</param>
    /// <param name="revision">The change.</param>
    /// <returns>The next plan, or every reason why not, as for <see cref="GoalPlan.Revise"/>, and <c>cascade.unknown-scope</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Result<CascadePlan> Revise(GoalScope scope, PlanRevision revision)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(revision);
        if (Cascade.Find(scope) is not CascadeGoal unit)
        {
            return Result.Refused<CascadePlan>(CascadeRules.UnknownScope.At("scope", ("given", scope.ToString()), ("goal", Cascade.Top.Goal.Id.Value)));
        }

        Result<GoalPlan> whole = Find(scope)!.Revise(revision);
        if (whole.Value is not GoalPlan revised)
        {
            return Result.Refused<CascadePlan>([.. whole.Problems]);
        }

        CascadeGoal[] people = [.. unit.All.Where(g => g.Below.Count == 0)];
        if (unit.Goal.Policy.Kind == GoalMeasureKind.Amount && people.All(p => p.Part.Weight == 0m || _people[p.Scope].Days.All(d => d.Date < revision.From || d.Weight == 0m)))
        {
            return Result.Refused<CascadePlan>(GoalPlanRules.NoWeight.At(scope.ToString(), ("days", Shown.Days(new DateInterval(revision.From, unit.Goal.Validity.End)))));
        }

        IEnumerable<GoalPlan> plans = unit.Goal.Policy.Kind == GoalMeasureKind.Amount
            ? StaggeredDays.Revised([.. people.Select(p => _people[p.Scope])], people, revised, revision)
            : people.Select(p => _people[p.Scope].Revise(revision).OrThrow());
        ImmutableDictionary<GoalScope, GoalPlan> changed = _people.SetItems(plans.Select(p => KeyValuePair.Create(p.Goal.Scope, p)));
        return Result.Of(new CascadePlan(Cascade, Weights, changed, unit.Below.Count == 0 ? _revised : _revised.SetItem(scope, revised)), [.. whole.Problems]);
    }

    /// <summary>Prints the cascade and its days.</summary>
    /// <returns>For example <c>upsells: 1000 among 42, 2026-05-01..2026-10-31</c>.</returns>
    public override string ToString() => $"{Cascade}, {Shown.Days(Cascade.Top.Goal.Validity)}";

    private GoalPlan Unit(CascadeGoal unit)
    {
        GoalPlan own = _revised.GetValueOrDefault(unit.Scope) ?? unit.Goal.ByDay(Weights).OrThrow();
        if (unit.Goal.Policy.Kind != GoalMeasureKind.Amount)
        {
            return own;
        }

        decimal[] sums = new decimal[own.Days.Count];
        foreach (CascadeGoal person in unit.All.Where(g => g.Below.Count == 0))
        {
            IReadOnlyList<DayGoal> days = _people[person.Scope].Days;
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += days[i].Value;
            }
        }

        bool agrees = unit.All.All(g => g.Part.Hedge == 0m) && (_people.Values.Any(p => p.Version > 1) || sums.Sum() == own.Days.Sum(d => d.Value));
        return agrees ? own.Over([.. own.Days.Select((d, i) => new DayGoal(d.Date, d.Weight, sums[i]))]) : own;
    }
}
