namespace CustomerServiceKit.Goals;

/// <summary>The formulas of attainment, progress and pace, for figures from anywhere.</summary>
/// <remarks>
/// Two different numbers answer "how far are we": <see cref="Progress"/> starts counting at the present state, <see cref="Attainment(decimal, decimal, Direction)"/> at zero. They are named apart
/// and never mixed. Nothing is clamped and nothing rounded except the z value.
/// </remarks>
public static class GoalArithmetic
{
    private const int Digits = 6;

    /// <summary>The way from the present state to the goal that has been covered: (A − B) / (T − B), one formula for both directions.</summary>
    /// <param name="present">The present state B; null where it is not known.</param>
    /// <param name="goal">The goal T.</param>
    /// <param name="actual">The actual figure A.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <returns>
    /// A fraction: 1 at the goal, below 0 where things got worse, above 1 beyond the goal. Where the goal is not better than the present state, or that is not known,
    /// there is no way to cover and the goal is one to keep: 1 where A is at or better than T, otherwise A/T, or T/A where lower is better; null where that
    /// quotient has no meaning.
    /// </returns>
    /// <remarks>Examples: from 100 to 20, 80 is (80 − 100) / (20 − 100) = 0.25. From 20 to 100, −20 is −40 / 80 = −0.5.</remarks>
    public static decimal? Progress(decimal? present, decimal goal, decimal actual, Direction direction) =>
        present is decimal start && IsBetter(goal, start, direction) ? (actual - start) / (goal - start)
        : IsReached(goal, actual, direction) ? 1m
        : Attainment(goal, actual, direction);

    /// <summary>The actual figure over the goal: A/T, or T/A where lower is better, so that more is always better and 1 is the goal.</summary>
    /// <param name="goal">The goal T.</param>
    /// <param name="actual">The actual figure A.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <returns>The quotient; null where the lower part is not above zero, or T is below zero, since the quotient would say nothing.</returns>
    public static decimal? Attainment(decimal goal, decimal actual, Direction direction) => Checked(direction) == Direction.Up
        ? goal > 0m ? actual / goal : null
        : actual > 0m && goal >= 0m ? goal / actual : null;

    /// <summary>The attainment of several goals for amounts together: the sum of what was reached over the sum of the goals, never an average of attainments.</summary>
    /// <param name="goals">The goals.</param>
    /// <param name="actuals">The actual figures, one for each goal.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <returns>As <see cref="Attainment(decimal, decimal, Direction)"/> of the sums; null for no goals.</returns>
    /// <exception cref="ArgumentException">There are not as many actual figures as goals.</exception>
    public static decimal? Attainment(IReadOnlyCollection<decimal> goals, IReadOnlyCollection<decimal> actuals, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(actuals);
        return goals.Count == actuals.Count
            ? Attainment(goals.Sum(), actuals.Sum(), direction)
            : throw new ArgumentException($"Each goal needs its actual figure; given {actuals.Count} for {goals.Count} goals. Leave out goals that were not measured.", nameof(actuals));
    }

    /// <summary>Whether a figure is at the goal or better.</summary>
    /// <param name="goal">The goal T.</param>
    /// <param name="actual">The actual figure A.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <returns>A ≥ T where higher is better, A ≤ T where lower is.</returns>
    public static bool IsReached(decimal goal, decimal actual, Direction direction) => !IsBetter(goal, actual, direction);

    /// <summary>Whether one figure is better than another.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <returns>Whether it is; false where they are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is neither up nor down.</exception>
    public static bool IsBetter(decimal one, decimal other, Direction direction) => Checked(direction) == Direction.Up ? one > other : one < other;

    /// <summary>How far a count is from what was expected, in standard deviations: z = (A − E) / √(φ·E).</summary>
    /// <param name="actual">The count A.</param>
    /// <param name="expected">The expected count E, above 0.</param>
    /// <param name="dispersion">φ, how much more than a Poisson count it varies, from history; at least 1, 1 unless told.</param>
    /// <returns>z rounded to 6 decimals; negative below what was expected.</returns>
    /// <remarks>
    /// Example: 430 against 446.808511 is −16.808511 / 21.137847 = −0.795186. Below 3 either way it is noise (<see cref="Signal"/>). Source: the three-sigma
    /// convention of control charts for counts (c chart).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expected"/> is not above 0, or <paramref name="dispersion"/> is below 1.</exception>
    public static decimal PaceZ(decimal actual, decimal expected, decimal dispersion = 1m)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expected);
        ArgumentOutOfRangeException.ThrowIfLessThan(dispersion, 1m);
        return Math.Round((decimal)((double)(actual - expected) / Math.Sqrt((double)(dispersion * expected))), Digits);
    }

    /// <summary>Whether a distance from what was expected is more than chance.</summary>
    /// <param name="z">The distance in standard deviations.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <returns>Noise where |z| &lt; 3; otherwise better or worse.</returns>
    public static PaceSignal Signal(decimal z, Direction direction) =>
        Math.Abs(z) < 3m ? PaceSignal.Noise : IsBetter(z, 0m, direction) ? PaceSignal.Better : PaceSignal.Worse;

    private static Direction Checked(Direction direction) => direction is Direction.Up or Direction.Down
        ? direction
        : throw new ArgumentOutOfRangeException(nameof(direction), direction, "A goal needs a direction: up or down.");
}
