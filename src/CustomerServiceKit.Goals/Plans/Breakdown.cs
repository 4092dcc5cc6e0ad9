using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CustomerServiceKit.Goals;

/// <summary>Divides a goal over the days of its validity, once.</summary>
internal static class Breakdown
{
    /// <summary>Half a step, so that every sum from the first day on is rounded to the nearest.</summary>
    public const decimal Nearest = 0.5m;

    public static ImmutableArray<DayGoal> Of(Goal goal, DayWeights weights)
    {
        DayGoal[] days = [.. goal.Validity.Select(day => new DayGoal(day, weights.Get(day), goal.Level))];
        return goal.Policy.Step is decimal step ? [.. Divided(days, goal.Level, step, Nearest)] : ImmutableCollectionsMarshal.AsImmutableArray(days);
    }

    /// <summary>
    /// Divides an amount: x_j = floor(T C_j + phase) - floor(T C_j-1 + phase). Every sum from the first day on is within a step of its share, with a phase of one half within half a step, so no
    /// day's rounding is ever made up for by a later day alone. People of other phases do not all get their next step on the same day.
    /// </summary>
    public static IEnumerable<DayGoal> Divided(IReadOnlyList<DayGoal> days, decimal amount, decimal step, decimal phase)
    {
        decimal steps = amount / step;
        decimal whole = days.Sum(d => d.Weight);
        decimal gone = 0m;
        decimal given = 0m;
        foreach (DayGoal day in days)
        {
            gone += day.Weight;
            decimal until = whole == 0m ? 0m : Math.Floor((steps * gone / whole) + phase);
            yield return new DayGoal(day.Date, day.Weight, (until - given) * step);
            given = until;
        }
    }
}
