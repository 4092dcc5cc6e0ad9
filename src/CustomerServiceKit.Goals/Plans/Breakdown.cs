using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CustomerServiceKit.Goals;

/// <summary>Divides a goal over the days of its validity, once.</summary>
internal static class Breakdown
{
    public static ImmutableArray<DayGoal> Of(Goal goal, DayWeights weights)
    {
        DayGoal[] days = [.. goal.Validity.Select(day => new DayGoal(day, weights.Get(day), goal.Level))];
        return goal.Policy.Step is decimal step ? [.. Divided(days, goal.Level, step, CumulativeRounding.Nearest)] : ImmutableCollectionsMarshal.AsImmutableArray(days);
    }

    /// <summary>Divides an amount over days in whole steps. People of other phases do not all get their next step on the same day.</summary>
    public static IEnumerable<DayGoal> Divided(IReadOnlyList<DayGoal> days, decimal amount, decimal step, decimal phase) =>
        days.Zip(CumulativeRounding.Of(amount / step, [.. days.Select(d => d.Weight)], phase), (day, steps) => new DayGoal(day.Date, day.Weight, steps * step));
}
