using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A goal broken down to days. Weeks, months and quarters are sums of days, so they always agree.</summary>
/// <remarks>
/// An amount is divided once over all days by cumulative rounding: the sum is exact, every part from the first day on is within half a step of its share, and a day
/// without weight gets nothing. Weeks do not nest in months, so nothing is ever divided at two levels. A rate or a bound is copied to every day, never divided
/// and never added. Source: service consultants' guide, R071 (day, week, month, quarter); that the day is the only atom is ours.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class GoalPlan
{
    private readonly ImmutableArray<DayGoal> _days;

    private readonly PlanExpectation _expectation;

    internal GoalPlan(Goal goal, DateTimeZone zone, ImmutableArray<DayGoal> days)
        : this(goal, zone, days, [], new PlanExpectation(goal.Validity.Start, 0m, goal.Level))
    {
    }

    internal GoalPlan(Goal goal, DateTimeZone zone, ImmutableArray<DayGoal> days, ImmutableArray<PlanRevision> revisions, PlanExpectation expectation)
    {
        Goal = goal;
        Revisions = revisions;
        _expectation = expectation;
        Zone = zone;
        _days = days;
        TotalWeight = days.Sum(d => d.Weight);
    }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>The time zone of the days.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Every day of the validity, in order, closed ones included.</summary>
    public IReadOnlyList<DayGoal> Days => _days;

    /// <summary>What all days weigh together.</summary>
    public decimal TotalWeight { get; }

    /// <summary>Which version of the plan it is: 1, and one more for each revision.</summary>
    public int Version => Revisions.Count + 1;

    /// <summary>The revisions, in order.</summary>
    public IReadOnlyList<PlanRevision> Revisions { get; }

    /// <summary>Changes the goal from a day on. Days gone by stay as they were, and this plan, too.</summary>
    /// <param name="revision">The change. Its day is within the validity and not before the day of the last revision.</param>
    /// <param name="weights">The weights of the days left, where the calendar has changed; null where they stay.</param>
    /// <returns>
    /// The next version of the plan, with the warning <c>goal.nothing-left</c> where more is done or asked already than the new level; or every reason why not: <c>goal.revision-day</c>,
    /// <c>goal.revision-without-actual</c>, <c>goal.not-a-step</c>, <c>goal.level-outside-bounds</c>, <c>goal.weight-missing</c>, <c>goal.no-weight</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is null.</exception>
    public Result<GoalPlan> Revise(PlanRevision revision, DayWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return Revising.Of(this, revision, weights, CumulativeRounding.Nearest);
    }

    /// <summary>Finds a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>What the goal asks of it; null outside the validity.</returns>
    public DayGoal? Find(LocalDate date) => Goal.Validity.Contains(date) ? _days[Period.DaysBetween(Goal.Validity.Start, date)] : null;

    /// <summary>Puts days together to longer periods.</summary>
    /// <param name="period">Days, weeks, months, quarters, half-years or years, also fiscal ones.</param>
    /// <returns>Every period with a day in the validity, in order; the first and the last may be parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="period"/> is shorter than a day: the day is the smallest part of a goal.</exception>
    public IReadOnlyList<PeriodGoal> Per(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind == ReportingPeriodKind.Intraday
            ? throw new ArgumentException($"The day is the smallest part of a goal; given {period}. Ask for days, weeks, months, quarters, half-years or years.", nameof(period))
            : DaySums.Of(this, period);
    }

    /// <summary>Tells how the goal stands at the end of a day.</summary>
    /// <param name="date">The last day that is counted, as a whole; within the validity.</param>
    /// <param name="actual">The figure so far: an amount from the first day of the validity to <paramref name="date"/>, anything else over any time within these days.</param>
    /// <param name="dispersion">φ, how much more than a Poisson count a count varies, from history; at least 1, 1 unless told.</param>
    /// <param name="confidence">The confidence by which a share is decided, above 0 and below 1; 0.95 unless told.</param>
    /// <returns>
    /// How it stands, also where <paramref name="actual"/> has no value; or why nothing can be told: <c>goal.expired</c> after the last day, <c>goal.not-begun</c> before the
    /// first, <c>goal.other-kpi</c>, and <c>goal.actual-window</c> where an amount says that it was counted over other days, or any other figure that it covers time
    /// outside them. With a warning where a figure is flagged (<c>goal.actual-unsettled</c>) or does not say what time it covers (<c>goal.actual-no-window</c>); then the
    /// caller answers for its days.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="actual"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dispersion"/> or <paramref name="confidence"/> is outside its range.</exception>
    public Result<GoalProgress> ProgressAt(LocalDate date, Measurement actual, decimal dispersion = 1m, decimal confidence = 0.95m)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentOutOfRangeException.ThrowIfLessThan(dispersion, 1m);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(confidence, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1m);
        List<Problem> problems = [.. ProgressCheck.Of(this, date, actual)];
        return problems.Count > 0
            ? Result.Refused<GoalProgress>([.. problems])
            : Result.Of(ProgressMaker.Of(this, date, actual, dispersion, confidence), [.. ProgressCheck.Warnings(this, date, actual)]);
    }

    /// <summary>What an amount should be by the end of a day.</summary>
    internal decimal ExpectedAt(LocalDate date)
    {
        PlanExpectation expectation = _expectation;
        decimal rest = _days.Where(d => d.Date >= expectation.From).Sum(d => d.Weight);
        decimal gone = _days.Where(d => d.Date >= expectation.From && d.Date <= date).Sum(d => d.Weight);

        // Before the last revision, days that were asked for are what was expected.
        return date < expectation.From ? _days.Where(d => d.Date <= date).Sum(d => d.Value)
            : rest == 0m ? expectation.Before
            : expectation.Before + (expectation.Rest * gone / rest);
    }

    /// <summary>The same goal and revisions over days put together of the days of its people.</summary>
    internal GoalPlan Over(ImmutableArray<DayGoal> days) => new(Goal, Zone, days, [.. Revisions], _expectation);

    internal GoalPlan With(Goal goal, ImmutableArray<DayGoal> days, PlanRevision revision, PlanExpectation expectation) =>
        new(goal, Zone, days, [.. Revisions, revision], expectation);

    /// <summary>Prints the plan for a log or a debugger.</summary>
    /// <returns>For example <c>upsells-q2: 122 days that weigh 86</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Goal.Id}: {_days.Length} days that weigh {TotalWeight}");
}
