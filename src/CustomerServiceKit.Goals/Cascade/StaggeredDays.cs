using System.Runtime.InteropServices;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The days of many people, each rounded on other days than the rest.</summary>
internal static class StaggeredDays
{
    // The fraction part of multiples of the golden ratio is as even over 0 to 1 as that of any number, for any number of people.
    private const decimal Golden = 0.6180339887498948482045868344m;

    /// <summary>Everybody's plan, in the order given.</summary>
    public static GoalPlan[] Of(CascadeGoal[] people, DayGoal[] days, DateTimeZone zone)
    {
        decimal[] phases = Phases(people);
        GoalPlan[] plans = new GoalPlan[people.Length];
        Parallel.For(0, people.Length, i =>
        {
            Goal goal = people[i].Goal;
            DateInterval? employed = people[i].Part.Employed;
            DayGoal[] own = Array.ConvertAll(days, d => new DayGoal(d.Date, employed?.Contains(d.Date) == false ? 0m : d.Weight, goal.Level));
            plans[i] = new GoalPlan(goal, zone, goal.Policy.Step is decimal step ? [.. Breakdown.Divided(own, goal.Level, step, phases[i])] : ImmutableCollectionsMarshal.AsImmutableArray(own));
        });
        return plans;
    }

    /// <summary>Everybody's plan after what is left of their unit's goal was divided anew.</summary>
    public static IEnumerable<GoalPlan> Revised(GoalPlan[] plans, CascadeGoal[] people, GoalPlan unit, PlanRevision revision)
    {
        decimal step = unit.Goal.Policy.Step!.Value;
        decimal rest = unit.Days.Where(d => d.Date >= revision.From).Sum(d => d.Value);
        int[] order = [.. Enumerable.Range(0, people.Length).OrderBy(i => people[i].Scope.ToString(), StringComparer.Ordinal)];
        decimal[] weights = [.. order.Select(i => people[i].Part.Weight * plans[i].Days.Where(d => d.Date >= revision.From).Sum(d => d.Weight))];
        IReadOnlyList<decimal> parts = Apportionment.Of(rest, weights, step).OrThrow();
        decimal[] phases = Phases(people);
        for (int i = 0; i < order.Length; i++)
        {
            GoalPlan plan = plans[order[i]];
            decimal asked = plan.Days.Where(d => d.Date < revision.From).Sum(d => d.Value);
            PlanRevision own = new(revision.From, asked + parts[i], RevisionMode.KeepPlan, revision.By, revision.Reason);

            // Somebody who is not there any more has nothing left to do and no day to do it on.
            yield return weights[i] == 0m ? plan : Revising.Of(plan, own, null, phases[order[i]]).OrThrow();
        }
    }

    private static decimal[] Phases(CascadeGoal[] people)
    {
        decimal[] phases = new decimal[people.Length];
        int rank = 0;
        foreach (int i in Enumerable.Range(0, people.Length).OrderBy(i => people[i].Scope.ToString(), StringComparer.Ordinal))
        {
            phases[i] = ++rank * Golden % 1m;
        }

        return phases;
    }
}
