using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Carries out <see cref="CascadePlan.Revise"/>: the plans of a scope and of all below it, from a day on.</summary>
internal sealed class CascadeRevision(CascadePlan plan, CascadeGoal unit, PlanRevision revision, IReadOnlyDictionary<GoalScope, decimal>? done)
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<GoalScope, GoalPlan> _plans = [];

    /// <summary>The changed plans, or why there are none.</summary>
    public Result<IReadOnlyDictionary<GoalScope, GoalPlan>> Make()
    {
        if (DoneProblems() is [_, ..] wrong)
        {
            return Result.Refused<IReadOnlyDictionary<GoalScope, GoalPlan>>([.. wrong]);
        }

        if (unit.Below.Count == 0)
        {
            Keep(unit, revision, StaggeredDays.Phases([unit.Scope])[0]);
        }
        else if (unit.Goal.Policy.Step is decimal step)
        {
            Amount(step);
        }
        else
        {
            Levels();
        }

        Problem[] errors = [.. _problems.Where(p => p.Severity == Severity.Error)];
        return errors.Length > 0 ? Result.Refused<IReadOnlyDictionary<GoalScope, GoalPlan>>(errors) : Result.Of<IReadOnlyDictionary<GoalScope, GoalPlan>>(_plans, [.. _problems]);
    }

    /// <summary>Those below whose levels follow from above; a part set by hand keeps its days, and so do those below it.</summary>
    private static IEnumerable<CascadeGoal> Free(CascadeGoal goal) => goal.Below.Where(b => b.Part.Lock is null).SelectMany(b => Free(b).Prepend(b));

    private void Amount(decimal step)
    {
        Keep(unit, revision, CumulativeRounding.Nearest);
        ImmutableArray<CascadeGoal> free = [.. Free(unit)];
        ImmutableArray<CascadeGoal> people = [.. free.Where(g => g.Below.Count == 0)];
        if (!_plans.TryGetValue(unit.Scope, out GoalPlan? whole))
        {
            return;
        }

        if (people.All(p => p.Part.Weight * WeightLeft(p) == 0m))
        {
            _problems.Add(GoalPlanRules.NoWeight.At(unit.Scope.ToString(), ("days", Shown.Days(new DateInterval(revision.From, unit.Goal.Validity.End)))));
            return;
        }

        Dictionary<GoalScope, decimal> before = Before(step);
        Goal rest = unit.Goal.At(Left(whole).Sum(d => d.Value), revision.By, revision.Reason);
        Result<GoalCascade> divided = new AmountCascade(rest, null, ApportionmentMethod.SainteLague).Divide(Left(unit, before));
        _problems.AddRange(divided.Problems);
        decimal[] phases = StaggeredDays.Phases([.. people.Select(p => p.Scope)]);
        Dictionary<GoalScope, decimal> phaseOf = people.Zip(phases).ToDictionary(p => p.First.Scope, p => p.Second);
        foreach (CascadeGoal part in free)
        {
            decimal left = divided.OrThrow().Find(part.Scope)!.TopDown;
            PlanRevision own = Own(before[part.Scope] + left, before[part.Scope]);
            if (WeightLeft(part) > 0m)
            {
                Keep(part, own, phaseOf.GetValueOrDefault(part.Scope, CumulativeRounding.Nearest));
            }
            else
            {
                // Somebody who is not there any more has nothing left to do and no day to do it on.
                _plans.Add(part.Scope, Revising.Ended(plan.Find(part.Scope)!, own, before[part.Scope]));
            }
        }
    }

    private PlanRevision Own(decimal level, decimal before) => revision.Mode == RevisionMode.CatchUp
        ? new PlanRevision(revision.From, level, RevisionMode.CatchUp, revision.By, revision.Reason, before)
        : new PlanRevision(revision.From, level, RevisionMode.KeepPlan, revision.By, revision.Reason);

    /// <summary>What counts for each before the revision: what was done where that is made up for, and what was asked otherwise.</summary>
    private Dictionary<GoalScope, decimal> Before(decimal step)
    {
        CascadeGoal[] people = [.. unit.All.Where(g => g.Below.Count == 0)];
        Dictionary<GoalScope, decimal> before = people.ToDictionary(p => p.Scope, p => Asked(p));
        if (revision.Mode == RevisionMode.CatchUp)
        {
            CascadeGoal[] untold = [.. people.Where(p => done?.ContainsKey(p.Scope) != true).OrderBy(p => p.Scope.ToString(), StringComparer.Ordinal)];
            foreach (CascadeGoal told in people.Except(untold))
            {
                before[told.Scope] = Steps.Nearest(done![told.Scope], step);
            }

            // Whose part was not told is taken to have done as much of it as the others together.
            decimal rest = Math.Max(0m, Steps.Nearest(revision.Actual!.Value, step) - people.Except(untold).Sum(p => before[p.Scope]));
            IReadOnlyList<decimal> shares = untold.Length == 0 ? [] : Apportionment.Of(rest, [.. untold.Select(Asked)], step).OrThrow();
            for (int i = 0; i < untold.Length; i++)
            {
                before[untold[i].Scope] = shares[i];
            }
        }

        foreach (CascadeGoal between in Free(unit).Where(g => g.Below.Count > 0))
        {
            before[between.Scope] = revision.Mode == RevisionMode.CatchUp ? between.All.Where(g => g.Below.Count == 0).Sum(g => before[g.Scope]) : Asked(between);
        }

        return before;
    }

    /// <summary>What is left of the parts: their weights on the days left, what they can still take, and what was set by hand as it was planned.</summary>
    private CascadePart Left(CascadeGoal goal, Dictionary<GoalScope, decimal> before)
    {
        CascadePart part = CascadePart.Of(goal.Scope).Hedging(goal.Part.Hedge).Over(goal.Below.Select(b => b.Part.Lock is null
            ? Left(b, before)
            : CascadePart.Of(b.Scope).Locked(Left(plan.Find(b.Scope)!).Sum(d => d.Value), b.Part.LockedBy!, b.Part.LockReason!)));
        part = goal.Below.Count == 0 ? part.Weighing(goal.Part.Weight * WeightLeft(goal)) : part;
        return goal.Part.Cap is decimal cap && goal != unit ? part.Capped(Math.Max(0m, cap - before[goal.Scope])) : part;
    }

    /// <summary>A rate is improved by all below with the same effort; a bound, and a figure to be kept, is the same for all.</summary>
    private void Levels()
    {
        Keep(unit, revision, default);
        Result<GoalCascade> spread = GoalCascade.Of(unit.Goal.At(revision.Level, revision.By, revision.Reason), Standing(unit).Unlocked());
        if (spread.Value is null && spread.Problems.All(p => p.Code != CascadeRules.NothingMeasured.Code))
        {
            _problems.AddRange(spread.Problems);
            return;
        }

        foreach (CascadeGoal part in Free(unit))
        {
            decimal level = spread.Value?.Find(part.Scope)!.TopDown ?? revision.Level;
            Keep(part, new PlanRevision(revision.From, level, revision.Mode, revision.By, revision.Reason), default);
        }
    }

    /// <summary>The part with what stands now of everything set by hand: it may have been revised since.</summary>
    private CascadePart Standing(CascadeGoal goal) => goal.Part.Standing(goal.Part.Lock is null ? null : plan.Find(goal.Scope)!.Goal.Level, [.. goal.Below.Select(Standing)]);

    private List<Problem> DoneProblems()
    {
        List<Problem> problems = [];
        HashSet<GoalScope> people = [.. unit.All.Where(g => g.Below.Count == 0).Select(g => g.Scope)];
        foreach ((GoalScope scope, decimal amount) in done ?? new Dictionary<GoalScope, decimal>())
        {
            if (!people.Contains(scope))
            {
                problems.Add(CascadeRules.UnknownScope.At("done", ("given", scope.ToString()), ("goal", unit.Goal.Id.Value)));
            }

            if (amount < 0m)
            {
                problems.Add(CascadeRules.OutsideBounds.At($"done.{scope}", ("given", Shown.Number(amount)), ("bounds", "0..")));
            }
        }

        if (done is not null && revision.Actual is decimal actual && done.Values.Sum() > actual)
        {
            problems.Add(CascadeRules.DoneAbove.At("done", ("given", Shown.Number(done.Values.Sum())), ("actual", Shown.Number(actual))));
        }

        return problems;
    }

    private void Keep(CascadeGoal part, PlanRevision own, decimal phase)
    {
        Result<GoalPlan> revised = Revising.Of(plan.Find(part.Scope)!, own, null, phase);
        _problems.AddRange(part == unit ? revised.Problems : revised.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Under(part.Scope.ToString())));
        if (revised.Value is GoalPlan next)
        {
            _plans.Add(part.Scope, next);
        }
    }

    private decimal Asked(CascadeGoal part) => plan.Find(part.Scope)!.Days.Where(d => d.Date < revision.From).Sum(d => d.Value);

    private decimal WeightLeft(CascadeGoal part) => Left(plan.Find(part.Scope)!).Sum(d => d.Weight);

    private IEnumerable<DayGoal> Left(GoalPlan of) => of.Days.Where(d => d.Date >= revision.From);
}
