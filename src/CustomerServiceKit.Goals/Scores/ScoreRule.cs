using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>How a figure becomes a score, so that different KPIs can be put together.</summary>
public sealed class ScoreRule
{
    private readonly Func<decimal, decimal> _score;
    private readonly decimal _low;
    private readonly decimal _high;

    private ScoreRule(Func<decimal, decimal> score, decimal low, decimal high)
    {
        _score = score;
        _low = low;
        _high = high;
    }

    /// <summary>The way from one figure to another: 0 at the first, 1 at the second, whichever of them is higher.</summary>
    /// <param name="zero">The figure that is worth 0, such as the present state.</param>
    /// <param name="one">The figure that is worth 1, such as the goal.</param>
    /// <param name="low">The least score; 0 unless told.</param>
    /// <param name="high">The greatest score; 1.2 unless told.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">Both figures are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is not more than <paramref name="low"/>.</exception>
    public static ScoreRule Linear(decimal zero, decimal one, decimal low = 0m, decimal high = 1.2m)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        return zero != one
            ? new ScoreRule(actual => (actual - zero) / (one - zero), low, high)
            : throw new ArgumentException($"There is no way from {Shown.Number(zero)} to itself; take {nameof(Reached)} for what is to be kept.", nameof(one));
    }

    /// <summary>1 where a goal is reached, 0 where not.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="direction">Which way is better; up or down.</param>
    /// <returns>The rule.</returns>
    public static ScoreRule Reached(decimal goal, Direction direction) => new(actual => GoalArithmetic.IsReached(goal, actual, direction) ? 1m : 0m, 0m, 1m);

    /// <summary>1 inside a band, and less outside in a straight line down to 0.</summary>
    /// <param name="from">The lower end of the band, inclusive.</param>
    /// <param name="to">The upper end, inclusive.</param>
    /// <param name="fade">How far outside the score is 0, more than 0.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The band is upside down, or <paramref name="fade"/> is not more than 0.</exception>
    public static ScoreRule Inside(decimal from, decimal to, decimal fade)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fade);
        return new ScoreRule(actual => 1m - (Math.Max(0m, Math.Max(from - actual, actual - to)) / fade), 0m, 1m);
    }

    /// <summary>A score for each step that a figure has come to; the order of the scores tells which way is better.</summary>
    /// <param name="steps">
    /// Figures with their scores, 0 or more, in any order. Where the scores rise with the figures, and of a single step, each holds from its figure up; where they fall, from its figure down. Short of every
    /// step the score is 0.
    /// </param>
    /// <returns>The rule.</returns>
    /// <remarks>Example: (70, 1) and (90, 2) give 0 for 69, 1 for 70 and 2 for 90. (300, 1), (200, 2) and (100, 3), for a time, give 0 for 301, 1 for 300, 2 for 150 and 3 for 90.</remarks>
    /// <exception cref="ArgumentException">There is no step, two have one figure, a score is negative, or the scores neither rise all the way nor fall all the way.</exception>
    public static ScoreRule Steps(params (decimal Figure, decimal Score)[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        int better = steps.Length > 1 && steps.MinBy(s => s.Figure).Score > steps.MaxBy(s => s.Figure).Score ? -1 : 1;
        ImmutableArray<(decimal Figure, decimal Score)> worstFirst = [.. steps.OrderBy(s => better * s.Figure)];
        return !worstFirst.IsEmpty && worstFirst[0].Score >= 0m && worstFirst.Zip(worstFirst.Skip(1), (worse, next) => worse.Figure != next.Figure && worse.Score < next.Score).All(rises => rises)
            ? new ScoreRule(actual => worstFirst.LastOrDefault(s => better * s.Figure <= better * actual).Score, decimal.MinValue, decimal.MaxValue)
            : throw new ArgumentException("At least one step is needed, each figure once, with scores of 0 or more that all rise or all fall with the figures.", nameof(steps));
    }

    /// <summary>The score of a figure.</summary>
    /// <param name="actual">The figure; null where nothing was measured.</param>
    /// <returns>The score, within the least and the greatest; null where nothing was measured, which is not 0.</returns>
    public decimal? Of(decimal? actual) => actual is decimal value ? Math.Clamp(_score(value), _low, _high) : null;
}
