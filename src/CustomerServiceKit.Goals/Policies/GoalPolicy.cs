using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>How goals for one KPI are set: the uplift, the rule, the bounds, the smallest step, how long a goal should hold, and the bands of its status.</summary>
/// <remarks>
/// A policy is data: it names its KPI by key and can be loaded without the definition (<see cref="GoalJson"/>); <see cref="GoalPolicySet.Check"/> compares it with
/// one. Immutable and safe to share between threads. <see cref="Validate"/> lists everything wrong with it at once.
/// </remarks>
public sealed class GoalPolicy
{
    /// <summary>Makes a policy with the guide's uplift of 1.2, four to eight months, and what is usual for the kind and unit.</summary>
    /// <param name="kpi">Which KPI.</param>
    /// <param name="kind">Whether its figure is an amount, a rate or a bound.</param>
    /// <param name="unit">The unit of its value. A share has the bounds 0 and 1 unless told otherwise; an amount of money has the step of its smallest coin, any other amount 1.</param>
    /// <param name="direction">Which way is better. A goal needs up or down.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="direction"/> is not defined.</exception>
    public GoalPolicy(KpiKey kpi, GoalMeasureKind kind, Unit unit, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(unit);
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Arguments.ThrowIfUndefined(direction, nameof(direction));
        Kpi = kpi;
        Kind = kind;
        Unit = unit;
        Direction = direction;
        Bounds = kind != GoalMeasureKind.Amount && unit.Kind == UnitKind.Share ? GoalBounds.Share : null;
        Step = kind != GoalMeasureKind.Amount ? null : unit.Kind == UnitKind.Money ? 1m / unit.Scale : 1m;
    }

    private GoalPolicy(GoalPolicy other)
    {
        (Kpi, Kind, Unit, Direction, Bounds, Uplift) = (other.Kpi, other.Kind, other.Unit, other.Direction, other.Bounds, other.Uplift);
        (Rule, Step, MinimumMonths, MaximumMonths, Status) = (other.Rule, other.Step, other.MinimumMonths, other.MaximumMonths, other.Status);
    }

    /// <summary>Which KPI, down to its variant, parameters and version.</summary>
    public KpiKey Kpi { get; }

    /// <summary>Whether the figure is an amount, a rate or a bound.</summary>
    public GoalMeasureKind Kind { get; }

    /// <summary>The unit of the figure.</summary>
    public Unit Unit { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; private init; }

    /// <summary>The least and most the figure can be; null for none.</summary>
    public GoalBounds? Bounds { get; private init; }

    /// <summary>How much better than the present, as a factor; the guide's 1.2 unless told (R070).</summary>
    public decimal Uplift { get; private init; } = GoalLevel.GuideUplift;

    /// <summary>The rule by which the level follows from the present state; null for the usual one (<see cref="GoalLevel"/>).</summary>
    public LevelRule? Rule { get; private init; }

    /// <summary>The smallest part an amount is divided into, in its unit; null for what is no amount.</summary>
    public decimal? Step { get; private init; }

    /// <summary>The least number of months a goal should hold; the guide's 4 unless told (R074).</summary>
    public int MinimumMonths { get; private init; } = 4;

    /// <summary>The greatest number of months a goal should hold; the guide's 8 unless told (R074).</summary>
    public int MaximumMonths { get; private init; } = 8;

    /// <summary>The bands of the status.</summary>
    public StatusBands Status { get; private init; } = StatusBands.Standard;

    /// <summary>Makes the policy for a KPI from its definition: its key, unit and direction, and the kind its formula has.</summary>
    /// <param name="kpi">The definition. A sum is an amount, a ratio a rate; an extreme, or a figure that stands at a date, is a bound.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kpi"/> is null.</exception>
    /// <exception cref="ProblemException"><c>goal.not-additive</c>: the KPI counts different people or things.</exception>
    public static GoalPolicy For(KpiDefinition kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return MeasureKinds.Of(kpi.Formula) is GoalMeasureKind kind
            ? new GoalPolicy(kpi.Key, kind, kpi.Unit, kpi.Direction)
            : throw new ProblemException(GoalRules.NotAdditive.At(string.Empty, ("kpi", kpi.Key.ToString())));
    }

    /// <summary>Returns the policy with another uplift.</summary>
    /// <param name="uplift">A factor above 0: 1.2 is 120 % of the present state.</param>
    /// <returns>The changed copy.</returns>
    public GoalPolicy WithUplift(decimal uplift) => new(this) { Uplift = uplift };

    /// <summary>Returns the policy with another rule.</summary>
    /// <param name="rule">The rule; null for the usual one.</param>
    /// <returns>The changed copy.</returns>
    public GoalPolicy WithRule(LevelRule? rule) => new(this) { Rule = rule };

    /// <summary>Returns the policy with other bounds.</summary>
    /// <param name="bounds">The bounds; null for a figure without, such as a contact rate that may pass 100 %.</param>
    /// <returns>The changed copy.</returns>
    public GoalPolicy WithBounds(GoalBounds? bounds) => new(this) { Bounds = bounds };

    /// <summary>Returns the policy with another direction, where the KPI itself is best inside a band.</summary>
    /// <param name="direction">Up or down.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not defined.</exception>
    public GoalPolicy WithDirection(Direction direction)
    {
        Arguments.ThrowIfUndefined(direction, nameof(direction));
        return new(this) { Direction = direction };
    }

    /// <summary>Returns the policy with another smallest step of its amounts.</summary>
    /// <param name="step">The step in the unit of the KPI, above 0.</param>
    /// <returns>The changed copy.</returns>
    public GoalPolicy WithStep(decimal step) => new(this) { Step = step };

    /// <summary>Returns the policy with another time for which goals should hold.</summary>
    /// <param name="minimum">The least number of months, from 1.</param>
    /// <param name="maximum">The greatest number of months, not below <paramref name="minimum"/>.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public GoalPolicy WithMonths(int minimum, int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        return new(this) { MinimumMonths = minimum, MaximumMonths = maximum };
    }

    /// <summary>Returns the policy with other bands of the status.</summary>
    /// <param name="status">The bands.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    public GoalPolicy WithStatus(StatusBands status) => new(this) { Status = status ?? throw new ArgumentNullException(nameof(status)) };

    /// <summary>Lists everything that is wrong with the policy.</summary>
    /// <returns>The problems, each with its path; empty where there are none.</returns>
    public IReadOnlyList<Problem> Validate() => PolicyCheck.Of(this);

    /// <summary>Proposes a goal from the measured present state.</summary>
    /// <param name="id">The id of the goal to be.</param>
    /// <param name="baseline">The present state. An amount needs a window of whole days.</param>
    /// <param name="validity">The first and last day on which the goal holds, both inclusive.</param>
    /// <param name="weights">The weights of the days, by which an amount is carried from its own days to those of the goal; otherwise only their zone is used.</param>
    /// <param name="scope">Whom the goal is for; the whole service unless told.</param>
    /// <returns>
    /// The goal, with warnings where the validity is not that of the policy, the present state is flagged, rests on fewer than ten cases (<c>goal.few-cases</c>) or was measured after the goal's
    /// first day began (<c>goal.baseline-not-past</c>), or the level is no improvement; or every reason why there is none: the problems of <see cref="Validate"/> and
    /// <see cref="GoalLevel.Propose"/>, <c>goal.baseline-missing</c>, <c>goal.other-kpi</c>, <c>goal.baseline-window</c>, <c>goal.weight-missing</c>,
    /// <c>goal.no-weight</c>.
    /// </returns>
    /// <remarks>
    /// The present state of an amount is its figure times the weight of the goal's days over the weight of its own: 300 in 60 working days are 430 in 86. Its level is
    /// rounded to the nearest step, half away from zero. Rates and bounds are taken as they are. Source: service consultants' guide, R070 and R074; the carrying
    /// over by weights is ours.
    /// </remarks>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="id"/> is unspecified.</exception>
    public Result<Goal> Propose(GoalId id, Measurement baseline, DateInterval validity, DayWeights weights, GoalScope? scope = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(validity);
        ArgumentNullException.ThrowIfNull(weights);
        return GoalSetting.Propose(this, id, baseline, validity, weights, scope ?? GoalScope.Whole);
    }

    /// <summary>Proposes a goal from its past, which knows the days that were measured.</summary>
    /// <param name="id">The id of the goal to be.</param>
    /// <param name="history">The past; its <see cref="GoalHistory.Present"/> is the present state.</param>
    /// <param name="validity">The first and last day on which the goal holds, both inclusive.</param>
    /// <param name="weights">The weights of the days, the same by which the history was taken.</param>
    /// <param name="scope">Whom the goal is for; the whole service unless told.</param>
    /// <returns>As for <see cref="Propose(GoalId, Measurement, DateInterval, DayWeights, GoalScope?)"/>.</returns>
    /// <remarks>
    /// An amount is divided by the weight of the days that were measured, <see cref="GoalHistory.Weight"/>. Example: 310 in January and 310 in March, February not measured, every day of weight 1, are 10 a day;
    /// over the days from the first of January to the last of March it would seem to be 6.89.
    /// </remarks>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="id"/> is unspecified.</exception>
    public Result<Goal> Propose(GoalId id, GoalHistory history, DateInterval validity, DayWeights weights, GoalScope? scope = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(validity);
        ArgumentNullException.ThrowIfNull(weights);
        return GoalSetting.Propose(this, id, history.Present, validity, weights, scope ?? GoalScope.Whole, history.Weight);
    }

    /// <summary>Sets a goal at a level that a person chose, where no rule can propose one: nothing was measured yet, or the present state is zero.</summary>
    /// <param name="id">The id of the goal to be.</param>
    /// <param name="level">The level in the unit of the KPI; for an amount the total, in whole steps.</param>
    /// <param name="by">Who chose it; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="validity">The first and last day on which the goal holds, both inclusive.</param>
    /// <param name="scope">Whom the goal is for; the whole service unless told.</param>
    /// <returns>
    /// The goal, with the warning <c>goal.ungrounded</c> and others where they apply; or every reason why there is none: the problems of <see cref="Validate"/>,
    /// <c>goal.level-without-reason</c>, <c>goal.not-a-step</c>, <c>goal.level-outside-bounds</c>, <c>goal.out-of-range</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="id"/> is unspecified.</exception>
    public Result<Goal> Choose(GoalId id, decimal level, string by, string reason, DateInterval validity, GoalScope? scope = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(validity);
        return GoalSetting.Choose(this, id, level, by, reason, validity, scope ?? GoalScope.Whole);
    }

    /// <summary>Prints the policy for a log or a debugger.</summary>
    /// <returns>For example <c>upsells-made@1: amount, up, uplift 1.2</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kpi}: {EnumWords<GoalMeasureKind>.Of(Kind)}, {EnumWords<Direction>.Of(Direction)}, uplift {Uplift}");
}
