using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The level a KPI should reach in a stated time, with everything it rests on: the policy, the present state, the proposal, and who chose otherwise and why.</summary>
/// <remarks>
/// Made by <see cref="GoalPolicy.Propose(GoalId, Measurement, DateInterval, DayWeights, GoalScope?)"/> or <see cref="GoalPolicy.Choose"/>. It keeps the figures as they were, so it explains itself the same way after a
/// definition or a calendar has changed. Immutable and safe to share between threads.
/// </remarks>
public sealed class Goal
{
    internal Goal(
        GoalId id, GoalPolicy policy, GoalScope scope, DateInterval validity, GoalBaseline? baseline, LevelProposal? proposal, decimal level, string? chosenBy, string? reason)
    {
        Id = id;
        Policy = policy;
        Scope = scope;
        Validity = validity;
        Baseline = baseline;
        Proposal = proposal;
        Level = level;
        ChosenBy = chosenBy;
        Reason = reason;
    }

    /// <summary>The id.</summary>
    public GoalId Id { get; }

    /// <summary>The policy it was set by.</summary>
    public GoalPolicy Policy { get; }

    /// <summary>Whom it is for.</summary>
    public GoalScope Scope { get; }

    /// <summary>The first and last day on which it holds, both inclusive.</summary>
    public DateInterval Validity { get; }

    /// <summary>The measured present state it rests on; null where a level was chosen without one.</summary>
    public GoalBaseline? Baseline { get; }

    /// <summary>The level that followed from the present state, kept beside a level that was chosen; null where there was none.</summary>
    public LevelProposal? Proposal { get; }

    /// <summary>The level in effect, in the unit of the KPI; for an amount the total over the whole validity, in whole steps.</summary>
    public decimal Level { get; }

    /// <summary>Who chose the level; null where it is the proposed one.</summary>
    public string? ChosenBy { get; }

    /// <summary>Why the level was chosen; null where it is the proposed one.</summary>
    public string? Reason { get; }

    /// <summary>The present state in the terms of the level: for an amount carried to the days of the validity; null where it is not known.</summary>
    public decimal? Present => Proposal?.Present;

    /// <summary>Returns the goal with a level that a person chose; the proposal stays beside it.</summary>
    /// <param name="level">The level in the unit of the KPI; for an amount the total, in whole steps.</param>
    /// <param name="by">Who chose it; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <returns>
    /// The changed copy, with the warning <c>goal.relaxation</c> where the level is worse than the present state; or every reason why not:
    /// <c>goal.level-without-reason</c>, <c>goal.not-a-step</c>, <c>goal.level-outside-bounds</c>, <c>goal.out-of-range</c>.
    /// </returns>
    /// <remarks>The level of a goal is a decision (R070): the proposal, the literal figure and the chosen level stand side by side.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Result<Goal> WithLevel(decimal level, string by, string reason)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(reason);
        List<Problem> problems = [.. ChoiceCheck.Of(Policy, level, by, reason)];
        return problems.Count > 0
            ? Result.Refused<Goal>([.. problems])
            : Result.Of(At(level, by, reason), [.. ChoiceCheck.Warnings(Policy, level, Present)]);
    }

    /// <summary>The goal at another level, unchecked.</summary>
    internal Goal At(decimal level, string? by, string? reason) => new(Id, Policy, Scope, Validity, Baseline, Proposal, level, by, reason);

    /// <summary>Breaks the goal down to days, from which weeks, months and quarters follow.</summary>
    /// <param name="weights">The weight of each day of the validity.</param>
    /// <returns>The plan; or why there is none: <c>goal.weight-missing</c>, and for an amount <c>goal.no-weight</c>.</returns>
    /// <remarks>Where a calendar changes, break the same goal down again: its total stays, and every day is derived anew.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    public Result<GoalPlan> ByDay(DayWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        List<Problem> problems = [.. WeightCheck.Of(weights, Validity, "weights").Where(p => Policy.Kind == GoalMeasureKind.Amount || p.Code != GoalPlanRules.NoWeight.Code)];
        return problems.Count > 0
            ? Result.Refused<GoalPlan>([.. problems])
            : Result.Of(new GoalPlan(this, weights.Zone, Breakdown.Of(this, weights)));
    }

    /// <summary>Explains the goal: the level, the present state and where it was measured, the rule, the literal figure, and who chose otherwise.</summary>
    /// <returns>A few sentences in English, Hebrew and Romanian; the latter two not yet reviewed by native speakers.</returns>
    public LocalizedText Explain() => GoalWords.Of(this);

    /// <summary>Returns the explanation in English.</summary>
    /// <returns>The text of <see cref="Explain"/>.</returns>
    public override string ToString() => Explain().ToString();
}
