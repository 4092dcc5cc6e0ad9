using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Estimates for small samples: a figure of a few cases is drawn towards that of its group, the more the fewer there are.</summary>
/// <remarks>A figure of an extreme sample is mostly luck; the estimate is nearer to what the next cases will show. Everything is computed in decimals and not rounded.</remarks>
public static class Shrinkage
{
    private const int LeastFigures = 4;
    private const int LeastGroups = 2;

    /// <summary>Estimates a rate: (k + m·p₀) / (n + m), reliability n / (n + m).</summary>
    /// <param name="successes">How many cases counted, k.</param>
    /// <param name="cases">How many cases there are, n; may be 0.</param>
    /// <param name="priorMean">The rate of the group, p₀, 0 to 1.</param>
    /// <param name="priorStrength">As how many cases the group counts, m; 20 unless told.</param>
    /// <returns>The estimate; or every reason why there is none: <c>signal.counts-unfit</c>, <c>signal.share-unfit</c>, <c>signal.strength-unfit</c>.</returns>
    /// <remarks>Example: 270 of 300 where the team has 0.8 gives (270 + 16) / 320 = 0.89375, reliability 0.9375; 3 of 3 gives 19 / 23 = 0.826.</remarks>
    public static Result<ShrunkEstimate> Rate(long successes, long cases, decimal priorMean, decimal priorStrength = 20m)
    {
        Problem[] problems = [.. ShrinkageCheck.Counts(successes, cases, "successes"), .. ShrinkageCheck.Prior(cases, priorMean, priorStrength)];
        return problems.Length > 0 ? Result.Refused<ShrunkEstimate>(problems) : Result.Of(Estimate(successes, cases, priorMean, priorStrength));
    }

    /// <summary>Estimates the rates of several groups by a prior that the groups themselves give, by the method of moments.</summary>
    /// <param name="groups">How many cases counted and how many there are, for each group; at least two with cases, and at least one of these with more than one.</param>
    /// <returns>
    /// The estimates, where a group without cases has the rate of all; or every reason why there are none: <c>signal.counts-unfit</c>, <c>signal.too-few-groups</c>, <c>signal.too-few-cases</c>.
    /// </returns>
    /// <remarks>
    /// With N = Σn, p₀ = Σk / N and S = Σ n (k/n − p₀)², the part of the variation that is between the groups is ρ = (S / (p₀ (1 − p₀)) − (K − 1)) / (N − Σn²/N − (K − 1)),
    /// where K groups have cases, kept within 0 and 1; the strength is m = 1/ρ − 1. Where every group has one case the divisor is 0, and nothing can be told. Example: 60, 70, 80 and 90 of 100 have p₀ = 0.75, S = 5, S / 0.1875 = 26.667,
    /// ρ = 23.667 / 297 = 0.0797 and m = 11.549, so that 60 of 100 is estimated at (60 + 8.662) / 111.549 = 0.6155.
    /// Source: J. C. Kleinman, "Proportions with extraneous variance: single and independent samples", JASA 68 (1973), weighted by the cases.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    public static Result<ShrunkRates> RateFrom(IEnumerable<(long Successes, long Cases)> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ImmutableArray<(long Successes, long Cases)> all = [.. groups];
        Problem[] problems =
        [
            .. all.SelectMany((g, i) => ShrinkageCheck.Counts(g.Successes, g.Cases, FormattableString.Invariant($"groups[{i}]"))),
            .. ShrinkageCheck.Groups(all.Count(g => g.Cases > 0), LeastGroups, "groups"),
            .. ShrinkageCheck.Cases([.. all.Select(g => g.Cases).Where(n => n > 0)], LeastGroups, "groups"),
        ];
        if (problems.Length > 0)
        {
            return Result.Refused<ShrunkRates>(problems);
        }

        decimal mean = all.Sum(g => (decimal)g.Successes) / all.Sum(g => (decimal)g.Cases);
        decimal between = Between([.. all.Where(g => g.Cases > 0)], mean);
        decimal? strength = between > 0m ? (1m / between) - 1m : null;
        return Result.Of(new ShrunkRates(
            mean, strength, [.. all.Select(g => strength is decimal m && m + g.Cases > 0m ? Estimate(g.Successes, g.Cases, mean, m) : new ShrunkEstimate(mean, 0m))]));
    }

    /// <summary>Estimates several figures of the same precision: each is drawn towards their mean by c = 1 − (K − 3) σ² / Σ(y − ȳ)², kept within 0 and 1.</summary>
    /// <param name="values">The figures, at least 4.</param>
    /// <param name="variance">σ², the variance of one figure by chance alone; not negative. For a rate p of n cases it is p (1 − p) / n.</param>
    /// <returns>The estimates; or every reason why there are none: <c>signal.too-few-groups</c>, <c>signal.variance-unfit</c>.</returns>
    /// <remarks>
    /// Figures that are all equal have the factor 0. Example: the batting averages of 18 players after 45 times at bat have the mean 0.265 and c = 0.212, and Clemente's
    /// 0.400 is estimated at 0.294. Source: B. Efron and C. Morris, "Stein's paradox in statistics", Scientific American 236 (1977).
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Result<JamesSteinEstimates> JamesStein(IEnumerable<decimal> values, decimal variance)
    {
        ArgumentNullException.ThrowIfNull(values);
        ImmutableArray<decimal> all = [.. values];
        Problem[] problems = [.. ShrinkageCheck.Groups(all.Length, LeastFigures, "values"), .. ShrinkageCheck.Variance(variance, "variance")];
        if (problems.Length > 0)
        {
            return Result.Refused<JamesSteinEstimates>(problems);
        }

        decimal mean = all.Average();
        decimal spread = all.Sum(v => (v - mean) * (v - mean));
        decimal factor = spread == 0m ? 0m : Math.Clamp(1m - ((all.Length - 3) * variance / spread), 0m, 1m);
        return Result.Of(new JamesSteinEstimates(mean, factor, [.. all.Select(v => mean + (factor * (v - mean)))]));
    }

    /// <summary>Estimates a mean: μ + r (x̄ − μ) with r = τ² / (τ² + σ²/n).</summary>
    /// <param name="value">The mean of the sample, x̄.</param>
    /// <param name="count">How many cases it is of, n, at least 1.</param>
    /// <param name="groupMean">The mean of the group, μ.</param>
    /// <param name="betweenVariance">τ², how much the true means of the group's members vary; not negative.</param>
    /// <param name="withinVariance">σ², how much the cases of one member vary; not negative, and not 0 where the other is.</param>
    /// <returns>The estimate; or every reason why there is none: <c>signal.no-cases</c>, <c>signal.variance-unfit</c>.</returns>
    /// <remarks>Example: 400 s in 10 calls, a team at 300 s, between 400 s², within 10,000 s²: r = 400 / (400 + 1,000) = 0.2857, so 328.57 s.</remarks>
    public static Result<ShrunkEstimate> Mean(decimal value, long count, decimal groupMean, decimal betweenVariance, decimal withinVariance)
    {
        Problem[] problems =
        [
            .. ShrinkageCheck.Mean(count),
            .. ShrinkageCheck.Variance(betweenVariance, "betweenVariance"),
            .. ShrinkageCheck.Variance(withinVariance, "withinVariance", betweenVariance == 0m && withinVariance == 0m),
        ];
        if (problems.Length > 0)
        {
            return Result.Refused<ShrunkEstimate>(problems);
        }

        decimal reliability = betweenVariance / (betweenVariance + (withinVariance / count));
        return Result.Of(new ShrunkEstimate(groupMean + (reliability * (value - groupMean)), reliability));
    }

    private static ShrunkEstimate Estimate(long successes, long cases, decimal mean, decimal strength) =>
        new((successes + (strength * mean)) / (cases + strength), cases / (cases + strength));

    /// <summary>ρ, the correlation within the groups; 0 where they differ by no more than chance, and where all rates are 0, or all 1.</summary>
    private static decimal Between(ImmutableArray<(long Successes, long Cases)> groups, decimal mean)
    {
        decimal chance = mean * (1m - mean);
        if (chance == 0m)
        {
            return 0m;
        }

        decimal total = groups.Sum(g => (decimal)g.Cases);
        decimal free = total - groups.Sum(g => g.Cases / total * g.Cases) - (groups.Length - 1);
        decimal spread = groups.Sum(g => (g.Successes - (g.Cases * mean)) / g.Cases * (g.Successes - (g.Cases * mean)));
        return Math.Clamp(((spread / chance) - (groups.Length - 1)) / free, 0m, 1m);
    }
}
