using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>A goal divided among the parts of an organization.</summary>
/// <remarks>
/// An amount is divided in whole steps that add up exactly. A rate is never divided: all parts make the same effort, by one factor on the odds of a bounded figure and on any other figure
/// itself, chosen so that the levels weighed by their cases are the goal above. A bound, and a figure to be kept, is the same for all. The common effort is ours; what is divided by is the
/// caller's. Immutable and safe to share between threads.
/// </remarks>
public sealed class GoalCascade
{
    private readonly ImmutableDictionary<GoalScope, CascadeGoal> _byScope;

    internal GoalCascade(CascadeGoal top, decimal? effort)
    {
        Top = top;
        Effort = effort;
        _byScope = top.All.ToImmutableDictionary(goal => goal.Scope);
    }

    /// <summary>The goal that was divided, with those below.</summary>
    public CascadeGoal Top { get; }

    /// <summary>The factor by which every measured part that nobody set by hand improves a rate; null for what is no rate.</summary>
    public decimal? Effort { get; }

    /// <summary>Every goal, each before those below it.</summary>
    public IEnumerable<CascadeGoal> All => Top.All;

    /// <summary>Divides a goal.</summary>
    /// <param name="goal">The goal; its level stays.</param>
    /// <param name="top">The part it is for, with the parts below.</param>
    /// <param name="weights">The weight of each day, by which those who join or leave count for their days; null where nobody does.</param>
    /// <param name="method">How an amount is divided. <see cref="ApportionmentMethod.SainteLague"/>, unless told, since goals are revised.</param>
    /// <returns>
    /// The goals, with the warnings <c>cascade.locked-above</c> (what was set by hand is more than the goal above), <c>cascade.capped</c> (all have what they can take, and some is left),
    /// <c>cascade.locked-below</c> (all was set by hand, to something else), <c>cascade.ignored</c> (what was said of a part has no effect there),
    /// <c>cascade.not-measured</c> (a part of a rate without a present state gets the level of the whole) and <c>apportion.zero-weights</c>. Or every reason why not:
    /// <c>cascade.scope-twice</c>, <c>goal.other-kpi</c>, <c>cascade.employment-without-days</c>, <c>cascade.nothing-measured</c>, <c>cascade.locked-away</c> (of a rate, what was set by hand leaves no possible level for
    /// the others), <c>cascade.outside-bounds</c>, <c>apportion.not-a-step</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/> or <paramref name="top"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    public static Result<GoalCascade> Of(Goal goal, CascadePart top, DayWeights? weights = null, ApportionmentMethod method = ApportionmentMethod.SainteLague)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(top);
        Arguments.ThrowIfUndefined(method, nameof(method));
        List<Problem> problems = [.. CascadeCheck.Of(goal, top, weights)];
        Result<GoalCascade> made = problems.Count > 0 ? Result.Refused<GoalCascade>([.. problems])
            : goal.Policy.Kind == GoalMeasureKind.Amount ? new AmountCascade(goal, weights, method).Divide(top)
            : goal.Policy.Kind == GoalMeasureKind.Rate && goal.Policy.Rule != LevelRule.Maintain ? new RateCascade(goal).Spread(top)
            : Result.Of(new GoalCascade(CascadeMaker.Of(goal, top, _ => goal.Level), null));
        return made.Value is GoalCascade cascade ? Result.Of(cascade, [.. made.Problems, .. CascadeCheck.Warnings(goal, top)]) : made;
    }

    /// <summary>Finds the goal of a scope.</summary>
    /// <param name="scope">Whom.</param>
    /// <returns>The goal; null where the cascade has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public CascadeGoal? Find(GoalScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _byScope.GetValueOrDefault(scope);
    }

    /// <summary>Prints the goal that was divided and among how many.</summary>
    /// <returns>For example <c>upsells: 1000 among 42</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Top.Goal.Id}: {Shown.Number(Top.TopDown)} among {_byScope.Count - 1}");
}
