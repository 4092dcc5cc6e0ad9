using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The past of a KPI, from which the present state and the realism of a goal are told: a chart of its periods, and what was measured since the process last changed.</summary>
/// <remarks>
/// An amount is charted for each full day, by the weights given, so that months of different length and season can be compared. The present state is never the last point and never the best:
/// it is all that was measured in the last segment of the chart together. Source: service consultants' guide, R074; that a segment begins only by a decision with a reason is ours.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class GoalHistory
{
    private GoalHistory(GoalPolicy policy, XmrChart chart, Measurement present, int notMeasured)
    {
        Policy = policy;
        Chart = chart;
        Present = present;
        NotMeasured = notMeasured;
    }

    /// <summary>The policy of the KPI.</summary>
    public GoalPolicy Policy { get; }

    /// <summary>The chart: of an amount for each full day, of anything else as measured.</summary>
    public XmrChart Chart { get; }

    /// <summary>The present state: the sum of an amount, the pooled ratio of a rate and the mean of a bound over the last segment; with its days, as <see cref="GoalPolicy.Propose"/> takes it.</summary>
    public Measurement Present { get; }

    /// <summary>How many periods were not measured.</summary>
    public int NotMeasured { get; }

    /// <summary>How much the figure varies by itself from period to period: the mean moving range over 1.128; null with fewer than two points.</summary>
    public decimal? Sigma => Chart.Current.Sigma;

    /// <summary>Takes the past of a KPI.</summary>
    /// <param name="policy">The policy of the KPI.</param>
    /// <param name="periods">The periods, in any order, each day in one at most.</param>
    /// <param name="weights">The weights of the days.</param>
    /// <param name="options">How the chart is computed; by the mean and Wheeler's rules unless told.</param>
    /// <returns>
    /// The history, with the findings <c>history.few</c> (fewer than five periods: no limits), <c>history.unstable</c> (a signal in the last segment: it is no steady state) and those of the chart; or every
    /// reason why there is none: <c>history.nothing</c>, <c>history.overlap</c>, <c>goal.other-kpi</c>, <c>goal.weight-missing</c>, <c>goal.no-weight</c>, and those of <see cref="XmrChart.Of"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<GoalHistory> Of(GoalPolicy policy, IEnumerable<HistoryPeriod> periods, DayWeights weights, XmrOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(weights);
        ImmutableArray<HistoryPeriod> all = [.. periods.OrderBy(p => p.Days.Start)];
        ImmutableArray<HistoryPeriod> measured = [.. all.Where(p => p.Figure.Value is not null)];
        List<Problem> problems = [.. HistoryCheck.Of(policy, all, measured, weights)];
        if (problems.Count > 0)
        {
            return Result.Refused<GoalHistory>([.. problems]);
        }

        IEnumerable<ChartPoint> points = measured.Select(p => new ChartPoint(
            p.Days.Start, policy.Kind == GoalMeasureKind.Amount ? p.Figure.Value!.Value / weights.Sum(p.Days) : p.Figure.Value!.Value));
        Result<XmrChart> charted = XmrChart.Of(points, policy.Direction, options);
        if (charted.Value is not XmrChart chart)
        {
            return Result.Refused<GoalHistory>([.. charted.Problems]);
        }

        ImmutableArray<HistoryPeriod> last = [.. measured.Where(p => p.Days.Start >= chart.Current.FirstDay)];
        GoalHistory history = new(policy, chart, Pooled(policy, last, weights.Zone), all.Length - measured.Length);
        return Result.Of(history, [.. charted.Problems, .. HistoryCheck.Findings(policy, chart)]);
    }

    /// <summary>Prints the policy and the chart.</summary>
    /// <returns>For example <c>upsells-made@1: 12 points, 1 segments, 0 signals</c>.</returns>
    public override string ToString() => $"{Policy.Kpi}: {Chart}";

    private static Measurement Pooled(GoalPolicy policy, ImmutableArray<HistoryPeriod> periods, DateTimeZone zone)
    {
        Interval window = new(WholeDays.Start(periods[0].Days.Start, zone), WholeDays.Start(periods[^1].Days.End.PlusDays(1), zone));
        long sample = periods.Sum(p => p.Figure.SampleSize);
        return policy.Kind == GoalMeasureKind.Rate && periods.All(p => p.Figure.Denominator is not null)
            ? Measurement.Ratio(policy.Kpi, policy.Unit, periods.Sum(p => p.Figure.Numerator!.Value), periods.Sum(p => p.Figure.Denominator!.Value), sample, window)
            : Measurement.Total(policy.Kpi, policy.Unit, policy.Kind == GoalMeasureKind.Amount ? periods.Sum(p => p.Figure.Value!.Value) : periods.Average(p => p.Figure.Value!.Value), sample, window);
    }
}
