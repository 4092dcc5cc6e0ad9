namespace CustomerServiceKit;

/// <summary>The Wilson score interval of a share: honest for small samples and near 0 or 1.</summary>
/// <remarks>
/// With p = successes / trials, z the two-sided normal quantile and n the trials, the interval is
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
/// Example: 8 of 10 at 0.95 gives 0.4902 to 0.9433.
/// </remarks>
public static class WilsonInterval
{
    private const int Digits = 12;

    /// <summary>Computes the interval.</summary>
    /// <param name="successes">How many of the trials counted, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many trials there were, at least 1.</param>
    /// <param name="level">The confidence, above 0 and below 1; 0.95 unless told.</param>
    /// <returns>The interval within 0 and 1, rounded to 12 digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static ConfidenceInterval Of(long successes, long trials, decimal level = 0.95m)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trials);
        if (successes < 0 || successes > trials)
        {
            throw new ArgumentOutOfRangeException(nameof(successes), successes, $"Successes must lie between 0 and the {trials} trials.");
        }

        if (level is <= 0m or >= 1m)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence lies between 0 and 1, both excluded; write 0.95 for 95 %.");
        }

        double n = trials;
        double p = successes / n;
        double z = NormalQuantile.Of((1 + (double)level) / 2);
        double middle = p + (z * z / (2 * n));
        double half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        double whole = 1 + (z * z / n);
        // At the ends the formula gives exactly 0 or 1, which floating point only comes close to.
        decimal lower = successes == 0 ? 0m : Math.Round((decimal)((middle - half) / whole), Digits);
        decimal upper = successes == trials ? 1m : Math.Round((decimal)((middle + half) / whole), Digits);
        return new ConfidenceInterval(lower, upper, level);
    }
}
