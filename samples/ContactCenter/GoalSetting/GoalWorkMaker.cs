using ContactCenter.Data;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Goals;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.GoalSetting;

/// <summary>Sets goals with all the guide asks of them: a past, four grounds, an examined ability, a verdict, parts, and a life.</summary>
internal sealed class GoalWorkMaker(WalkSource source, SampleDefinitions definitions, LocalDate from, LocalDate to)
{
    private const int Months = 6;
    private const string English = "en";

    private readonly LocalDate _first = source.GoalsFollow ? to.PlusDays(1) : new LocalDate(to.Year, to.Month, 1);
    private readonly GoalFigures _figures = new(source, definitions);
    private readonly List<string> _leftOut = [];

    public IReadOnlyList<string> LeftOut => _leftOut;

    public IReadOnlyList<GoalWork> Make()
    {
        // The reason is told with the goals themselves.
        if (from >= _first || to.PlusDays(1).Day != 1)
        {
            return [];
        }

        KpiPlan plan = KpiPlan.Compile(source.GoalKpis.Select(key => definitions.Kpis.Get(key.ToString())));
        (DateInterval Days, Scorecard Card)[] weeks = [.. HistoryWeeks.Of(from, _first.PlusDays(-1)).Select(week => (week, _figures.Of(plan, Grouping.None, week.Start, week.End)))];
        GoalParts parts = new(source, _figures.Of(plan, Grouping.By(Dimensions.Employee), from, _first.PlusDays(-1)), _figures.Start(_first));
        return [.. plan.Kpis.Select(kpi => Work(kpi, weeks, parts)).OfType<GoalWork>()];
    }

    private GoalWork? Work(KpiDefinition kpi, (DateInterval Days, Scorecard Card)[] weeks, GoalParts parts)
    {
        GoalPolicy policy = definitions.Goals.Find(kpi.Key) ?? throw new InvalidOperationException($"No goal policy for {kpi.Key}.");
        DateInterval validity = new(_first, _first.PlusMonths(Months).PlusDays(-1));
        DayWeights weights = _figures.Weights(new DateInterval(from, validity.End));
        HouseGoal? house = source.House.FirstOrDefault(h => h.Kpi == kpi.Key.ToString());
        CascadePart top = parts.Of(policy, house);
        Result<GoalHistory> past = GoalHistory.Of(policy, weeks.Select(w => new HistoryPeriod(w.Days, w.Card.Get(kpi.Key))), weights, new XmrOptions { Bounds = policy.Bounds });
        Result<Goal>? proposed = past.Value is null ? null : policy.Propose(new GoalId($"{kpi.Key.Id}-{_first:uuuu-MM}"), past.Value, validity, weights, top.Scope);
        if (past.Value is not GoalHistory history || proposed?.Value is not Goal goal)
        {
            _leftOut.Add($"Goal sheet for {kpi.Name}: {string.Join(" ", past.Problems.Concat(proposed?.Problems ?? []))}");
            return null;
        }

        Result<GoalCascade> cascade = GoalCascade.Of(goal, top, weights);
        CascadePlan plan = CascadePlan.Of(cascade.OrThrow(), weights).OrThrow();
        GoalPlan byDay = goal.ByDay(weights).OrThrow();
        GoalLife setInForce = GoalLife.Draft(GoalGrounds.Of(goal, house), byDay).Activate(_first, By(house)).OrThrow();
        (GoalLife life, CascadePlan? revised) = Reviewed(setInForce, plan, house);
        return new GoalWork
        {
            Kpi = kpi,
            Goal = goal,
            History = history,
            Realism = GoalRealism.Of(goal, history, weights, byDay.Per(TimeAxes.Week).Count, house?.Lift).OrThrow(),
            Plan = plan,
            Life = life,
            SetInForce = setInForce,
            Revised = revised,
            NameOf = parts.NameOf,
            Said = [.. past.Problems, .. proposed.Problems, .. cascade.Problems],
        };
    }

    /// <summary>Looks at a goal whose first month is over: of an amount, the days left make up for what is missing; a rate stays.</summary>
    private (GoalLife Life, CascadePlan? Revised) Reviewed(GoalLife life, CascadePlan plan, HouseGoal? house)
    {
        if (to < _first)
        {
            return (life, null);
        }

        Goal goal = life.Plan.Goal;
        LocalDate next = to.PlusDays(1);
        KpiPlan kpi = KpiPlan.Compile(definitions.Kpis.Get(goal.Policy.Kpi.ToString()));
        Measurement done = _figures.Of(kpi, _first, to);
        PlanRevision? revision = goal.Policy.Kind == GoalMeasureKind.Amount
            ? new PlanRevision(next, goal.Level, RevisionMode.CatchUp, By(house), "the first month is over", done.Value)
            : null;
        GoalLife reviewed = life.BeginReview(next, By(house), "the first month is over").OrThrow()
            .EndReview(next, By(house), revision is null ? "the level stays" : "the days left make up for what is missing", revision).OrThrow();
        return (reviewed, revision is null ? null : plan.Revise(plan.Cascade.Top.Scope, revision, GoalParts.Done(plan.Cascade, goal.Policy.Kpi, _figures.Of(kpi, Grouping.By(Dimensions.Employee), _first, to))).OrThrow());
    }

    private static string By(HouseGoal? house) => house?.Ability.By[English] ?? "the head of service";
}
