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

    // Units above one that was revised, with the plan before: their own goals stay as they were.
    private readonly ImmutableDictionary<GoalScope, CascadePlan> _before;

    private CascadePlan(
        GoalCascade cascade,
        DayWeights weights,
        ImmutableDictionary<GoalScope, GoalPlan> people,
        ImmutableDictionary<GoalScope, GoalPlan> revised,
        ImmutableDictionary<GoalScope, CascadePlan> before)
    {
        Cascade = cascade;
        Weights = weights;
        _people = people;
        _revised = revised;
        _before = before;
    }

    /// <summary>The cascade as it was divided at first; what a revision made of it is in <see cref="Find"/>.</summary>
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
            : Result.Of(new CascadePlan(
                cascade, weights, plans.ToImmutableDictionary(p => p.Goal.Scope), ImmutableDictionary<GoalScope, GoalPlan>.Empty, ImmutableDictionary<GoalScope, CascadePlan>.Empty));
    }

    /// <summary>The plan of a scope.</summary>
    /// <param name="scope">Whom.</param>
    /// <returns>
    /// Of a unit's amount the sums of its people's days; where these do not add up to its own goal, as with a hedge or after a revision below it, its own goal by day. Null where the cascade has no such scope.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public GoalPlan? Find(GoalScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _people.TryGetValue(scope, out GoalPlan? own) ? own : Cascade.Find(scope) is CascadeGoal unit ? Unit(unit) : null;
    }

    /// <summary>Changes the goal of a scope from a day on: what is left of it is divided anew among those below, by their weights on the days left. Everybody else's goals and days stay.</summary>
    /// <param name="scope">Whom.</param>
    /// <param name="revision">The change.</param>
    /// <param name="done">
    /// For <see cref="RevisionMode.CatchUp"/> of a unit, what its people did before, also those set by hand; units do not count. Whoever is not told is taken to have done what is left of it in proportion to what was asked. Where all
    /// are told and it is less than the actual figure, the rest was done by nobody among them.
    /// </param>
    /// <returns>
    /// The next plan, in which everybody below whose level follows from above has a next version whose level is what counted before (what was done, to be made up for; otherwise what was asked) and what is left. Hedges, caps and levels set by hand
    /// hold: who was set by hand keeps days, level and version. A rate is improved by all below with the same effort. The goals of units above stay as they are, with the warning <c>cascade.apart</c> where their people are
    /// asked for something else now. Or every reason why not, as for <see cref="GoalPlan.Revise"/>, with the scope as path where it is not the one given; and <c>cascade.unknown-scope</c>, <c>cascade.done-above</c>, <c>cascade.outside-bounds</c> (less than nothing was done).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> or <paramref name="revision"/> is null.</exception>
    public Result<CascadePlan> Revise(GoalScope scope, PlanRevision revision, IReadOnlyDictionary<GoalScope, decimal>? done = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(revision);
        if (Cascade.Find(scope) is not CascadeGoal unit)
        {
            return Result.Refused<CascadePlan>(CascadeRules.UnknownScope.At("scope", ("given", scope.ToString()), ("goal", Cascade.Top.Goal.Id.Value)));
        }

        Result<IReadOnlyDictionary<GoalScope, GoalPlan>> made = new CascadeRevision(this, unit, revision, done).Make();
        if (made.Value is not { } plans)
        {
            return Result.Refused<CascadePlan>([.. made.Problems]);
        }

        CascadeGoal[] above = [.. Above(Cascade.Top, scope) ?? []];
        CascadePlan next = new(
            Cascade,
            Weights,
            _people.SetItems(plans.Where(p => _people.ContainsKey(p.Key))),
            _revised.SetItems(plans.Where(p => !_people.ContainsKey(p.Key))),
            _before.RemoveRange(plans.Keys).SetItems(above.Select(a => KeyValuePair.Create(a.Scope, this))));
        return Result.Of(next, [.. made.Problems, .. Apart(above, plans)]);
    }

    /// <summary>Prints the cascade and its days.</summary>
    /// <returns>For example <c>upsells: 1000 among 42, 2026-05-01..2026-10-31</c>.</returns>
    public override string ToString() => $"{Cascade}, {Shown.Days(Cascade.Top.Goal.Validity)}";

    /// <summary>The units above a scope, the next one first; null where the scope is not below.</summary>
    private static IEnumerable<CascadeGoal>? Above(CascadeGoal goal, GoalScope scope) =>
        goal.Scope.Equals(scope) ? []
        : goal.Below.Select(b => Above(b, scope)).FirstOrDefault(found => found is not null)?.Append(goal);

    private IEnumerable<Problem> Apart(CascadeGoal[] above, IReadOnlyDictionary<GoalScope, GoalPlan> plans)
    {
        foreach (CascadeGoal unit in above)
        {
            decimal change = unit.Goal.Policy.Kind switch
            {
                GoalMeasureKind.Amount => Changed(plans, (_, plan) => plan.Days.Sum(d => d.Value)),
                GoalMeasureKind.Rate when CascadeMaker.Volume(unit.Part) is > 0m and decimal volume => Math.Round(Changed(plans, (part, plan) => plan.Goal.Level * part.Volume) / volume, 12),
                _ => 0m,
            };
            if (change != 0m)
            {
                yield return CascadeRules.Apart.At(
                    unit.Scope.ToString(), ("unit", unit.Scope.ToString()), ("change", Shown.Value(change, unit.Goal.Policy.Unit)), ("level", Shown.Value(OwnGoal(unit).Goal.Level, unit.Goal.Policy.Unit)));
            }
        }
    }

    private decimal Changed(IReadOnlyDictionary<GoalScope, GoalPlan> plans, Func<CascadePart, GoalPlan, decimal> figure) =>
        plans.Where(p => _people.ContainsKey(p.Key)).Sum(p => figure(Cascade.Find(p.Key)!.Part, p.Value) - figure(Cascade.Find(p.Key)!.Part, _people[p.Key]));

    private GoalPlan OwnGoal(CascadeGoal unit) =>
        _before.GetValueOrDefault(unit.Scope)?.Find(unit.Scope) ?? _revised.GetValueOrDefault(unit.Scope) ?? unit.Goal.ByDay(Weights).OrThrow();

    private GoalPlan Unit(CascadeGoal unit)
    {
        GoalPlan own = OwnGoal(unit);
        if (unit.Goal.Policy.Kind != GoalMeasureKind.Amount)
        {
            return own;
        }

        // Days before the last revision are frozen as they were told.
        CascadeGoal[] people = [.. unit.All.Where(g => g.Below.Count == 0)];
        LocalDate from = people.Select(p => _people[p.Scope]).Append(own).SelectMany(p => p.Revisions).Select(r => r.From).Append(unit.Goal.Validity.Start).Max();
        int first = Period.DaysBetween(unit.Goal.Validity.Start, from);
        decimal[] sums = [.. own.Days.Take(first).Select(d => d.Value), .. new decimal[own.Days.Count - first]];
        foreach (CascadeGoal person in people)
        {
            IReadOnlyList<DayGoal> days = _people[person.Scope].Days;
            for (int i = first; i < sums.Length; i++)
            {
                sums[i] += days[i].Value;
            }
        }

        return sums.Sum() == own.Days.Sum(d => d.Value) ? own.Over([.. own.Days.Select((d, i) => new DayGoal(d.Date, d.Weight, sums[i]))]) : own;
    }
}
