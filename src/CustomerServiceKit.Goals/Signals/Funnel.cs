namespace CustomerServiceKit.Goals;

/// <summary>Compares the shares of people or teams with different numbers of cases, without ranking them.</summary>
/// <remarks>
/// Around a target T and with n cases the limits are T ± s · √(T (1 − T) / n), here with s = 3. Nobody within them is better or worse than another.
/// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005).
/// Example: T = 0.8 and 400 cases give 0.8 ± 3 · 0.02, 0.74 to 0.86.
/// </remarks>
public static class Funnel
{
    private const int Digits = 12;

    /// <summary>Computes the limits for a number of cases.</summary>
    /// <param name="target">The target as a fraction, 0 to 1.</param>
    /// <param name="cases">The number of cases, at least 1.</param>
    /// <param name="sigmas">How wide, in standard deviations, above 0; 3 unless told.</param>
    /// <returns>The limits, rounded to 12 digits and not cut off at 0 and 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static FunnelLimits Limits(decimal target, long cases, decimal sigmas = 3m)
    {
        Check(target, sigmas);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        decimal half = Math.Round(sigmas * (decimal)Math.Sqrt((double)(target * (1m - target) / cases)), Digits);
        return new FunnelLimits(target - half, target + half);
    }

    /// <summary>Says whether a share is better or worse than a target by more than chance.</summary>
    /// <param name="successes">How many cases counted, 0 to <paramref name="cases"/>.</param>
    /// <param name="cases">The number of cases, at least 0.</param>
    /// <param name="target">The target as a fraction, 0 to 1.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <param name="sigmas">How wide, in standard deviations, above 0; 3 unless told.</param>
    /// <returns>Better or worse where the share lies strictly beyond a limit; unknown where there are no cases.</returns>
    /// <remarks>
    /// Compared without a root: (k − nT)² / n with s² · T (1 − T). Example: 344 of 400 at 0.8 is 24² / 400 = 1.44, and 9 · 0.16 = 1.44: within; 345 is better.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static FunnelVerdict Judge(long successes, long cases, decimal target, Direction direction, decimal sigmas = 3m)
    {
        Check(target, sigmas);
        ArgumentOutOfRangeException.ThrowIfNegative(cases);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, cases);
        decimal excess = successes - (cases * target);
        bool better = GoalArithmetic.IsBetter(excess, 0m, direction);
        return cases == 0 ? FunnelVerdict.Unknown
            : Compared.Sign((excess / cases * excess) - (sigmas * sigmas * target * (1m - target))) <= 0 ? FunnelVerdict.Within
            : better ? FunnelVerdict.Better
            : FunnelVerdict.Worse;
    }

    private static void Check(decimal target, decimal sigmas)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(target, 1m);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sigmas);
    }
}
