namespace CustomerServiceKit.Goals;

/// <summary>Finds a realistic level from the present state: "a realistic goal may stand at 120 % of the present state".</summary>
/// <remarks>
/// With B the present state, u the uplift, and L and H the bounds of the figure:
/// <list type="bullet">
/// <item>no bounds, higher better: u·B (the guide, R070);</item>
/// <item>no bounds, lower better: B/u (ours);</item>
/// <item>bounds: the odds p/(1−p) of p = (B−L)/(H−L) are multiplied by u, or divided by u where lower is better (ours). The literal figure is impossible for a share
/// from 0.84 up; the odds shrink what is left by about 1/u near the bound and behave like u·p far from it;</item>
/// <item>instead of the odds, where asked for: B + (u−1)·(best bound − B).</item>
/// </list>
/// Everything is computed in decimals and not rounded. Example: 0.9 and u = 1.2 give 0.9 · 1.2 / (0.1 + 0.9 · 1.2) = 1.08 / 1.18 = 0.9153; 300 s give 250 s.
/// </remarks>
public static class GoalLevel
{
    /// <summary>The guide's uplift, 1.2: 120 % of the present state (R070).</summary>
    public const decimal GuideUplift = 1.2m;

    /// <summary>Proposes a level.</summary>
    /// <param name="present">The present state in the unit of the KPI: a fraction for a share, seconds for time. It and the bounds lie within 10¹² either way.</param>
    /// <param name="direction">Which way is better: up or down.</param>
    /// <param name="uplift">How much better, as a factor above 0, at most 1,000; 1.2 unless told. Below 1 it is a relaxation, which the result says.</param>
    /// <param name="bounds">The least and most the figure can be; null for none.</param>
    /// <param name="rule">The rule; where null, odds with bounds and without them multiplying or dividing, by the direction.</param>
    /// <returns>
    /// The proposal, with the warning <c>goal.relaxation</c> or the finding <c>goal.at-bound</c> where they apply; or why there is none: <c>goal.no-direction</c>,
    /// <c>goal.uplift-not-positive</c>, <c>goal.present-outside-bounds</c>, <c>goal.bounds-needed</c>, <c>goal.rule-unfit</c>, <c>goal.baseline-zero</c>,
    /// <c>goal.level-outside-bounds</c>, <c>goal.out-of-range</c>.
    /// </returns>
    /// <remarks>
    /// A present state at the best bound cannot be bettered: then the rule is <see cref="LevelRule.Maintain"/>, whatever the uplift. An uplift below 1 relaxes nothing there either, since odds without end
    /// stay so; whoever means to allow failures chooses a level.
    /// </remarks>
    public static Result<LevelProposal> Propose(
        decimal present, Direction direction, decimal uplift = GuideUplift, GoalBounds? bounds = null, LevelRule? rule = null)
    {
        List<Problem> problems = [.. LevelCheck.OfRule(direction, uplift, bounds, rule), .. LevelCheck.OfSize("present", present)];
        if (bounds?.Contains(present) == false)
        {
            problems.Add(GoalRules.PresentOutsideBounds.At("present", ("present", Shown.Number(present)), ("bounds", bounds.ToString())));
        }

        if (problems.Count > 0)
        {
            return Result.Refused<LevelProposal>([.. problems]);
        }

        bool best = bounds is not null && present == LevelFormula.Best(bounds, direction) && rule != LevelRule.Maintain;
        LevelRule applied = best ? LevelRule.Maintain : rule ?? LevelFormula.Usual(direction, bounds);
        if (LevelFormula.LeadsNowhere(applied, present, direction, bounds))
        {
            return Result.Refused<LevelProposal>(GoalRules.BaselineZero.At("present", ("present", Shown.Number(present)), ("rule", EnumWords<LevelRule>.Of(applied))));
        }

        LevelProposal proposal = new(applied, direction, present, LevelFormula.Level(applied, present, direction, uplift, bounds), uplift, bounds);
        return bounds?.Contains(proposal.Level) == false
            ? Result.Refused<LevelProposal>(GoalRules.LevelOutsideBounds.At("level", ("level", Shown.Number(proposal.Level)), ("bounds", bounds.ToString())))
            : Result.Of(proposal, [.. LevelCheck.Warnings(proposal, best)]);
    }
}
