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
        decimal[] phases = Phases([.. people.Select(p => p.Scope)]);
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

    /// <summary>Where the roundings of each fall, 0 to 1, as even as can be.</summary>
    public static decimal[] Phases(IReadOnlyList<GoalScope> scopes)
    {
        decimal[] phases = new decimal[scopes.Count];
        int rank = 0;
        foreach (int i in Enumerable.Range(0, scopes.Count).OrderBy(i => scopes[i].ToString(), StringComparer.Ordinal))
        {
            phases[i] = ++rank * Golden % 1m;
        }

        return phases;
    }
}
