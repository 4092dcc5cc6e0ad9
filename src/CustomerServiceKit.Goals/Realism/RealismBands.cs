namespace CustomerServiceKit.Goals;

/// <summary>From which probability on a goal is a stretch, realistic and too easy. Policy, and no science: the practitioners' figures contradict each other.</summary>
/// <remarks>
/// The default is a house rule. Practitioners in sales say that 50 to 70 % should reach their quota (salesglobeforum.wordpress.com, 2013), about 60 % (gtmnow.com), or 80 % (mapmycustomers.me,
/// which doubts it itself). Immutable.
/// </remarks>
public sealed class RealismBands
{
    /// <summary>Sets the bands.</summary>
    /// <param name="stretch">The probability from which on a goal is a stretch and not out of reach.</param>
    /// <param name="realistic">The probability from which on it is realistic.</param>
    /// <param name="tooEasy">The probability from which on it is too easy.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not rise from more than 0 to less than 1.</exception>
    public RealismBands(decimal stretch, decimal realistic, decimal tooEasy)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(stretch, 0m);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(realistic, stretch);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(tooEasy, realistic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tooEasy, 1m);
        (Stretch, Realistic, TooEasy) = (stretch, realistic, tooEasy);
    }

    /// <summary>A stretch from 0.1, realistic from 0.5, too easy from 0.8.</summary>
    public static RealismBands Standard { get; } = new(0.1m, 0.5m, 0.8m);

    /// <summary>The probability from which on a goal is a stretch.</summary>
    public decimal Stretch { get; }

    /// <summary>The probability from which on it is realistic.</summary>
    public decimal Realistic { get; }

    /// <summary>The probability from which on it is too easy.</summary>
    public decimal TooEasy { get; }

    /// <summary>Prints the bands.</summary>
    /// <returns>For example <c>stretch from 0.1, realistic from 0.5, too easy from 0.8</c>.</returns>
    public override string ToString() => $"stretch from {Shown.Number(Stretch)}, realistic from {Shown.Number(Realistic)}, too easy from {Shown.Number(TooEasy)}";

    internal RealismVerdict Of(GoalAssurance assurance, decimal? probability) => (assurance, probability) switch
    {
        (GoalAssurance.ConsistentlyMissed, _) => RealismVerdict.OutOfReach,
        (GoalAssurance.ConsistentlyReached, _) => RealismVerdict.AlreadyGuaranteed,
        (_, null) => RealismVerdict.Unknown,
        (_, decimal p) when p < Stretch => RealismVerdict.OutOfReach,
        (_, decimal p) when p < Realistic => RealismVerdict.Stretch,
        (_, decimal p) when p < TooEasy => RealismVerdict.Realistic,
        _ => RealismVerdict.TooEasy,
    };
}
