namespace CustomerServiceKit.Goals;

/// <summary>Whether a goal is realistic, told before it is set in force: with the process of today, and with what the work plan is expected to change. It advises, and refuses nothing.</summary>
/// <remarks>
/// With μ the mean of the last segment, n its points, σ the mean moving range over 1.128, m the periods of the goal and d the expected lift towards the better side:
/// z = direction · (T − μ − d) / (σ · √(1/m + 1/n)), and the probability is 1 − Φ(z). The test against limits is that of
/// <see cref="XmrChart.Assure"/>. Source of the limits: NHS England, Making Data Count; of the words: the guide, R075. Immutable and safe to share between threads.
/// </remarks>
public sealed class GoalRealism
{
    private GoalRealism(decimal level, int periods, XmrChart chart, RealismBands bands, RealismOutlook today, decimal? lift, RealismOutlook? withPlan)
    {
        Level = level;
        Periods = periods;
        Chart = chart;
        Bands = bands;
        Today = today;
        Lift = lift;
        WithPlan = withPlan;
    }

    /// <summary>The level, in the terms of the chart: of an amount for each full day.</summary>
    public decimal Level { get; }

    /// <summary>Over how many periods of the chart the goal is meant.</summary>
    public int Periods { get; }

    /// <summary>The past.</summary>
    public XmrChart Chart { get; }

    /// <summary>The bands.</summary>
    public RealismBands Bands { get; }

    /// <summary>With the process of today.</summary>
    public RealismOutlook Today { get; }

    /// <summary>By how much the work plan is expected to better the figure; null where there is none.</summary>
    public decimal? Lift { get; }

    /// <summary>With the process after the work plan; null where there is none.</summary>
    public RealismOutlook? WithPlan { get; }

    /// <summary>Judges a goal by its past.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="history">The past of its KPI.</param>
    /// <param name="weights">The weights of the days, by which the level of an amount is brought to a full day.</param>
    /// <param name="periods">Over how many periods of the past's length the goal is meant, at least 1: six for a goal of six months beside a past of months.</param>
    /// <param name="lift">By how much the work plan is expected to better the figure, 0 or more, in the terms of the chart; null where there is none.</param>
    /// <param name="bands">The bands; <see cref="RealismBands.Standard"/> where null.</param>
    /// <returns>
    /// The verdicts, with the finding <c>realism.little-history</c> (below five points nothing is told, below twelve it is a trial) and <c>realism.stretch-while-worsening</c> (a stretch is set while
    /// the chart shows a concern) and the notes of the chart, such as <c>signal.autocorrelated</c>: then chance varies more than the chart says, and the probability is too extreme; or why there are none: <c>goal.other-kpi</c>, <c>goal.weight-missing</c>, <c>goal.no-weight</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not positive, or <paramref name="lift"/> is negative.</exception>
    public static Result<GoalRealism> Of(Goal goal, GoalHistory history, DayWeights weights, int periods, decimal? lift = null, RealismBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(weights);
        List<Problem> problems = [];
        if (!goal.Policy.Kpi.Equals(history.Policy.Kpi))
        {
            problems.Add(GoalRules.OtherKpi.At("history", ("given", history.Policy.Kpi.ToString()), ("expected", goal.Policy.Kpi.ToString())));
        }

        if (goal.Policy.Kind == GoalMeasureKind.Amount)
        {
            problems.AddRange(WeightCheck.Of(weights, goal.Validity, "weights"));
        }

        return problems.Count > 0
            ? Result.Refused<GoalRealism>([.. problems])
            : Of(goal.Policy.Kind == GoalMeasureKind.Amount ? goal.Level / weights.Sum(goal.Validity) : goal.Level, history.Chart, periods, lift, bands);
    }

    /// <summary>Judges a level by a chart.</summary>
    /// <param name="level">The level, in the terms of the chart.</param>
    /// <param name="chart">The past; up or down is better.</param>
    /// <param name="periods">Over the mean of how many points, at least 1; 1 unless told.</param>
    /// <param name="lift">As for <see cref="Of(Goal, GoalHistory, DayWeights, int, decimal?, RealismBands?)"/>.</param>
    /// <param name="bands">The bands; <see cref="RealismBands.Standard"/> where null.</param>
    /// <returns>The verdicts, with the findings named there; or <c>goal.no-direction</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not positive, or <paramref name="lift"/> is negative.</exception>
    public static Result<GoalRealism> Of(decimal level, XmrChart chart, int periods = 1, decimal? lift = null, RealismBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        ArgumentOutOfRangeException.ThrowIfNegative(lift ?? 0m, nameof(lift));
        if (chart.Direction == Direction.Band)
        {
            return Result.Refused<GoalRealism>(GoalRules.NoDirection.At("chart.direction"));
        }

        bands ??= RealismBands.Standard;
        RealismOutlook today = Outlook(level, chart, periods, 0m, bands);
        GoalRealism realism = new(level, periods, chart, bands, today, lift, lift is decimal d ? Outlook(level, chart, periods, d, bands) : null);
        return Result.Of(realism, [.. realism.Findings(), .. chart.Notes]);
    }

    /// <summary>Says the verdicts in words, with the guide's reason.</summary>
    /// <returns>A few sentences in English, Hebrew and Romanian; the latter two not yet reviewed by native speakers.</returns>
    public LocalizedText Explain() => RealismWords.Of(this);

    /// <summary>Prints the verdicts.</summary>
    /// <returns>For example <c>out-of-reach (0 %), with the plan realistic (61 %)</c>.</returns>
    public override string ToString() => WithPlan is null ? Today.ToString() : $"{Today}, with the plan {WithPlan}";

    private static RealismOutlook Outlook(decimal level, XmrChart chart, int periods, decimal lift, RealismBands bands)
    {
        decimal shift = chart.Direction == Direction.Up ? lift : -lift;
        ChartSegment now = chart.Current;

        // Limits that move with the process are the same as a level that moves against it.
        GoalAssurance assurance = chart.Assure(level - shift);
        decimal? probability = now.LowerLimit is null ? null : Chance.Of(level - shift, now, chart.Direction, periods);
        return new RealismOutlook(now.Center + shift, assurance, probability, bands.Of(assurance, probability));
    }

    private IEnumerable<Problem> Findings()
    {
        if (Chart.Current.Maturity != ChartMaturity.Locked)
        {
            yield return RealismRules.LittleHistory.At("chart", ("given", Shown.Number(Chart.Current.Points.Count)));
        }

        bool worsens = Chart.Signals.Any(s => s.Meaning == SignalMeaning.Concern && s.Points.Any(p => p.Day >= Chart.Current.FirstDay));
        if (worsens && (WithPlan ?? Today).Verdict == RealismVerdict.Stretch)
        {
            yield return RealismRules.StretchWhileWorsening.At("chart", ("level", Shown.Number(Level)));
        }
    }
}
