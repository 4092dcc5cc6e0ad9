using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Divides a goal over the days of its validity, once.</summary>
internal static class Breakdown
{
    public static ImmutableArray<DayGoal> Of(Goal goal, DayWeights weights) => goal.Policy.Step is decimal step
        ? Divided(goal, weights, step)
        : [.. goal.Validity.Select(day => new DayGoal(day, weights.Get(day), goal.Level))];

    // x_j = round(T C_j) - round(T C_j-1): every prefix is within half a step of its share, so no day's rounding is ever made up for by a later day alone.
    private static ImmutableArray<DayGoal> Divided(Goal goal, DayWeights weights, decimal step)
    {
        decimal steps = goal.Level / step;
        decimal whole = weights.Sum(goal.Validity);
        decimal gone = 0m;
        decimal given = 0m;
        ImmutableArray<DayGoal>.Builder days = ImmutableArray.CreateBuilder<DayGoal>(goal.Validity.Length);
        foreach (LocalDate day in goal.Validity)
        {
            decimal weight = weights.Get(day);
            gone += weight;
            decimal until = Math.Round(steps * gone / whole, MidpointRounding.AwayFromZero);
            days.Add(new DayGoal(day, weight, (until - given) * step));
            given = until;
        }

        return days.MoveToImmutable();
    }
}
