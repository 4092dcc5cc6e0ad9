using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>The present states of people or teams beside each other, each drawn towards that of the group by as much as its few cases ask for.</summary>
/// <remarks>
/// Who was best in a few cases was mostly lucky, and a goal set from luck is missed. The measured present state stays what it is (<see cref="GoalHistory.Present"/>); the estimate is what a level is better set from. Source: the shrinkage of
/// C. Stein and of empirical Bayes, see <see cref="Shrinkage"/>; that the variance between members is told by the method of moments is ours.
/// </remarks>
public static class HistoryGroup
{
    private const int LeastGroups = 2;

    /// <summary>Estimates the present state of each member of a group.</summary>
    /// <param name="histories">The pasts of the members, of one policy; two at least.</param>
    /// <returns>
    /// The estimates in the order given, in the unit of the chart: of an amount for each full day, otherwise in that of the KPI; each with its reliability, 1 where nothing was drawn. Or every reason why there are none:
    /// <c>goal.other-kpi</c>, <c>signal.too-few-groups</c>, <c>signal.too-few-cases</c>, <c>signal.variance-unfit</c> (no past tells how much it varies by itself).
    /// </returns>
    /// <remarks>
    /// Shares of counted rows by <see cref="Shrinkage.RateFrom"/>. Anything else by B̃ = μ + r (B − μ), r = τ² / (τ² + σ²/n): B the mean of the last segment of the chart with n points, μ the mean of the members, σ² the mean of their variances, and
    /// τ² the variance of B less the mean of σ²/n, 0 at least. Example: means of 10 and 20 of 4 points each and σ = 4: τ² = 50 − 4 = 46, r = 46 / 50, so 10.4 and 19.6.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="histories"/>, or one of them, is null.</exception>
    public static Result<IReadOnlyList<ShrunkEstimate>> Presents(IEnumerable<GoalHistory> histories)
    {
        ArgumentNullException.ThrowIfNull(histories);
        ImmutableArray<GoalHistory> all = [.. histories.Select(history => history ?? throw new ArgumentNullException(nameof(histories)))];
        Problem[] problems =
        [
            .. all.Select((history, i) => (history, i)).Where(h => h.history.Policy.Kpi != all[0].Policy.Kpi).Select(h => GoalRules.OtherKpi.At(
                FormattableString.Invariant($"histories[{h.i}]"), ("given", h.history.Policy.Kpi.ToString()), ("expected", all[0].Policy.Kpi.ToString()))),
            .. ShrinkageCheck.Groups(all.Length, LeastGroups, "histories"),
        ];
        return problems.Length > 0 ? Result.Refused<IReadOnlyList<ShrunkEstimate>>(problems)
            : all.All(IsShare) ? Shares(all)
            : Means(all);
    }

    private static bool IsShare(GoalHistory history) =>
        history.Policy.Unit.Kind == UnitKind.Share && history.Present is { Numerator: decimal k, Denominator: decimal n } && k == Math.Floor(k) && n == Math.Floor(n) && k >= 0m && k <= n && n > 0m;

    private static Result<IReadOnlyList<ShrunkEstimate>> Shares(ImmutableArray<GoalHistory> all)
    {
        Result<ShrunkRates> rates = Shrinkage.RateFrom(all.Select(h => ((long)h.Present.Numerator!.Value, (long)h.Present.Denominator!.Value)));
        return rates.Value is null ? Result.Refused<IReadOnlyList<ShrunkEstimate>>([.. rates.Problems]) : Result.Of(rates.Value.Estimates);
    }

    private static Result<IReadOnlyList<ShrunkEstimate>> Means(ImmutableArray<GoalHistory> all)
    {
        decimal[] variances = [.. all.Select(h => h.Sigma * h.Sigma).OfType<decimal>()];
        if (variances.Length == 0)
        {
            return Result.Refused<IReadOnlyList<ShrunkEstimate>>(SignalRules.VarianceUnfit.At("histories", ("given", "–")));
        }

        decimal within = variances.Average();
        decimal[] means = [.. all.Select(h => h.Chart.Current.Center)];
        int[] counts = [.. all.Select(h => h.Chart.Current.Points.Count)];
        decimal mean = means.Average();
        decimal spread = means.Sum(m => (m - mean) * (m - mean)) / (means.Length - 1);
        decimal between = Math.Max(0m, spread - counts.Average(n => within / n));
        return within == 0m && between == 0m
            ? Result.Of<IReadOnlyList<ShrunkEstimate>>((ImmutableArray<ShrunkEstimate>)[.. means.Select(m => new ShrunkEstimate(m, 1m))])
            : Result.Of<IReadOnlyList<ShrunkEstimate>>((ImmutableArray<ShrunkEstimate>)[.. means.Zip(counts, (m, n) => Shrinkage.Mean(m, n, mean, between, within).OrThrow())]);
    }
}
