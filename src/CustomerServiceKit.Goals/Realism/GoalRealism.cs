namespace CustomerServiceKit.Goals;

/// <summary>Whether a goal is realistic, told before it is set in force: with the process of today, and with what the work plan is expected to change. It advises, and refuses nothing.</summary>
/// <remarks>
/// With μ the mean of the last segment, n its points, σ the mean moving range over 1.128, m the periods of the goal and d the expected lift towards the better side:
/// z = direction · (T − μ − d) / (σ · √(1/m + 1/n)), and the probability is 1 − Φ(z). The test against limits is that of
/// <see cref="XmrChart.Assure"/>. On a trended chart μ is the line at the last point, and no slope is carried forward: a figure that goes on getting better is judged too strictly. On a chart by medians μ is the median,
/// and σ the median moving range over 0.954. A level at the best end of the scale, such as 100 % that is to be kept, is never called too easy: there is no harder one. Source of the limits: NHS England, Making Data Count; of the words: the guide, R075. Immutable and safe to share between threads.
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

    /// <summary>By how much the work plan is expected to better the figure, as it was given: in the unit of the goal's level, of an amount over the whole goal; in the terms of the chart where a chart alone was given. Null where there is none.</summary>
    public decimal? Lift { get; }

    /// <summary>With the process after the work plan; null where there is none.</summary>
    public RealismOutlook? WithPlan { get; }

    /// <summary>Judges a goal by its past.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="history">The past of its KPI.</param>
    /// <param name="weights">The weights of the days, by which the level of an amount is brought to a full day.</param>
    /// <param name="periods">Over how many periods of the past's length the goal is meant, at least 1: six for a goal of six months beside a past of months.</param>
    /// <param name="lift">
    /// By how much the work plan is expected to better the figure, 0 or more, in the unit of the goal's level: of an amount how many more over the whole goal, of a share 0.02 for two points, of a time that is
    /// better short how many seconds less. Null where there is no plan.
    /// </param>
    /// <param name="bands">The bands; <see cref="RealismBands.Standard"/> where null.</param>
    /// <returns>
    /// The verdicts, with the finding <c>realism.little-history</c> (below five points nothing is told, below twelve it is a trial) and <c>realism.stretch-while-worsening</c> (with the work plan, where there is
    /// one, the goal is a stretch or out of reach, and of the signals in the last segment that say better or worse the last is a concern) and the notes of the chart, such as <c>signal.autocorrelated</c>: then
    /// chance varies more than the chart says, and the probability is too extreme; or why there are none: <c>goal.other-kpi</c>, <c>goal.weight-missing</c>, <c>goal.no-weight</c>,
    /// <c>realism.lift-outside-bounds</c>.
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

        if (problems.Count > 0)
        {
            return Result.Refused<GoalRealism>([.. problems]);
        }

        decimal days = goal.Policy.Kind == GoalMeasureKind.Amount ? weights.Sum(goal.Validity) : 1m;
        return Judged(goal.Level / days, history.Chart, periods, lift, days, ChoiceCheck.Ends(goal.Policy), bands);
    }

    /// <summary>Judges a level by a chart.</summary>
    /// <param name="level">The level, in the terms of the chart.</param>
    /// <param name="chart">The past; up or down is better.</param>
    /// <param name="periods">Over the mean of how many points, at least 1; 1 unless told.</param>
    /// <param name="lift">By how much the work plan is expected to better the figure, 0 or more, in the terms of the chart; null where there is none.</param>
    /// <param name="bands">The bands; <see cref="RealismBands.Standard"/> where null.</param>
    /// <returns>
    /// The verdicts, with the findings of <see cref="Of(Goal, GoalHistory, DayWeights, int, decimal?, RealismBands?)"/>; or <c>goal.no-direction</c>, or <c>realism.lift-outside-bounds</c> by the
    /// <see cref="XmrOptions.Bounds"/> of the chart.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not positive, or <paramref name="lift"/> is negative.</exception>
    public static Result<GoalRealism> Of(decimal level, XmrChart chart, int periods = 1, decimal? lift = null, RealismBands? bands = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Judged(level, chart, periods, lift, 1m, chart.Current.Bounds, bands);
    }

    /// <summary>Says the verdicts in words, with the guide's reason.</summary>
    /// <returns>A few sentences in English, Hebrew and Romanian; the latter two not yet reviewed by native speakers.</returns>
    public LocalizedText Explain() => RealismWords.Of(this);

    /// <summary>Prints the verdicts.</summary>
    /// <returns>For example <c>out-of-reach (0 %), with the plan realistic (61 %)</c>.</returns>
    public override string ToString() => WithPlan is null ? Today.ToString() : $"{Today}, with the plan {WithPlan}";

    private static Result<GoalRealism> Judged(decimal level, XmrChart chart, int periods, decimal? lift, decimal days, GoalBounds? ends, RealismBands? bands)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periods);
        ArgumentOutOfRangeException.ThrowIfNegative(lift ?? 0m, nameof(lift));
        if (chart.Direction == Direction.Band)
        {
            return Result.Refused<GoalRealism>(GoalRules.NoDirection.At("chart.direction", ("direction", EnumWords<Direction>.Of(chart.Direction))));
        }

        decimal present = chart.Current.Center;
        decimal shift = (chart.Direction == Direction.Up ? lift : -lift) / days ?? 0m;
        if (shift != 0m && ends?.Contains(present + shift) == false)
        {
            return Result.Refused<GoalRealism>(RealismRules.LiftOutsideBounds.At(
                "lift", ("lift", Shown.Number(lift!.Value)), ("present", Shown.Number(present * days)), ("expected", Shown.Number((present + shift) * days)), ("bounds", ChoiceCheck.Words(ends))));
        }

        bands ??= RealismBands.Standard;
        bool best = ends is not null && level == LevelFormula.Best(ends, chart.Direction);
        RealismOutlook today = Outlook(level, chart, periods, 0m, bands, best);
        GoalRealism realism = new(level, periods, chart, bands, today, lift, lift is null ? null : Outlook(level, chart, periods, shift, bands, best));
        return Result.Of(realism, [.. realism.Findings(), .. chart.Notes]);
    }

    private static RealismOutlook Outlook(decimal level, XmrChart chart, int periods, decimal shift, RealismBands bands, bool best)
    {
        ChartSegment now = chart.Current;

        // Limits that move with the process are the same as a level that moves against it.
        GoalAssurance assurance = chart.Assure(level - shift);
        decimal? probability = now.LowerLimit is null ? null : Chance.Of(level - shift, now, chart.Direction, periods);
        RealismVerdict verdict = bands.Of(assurance, probability);

        // Beside the best end of the scale there is no harder goal.
        return new RealismOutlook(
            now.Center + shift, assurance, probability, best && verdict is (RealismVerdict.TooEasy or RealismVerdict.AlreadyGuaranteed) ? RealismVerdict.Realistic : verdict);
    }

    private IEnumerable<Problem> Findings()
    {
        if (Chart.Current.Maturity != ChartMaturity.Locked)
        {
            yield return RealismRules.LittleHistory.At("chart", ("given", Shown.Number(Chart.Current.Points.Count)));
        }

        List<ChartSignal> told = [.. Chart.Signals.Where(s => s.Meaning != SignalMeaning.Neutral && s.Points[^1].Day >= Chart.Current.FirstDay)];
        bool worsens = told.Exists(s => s.Meaning == SignalMeaning.Concern && told.TrueForAll(other => other.Points[^1].Day <= s.Points[^1].Day));
        if (worsens && (WithPlan ?? Today).Verdict is (RealismVerdict.Stretch or RealismVerdict.OutOfReach))
        {
            yield return RealismRules.StretchWhileWorsening.At("chart", ("level", Shown.Number(Level)));
        }
    }
}
