using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a goal may take a step.</summary>
internal static class LifeCheck
{
    public static IEnumerable<Problem> Of(GoalLife life, LocalDate on, string step, params GoalState[] from)
    {
        DateInterval validity = life.Plan.Goal.Validity;
        if (on > validity.End)
        {
            yield return GoalPlanRules.Expired.At("on", ("goal", life.Plan.Goal.Id.Value), ("last", Shown.Day(validity.End)), ("given", Shown.Day(on)));
        }
        else if (!from.Contains(life.StateAt(on)))
        {
            yield return WrongState(life, on, step, from);
        }

        foreach (Problem problem in Order(life, on))
        {
            yield return problem;
        }
    }

    public static IEnumerable<Problem> OfClosing(GoalLife life, GoalProgress final, LocalDate on)
    {
        LocalDate last = life.Plan.Goal.Validity.End;
        if (final.Goal != life.Plan.Goal || final.Date != last || on < last)
        {
            yield return LifeRules.NotFinal.At(
                "final", ("goal", life.Plan.Goal.Id.Value), ("last", Shown.Day(last)), ("given", Shown.Day(final.Date)), ("on", Shown.Day(on)));
        }

        GoalState state = life.StateAt(last);
        if (state is not (GoalState.Active or GoalState.Provisional or GoalState.UnderReview) || IsClosed(life.Steps[life.Steps.Count - 1].State))
        {
            yield return WrongState(life, on, "close", GoalState.Active, GoalState.Provisional, GoalState.UnderReview);
        }

        foreach (Problem problem in Order(life, on))
        {
            yield return problem;
        }
    }

    /// <summary>The problem of a revision that changes days before the decision; null where there is none.</summary>
    public static Problem? OfRevision(GoalLife life, LocalDate on, PlanRevision revision)
    {
        GoalPlan plan = life.Plan;
        LocalDate first = plan.Revisions.Select(r => r.From).Append(plan.Goal.Validity.Start).Append(on).Max();
        return revision.From < on && on <= plan.Goal.Validity.End
            ? GoalPlanRules.RevisionDay.At("from", ("given", Shown.Day(revision.From)), ("first", Shown.Day(first)), ("last", Shown.Day(plan.Goal.Validity.End)))
            : null;
    }

    /// <summary>Whether a goal in this state was closed by its figure.</summary>
    public static bool IsClosed(GoalState state) => state is GoalState.Met or GoalState.Missed or GoalState.Undetermined;

    /// <summary>Whether a plan is of a goal: the same but for the level and its author, which a revision changes.</summary>
    public static bool IsSame(Goal goal, GoalPlan plan)
    {
        Goal first = plan.Version == 1 ? plan.Goal : plan.Goal.At(goal.Level, goal.ChosenBy, goal.Reason);

        // As stored they are the same where everything they rest on is.
        return ReferenceEquals(goal, first) || GoalWriting.Goal(goal).ToJsonString() == GoalWriting.Goal(first).ToJsonString();
    }

    /// <summary>The states that a step can lead to from a state.</summary>
    public static ImmutableArray<GoalState> After(GoalState state) => state switch
    {
        GoalState.Draft => [GoalState.Provisional, GoalState.Active],
        GoalState.Provisional or GoalState.Active or GoalState.UnderReview =>
            [GoalState.Provisional, GoalState.Active, GoalState.UnderReview, GoalState.Met, GoalState.Missed, GoalState.Undetermined],
        _ => [],
    };

    private static IEnumerable<Problem> Order(GoalLife life, LocalDate on) => life.Steps.Count > 0 && on < life.Steps[life.Steps.Count - 1].On
        ? [LifeRules.NotInOrder.At("on", ("given", Shown.Day(on)), ("last", Shown.Day(life.Steps[life.Steps.Count - 1].On)))]
        : [];

    private static Problem WrongState(GoalLife life, LocalDate on, string step, params GoalState[] from) => LifeRules.WrongState.At(
        "on",
        ("goal", life.Plan.Goal.Id.Value),
        ("step", step),
        ("given", EnumWords<GoalState>.Of(life.StateAt(on))),
        ("expected", string.Join(", ", from.Select(EnumWords<GoalState>.Of))));
}
