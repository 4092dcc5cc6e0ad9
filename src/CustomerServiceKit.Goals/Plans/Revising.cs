using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Carries out <see cref="GoalPlan.Revise"/>.</summary>
internal static class Revising
{
    public static Result<GoalPlan> Of(GoalPlan plan, PlanRevision revision, DayWeights? weights, decimal phase)
    {
        List<Problem> problems = [.. Problems(plan, revision, weights)];
        return problems.Count > 0 ? Result.Refused<GoalPlan>([.. problems])
            : plan.Goal.Policy.Step is decimal step ? Divided(plan, revision, weights, step, phase)
            : Result.Of(plan.With(plan.Goal.At(revision.Level, revision.By, revision.Reason), [.. plan.Days.Select(d => d.Date < revision.From ? d : new DayGoal(d.Date, Weight(d, weights), revision.Level))], revision, default));
    }

    private static Result<GoalPlan> Divided(GoalPlan plan, PlanRevision revision, DayWeights? weights, decimal step, decimal phase)
    {
        DayGoal[] before = [.. plan.Days.Where(d => d.Date < revision.From)];
        DayGoal[] left = [.. plan.Days.Where(d => d.Date >= revision.From).Select(d => new DayGoal(d.Date, Weight(d, weights), 0m))];
        decimal rest = Left(revision, before, left, step);
        Problem[] warnings = rest < 0m ? [GoalPlanRules.NothingLeft.At("level", ("level", Shown.Number(revision.Level)), ("over", Shown.Number(-rest)))] : [];
        (decimal level, PlanExpectation expectation) = Expected(revision, before, rest);
        ImmutableArray<DayGoal> days = [.. before, .. Breakdown.Divided(left, expectation.Rest, step, phase)];
        return Result.Of(plan.With(plan.Goal.At(level, revision.By, revision.Reason), days, revision, expectation), warnings);
    }

    /// <summary>The plan of somebody who has no day left: the level is what counted before, and nothing more is asked.</summary>
    public static GoalPlan Ended(GoalPlan plan, PlanRevision revision, decimal before) =>
        plan.With(plan.Goal.At(before, revision.By, revision.Reason), [.. plan.Days], revision, new PlanExpectation(revision.From, before, 0m));

    /// <summary>The level and the expectation of a plan whose last revision was this one.</summary>
    public static (decimal Level, PlanExpectation Expectation) Expected(IReadOnlyList<DayGoal> days, PlanRevision revision, decimal step)
    {
        DayGoal[] before = [.. days.Where(d => d.Date < revision.From)];
        return Expected(revision, before, Left(revision, before, [.. days.Where(d => d.Date >= revision.From)], step));
    }

    private static (decimal Level, PlanExpectation Expectation) Expected(PlanRevision revision, DayGoal[] before, decimal left)
    {
        decimal rest = Math.Max(0m, left);
        decimal asked = before.Sum(d => d.Value);
        decimal level = revision.Mode == RevisionMode.Reset ? asked + rest : revision.Level;
        decimal counted = revision.Mode == RevisionMode.CatchUp ? revision.Actual!.Value : asked;

        // Nothing beyond the level is ever expected, also where more was asked or done already.
        return (level, new PlanExpectation(revision.From, left < 0m ? level : counted, rest));
    }

    /// <summary>What is left for the days from the revision on; negative where more is done or asked already than the new level.</summary>
    private static decimal Left(PlanRevision revision, DayGoal[] before, DayGoal[] left, decimal step) => revision.Mode switch
    {
        RevisionMode.CatchUp => Steps.Nearest(revision.Level - revision.Actual!.Value, step),
        RevisionMode.KeepPlan => revision.Level - before.Sum(d => d.Value),
        _ => Steps.Nearest(revision.Level * left.Sum(d => d.Weight) / (before.Sum(d => d.Weight) + left.Sum(d => d.Weight)), step),
    };

    private static decimal Weight(DayGoal day, DayWeights? weights) => weights?.Get(day.Date) ?? day.Weight;

    private static IEnumerable<Problem> Problems(GoalPlan plan, PlanRevision revision, DayWeights? weights)
    {
        Goal goal = plan.Goal;
        LocalDate earliest = plan.Revisions.Count > 0 ? plan.Revisions[plan.Revisions.Count - 1].From : goal.Validity.Start;
        if (!goal.Validity.Contains(revision.From) || revision.From < earliest)
        {
            yield return GoalPlanRules.RevisionDay.At("from", ("given", Shown.Day(revision.From)), ("first", Shown.Day(earliest)), ("last", Shown.Day(goal.Validity.End)));
            yield break;
        }

        foreach (Problem problem in ChoiceCheck.OfLevel(goal.Policy, revision.Level))
        {
            yield return problem;
        }

        if (goal.Policy.Kind == GoalMeasureKind.Amount)
        {
            if (revision.Mode == RevisionMode.CatchUp && revision.Actual is null)
            {
                yield return GoalPlanRules.RevisionWithoutActual.At("actual", ("first", Shown.Day(goal.Validity.Start)), ("from", Shown.Day(revision.From)));
            }

            DateInterval left = new(revision.From, goal.Validity.End);
            IEnumerable<Problem> lacking = weights is not null ? WeightCheck.Of(weights, left, "weights")
                : plan.Days.Where(d => d.Date >= revision.From).Sum(d => d.Weight) == 0m ? [GoalPlanRules.NoWeight.At("from", ("days", Shown.Days(left)))]
                : [];
            foreach (Problem problem in lacking)
            {
                yield return problem;
            }
        }
    }
}
