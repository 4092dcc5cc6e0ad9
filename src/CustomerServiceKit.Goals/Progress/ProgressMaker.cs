using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Computes how a goal stands.</summary>
internal static class ProgressMaker
{
    public static GoalProgress Of(GoalPlan plan, LocalDate date, Measurement actual, decimal dispersion, decimal confidence) => actual.Value is not decimal value
        ? new GoalProgress(plan.Goal, date, actual, [.. actual.Reasons])
        : plan.Goal.Policy.Kind == GoalMeasureKind.Amount ? Amount(plan, date, actual, value, dispersion) : Level(plan, date, actual, value, confidence);

    private static GoalProgress Amount(GoalPlan plan, LocalDate date, Measurement actual, decimal value, decimal dispersion)
    {
        Goal goal = plan.Goal;
        Direction direction = goal.Policy.Direction;
        decimal gone = plan.Days.Where(d => d.Date <= date).Sum(d => d.Weight);
        decimal left = plan.TotalWeight - gone;
        decimal expected = plan.ExpectedAt(date);
        decimal? pace = expected > 0m ? value / expected : null;
        decimal? z = expected > 0m && goal.Policy.Unit.Kind == UnitKind.Count ? GoalArithmetic.PaceZ(value, expected, dispersion) : null;
        decimal? present = goal.Present * gone / plan.TotalWeight;
        ImmutableArray<Problem> notes = gone > 0m ? [] : [GoalPlanRules.NoPace.At("date", ("day", Shown.Day(date)))];
        return new GoalProgress(goal, date, actual, notes)
        {
            Progress = gone > 0m ? GoalArithmetic.Progress(present, expected, value, direction) : null,
            Attainment = GoalArithmetic.Attainment(goal.Level, value, direction),
            IsReached = GoalArithmetic.IsReached(goal.Level, value, direction),
            Expected = expected,
            Pace = pace,
            Projection = gone > 0m && expected > 0m ? value * plan.ExpectedAt(goal.Validity.End) / expected : null,
            RequiredPerWeight = left > 0m ? (goal.Level - value) / left : null,
            Z = z,
            Signal = z is decimal distance ? GoalArithmetic.Signal(distance, direction) : null,
            Decision = DecisionMaker.Amount(goal, date, value),
            Status = gone > 0m ? Colour(goal, expected, value) : null,
        };
    }

    private static GoalProgress Level(GoalPlan plan, LocalDate date, Measurement actual, decimal value, decimal confidence)
    {
        // Before a revision the goal was at its old level.
        decimal level = plan.Find(date)!.Value.Value;
        Goal goal = level == plan.Goal.Level ? plan.Goal : plan.Goal.At(level, plan.Goal.ChosenBy, plan.Goal.Reason);
        Direction direction = goal.Policy.Direction;
        decimal? progress = GoalArithmetic.Progress(goal.Present, level, value, direction);
        GoalDecision? decision = goal.Policy.Kind == GoalMeasureKind.Rate ? DecisionMaker.Share(goal, level, actual, confidence) : DecisionMaker.Bound(goal, level, date, value);
        ImmutableArray<Problem> notes = decision is null ? [GoalPlanRules.NoDecision.At("actual", ("kpi", goal.Policy.Kpi.ToString()))] : [];
        return new GoalProgress(goal, date, actual, notes)
        {
            Progress = progress,
            Attainment = GoalArithmetic.Attainment(level, value, direction),
            IsReached = GoalArithmetic.IsReached(level, value, direction),
            Decision = decision,
            CasesStillNeeded = decision == GoalDecision.NotYetKnown && goal.Policy.Kind == GoalMeasureKind.Rate ? DecisionMaker.CasesStillNeeded(level, actual, confidence) : null,
            Status = progress is decimal covered ? goal.Policy.Status.Of(covered) : null,
        };
    }

    private static GoalStatus? Colour(Goal goal, decimal expected, decimal value) =>
        GoalArithmetic.Attainment(expected, value, goal.Policy.Direction) is decimal reached ? goal.Policy.Status.Of(reached)
        // Nothing at all of what there should be less of is the best there is, and no quotient says so.
        : GoalArithmetic.IsReached(expected, value, goal.Policy.Direction) ? GoalStatus.Green
        : null;
}
