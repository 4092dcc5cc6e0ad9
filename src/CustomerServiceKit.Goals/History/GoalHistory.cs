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
    private GoalHistory(GoalPolicy policy, XmrChart chart, Measurement present, decimal? weight, int notMeasured)
    {
        Policy = policy;
        Chart = chart;
        Present = present;
        Weight = weight;
        NotMeasured = notMeasured;
    }

    /// <summary>The policy of the KPI.</summary>
    public GoalPolicy Policy { get; }

    /// <summary>The chart: of an amount for each full day, of anything else as measured.</summary>
    public XmrChart Chart { get; }

    /// <summary>The present state: the sum of an amount, the pooled ratio of a rate and the mean of a bound over the last segment, from its first measured day to its last.</summary>
    /// <value>
    /// It has the flags and reasons of the figures it is made of, and is <see cref="MeasurementFlags.Partial"/> where days within it were not measured (<c>history.gap</c>). Propose from the history and not
    /// from this figure alone: only the history knows which days of an amount are missing.
    /// </value>
    public Measurement Present { get; }

    /// <summary>What the measured days of <see cref="Present"/> weigh together; null for what is no amount.</summary>
    public decimal? Weight { get; }

    /// <summary>How many periods were not measured.</summary>
    public int NotMeasured { get; }

    /// <summary>How much the figure varies by itself from period to period, in the unit of the chart: of an amount for each full day, otherwise in that of the KPI; null with fewer than two points.</summary>
    /// <remarks>The mean moving range of the last segment over 1.128; of a chart by medians the median one over 0.954.</remarks>
    public decimal? Sigma => Chart.Current.Sigma;

    /// <summary>Takes the past of a KPI.</summary>
    /// <param name="policy">The policy of the KPI.</param>
    /// <param name="periods">The periods, in any order, each day in one at most.</param>
    /// <param name="weights">The weights of the days.</param>
    /// <param name="options">How the chart is computed; by the mean and Wheeler's rules unless told.</param>
    /// <returns>
    /// The history, with the findings <c>history.gap</c> (days within the last segment were not measured), <c>history.few</c> (fewer than five periods: no limits), <c>history.unstable</c> (a signal in the
    /// last segment: it is no steady state) and those of the chart; or every reason why there is none: <c>history.nothing</c>, <c>history.overlap</c>, <c>history.figure-window</c>, <c>goal.other-kpi</c>,
    /// <c>goal.weight-missing</c>, <c>goal.no-weight</c>, and those of <see cref="XmrChart.Of"/>.
    /// </returns>
    /// <remarks>
    /// A figure that says what time it covers has to fit its period: an amount covers exactly its whole days in the time zone of the weights, any other figure time within them. A figure without a window is
    /// taken at its word. Days within the last segment that no measured period has, or whose period has no figure, are left out and never zero; a day that weighs nothing is no gap.
    /// </remarks>
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
        Problem[] gap = HistoryCheck.Gap(policy, all, last, weights) is Problem found ? [found] : [];
        decimal? weight = policy.Kind == GoalMeasureKind.Amount ? last.Sum(p => weights.Sum(p.Days)) : null;
        GoalHistory history = new(policy, chart, Pooled(policy, last, weights.Zone, gap), weight, all.Length - measured.Length);
        return Result.Of(history, [.. charted.Problems, .. gap, .. HistoryCheck.Findings(policy, chart)]);
    }

    /// <summary>Prints the policy and the chart.</summary>
    /// <returns>For example <c>upsells-made@1: 12 points, 1 segments, 0 signals</c>.</returns>
    public override string ToString() => $"{Policy.Kpi}: {Chart}";

    private static Measurement Pooled(GoalPolicy policy, ImmutableArray<HistoryPeriod> periods, DateTimeZone zone, Problem[] gap)
    {
        Interval window = new(WholeDays.Start(periods[0].Days.Start, zone), WholeDays.Start(periods[^1].Days.End.PlusDays(1), zone));
        long sample = periods.Sum(p => p.Figure.SampleSize);
        MeasurementFlags flags = periods.Aggregate(gap.Length > 0 ? MeasurementFlags.Partial : MeasurementFlags.None, (all, p) => all | p.Figure.Flags);
        Problem[] reasons = [.. periods.SelectMany(p => p.Figure.Reasons), .. gap];
        if (policy.Kind == GoalMeasureKind.Rate && periods.All(p => p.Figure.Denominator is not null))
        {
            return Measurement.Ratio(
                policy.Kpi, policy.Unit, periods.Sum(p => p.Figure.Numerator!.Value), periods.Sum(p => p.Figure.Denominator!.Value), sample, window, flags, reasons);
        }

        decimal value = policy.Kind == GoalMeasureKind.Amount ? periods.Sum(p => p.Figure.Value!.Value) : periods.Average(p => p.Figure.Value!.Value);
        return Measurement.Total(policy.Kpi, policy.Unit, value, sample, window, flags, reasons);
    }
}
