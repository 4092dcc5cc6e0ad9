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

    /// <summary>A score for each step that a figure has come to.</summary>
    /// <param name="steps">Figures from which on a score holds, with the scores; below the first it is 0.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no step, or two have one figure.</exception>
    public static ScoreRule Steps(params (decimal From, decimal Score)[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ImmutableArray<(decimal From, decimal Score)> sorted = [.. steps.OrderBy(s => s.From)];
        return !sorted.IsEmpty && sorted.Select(s => s.From).Distinct().Count() == sorted.Length
            ? new ScoreRule(actual => sorted.LastOrDefault(s => s.From <= actual).Score, decimal.MinValue, decimal.MaxValue)
            : throw new ArgumentException("At least one step is needed, and each figure once.", nameof(steps));
    }

    /// <summary>The score of a figure.</summary>
    /// <param name="actual">The figure; null where nothing was measured.</param>
    /// <returns>The score, within the least and the greatest; null where nothing was measured, which is not 0.</returns>
    public decimal? Of(decimal? actual) => actual is decimal value ? Math.Clamp(_score(value), _low, _high) : null;
}
