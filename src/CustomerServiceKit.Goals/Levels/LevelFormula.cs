namespace CustomerServiceKit.Goals;

/// <summary>The formulas of <see cref="GoalLevel"/>, each with one division at most.</summary>
internal static class LevelFormula
{
    public static LevelRule Usual(Direction direction, GoalBounds? bounds) =>
        bounds is not null ? LevelRule.Odds : direction == Direction.Up ? LevelRule.Multiply : LevelRule.Divide;

    public static decimal Best(GoalBounds bounds, Direction direction) => direction == Direction.Up ? bounds.High : bounds.Low;

    /// <summary>Whether multiplying cannot move the present state: zero, something negative, or the odds at the worst bound.</summary>
    public static bool LeadsNowhere(LevelRule rule, decimal present, Direction direction, GoalBounds? bounds) => rule switch
    {
        LevelRule.Multiply or LevelRule.Divide => present <= 0m,
        LevelRule.Odds => present == (direction == Direction.Up ? bounds!.Low : bounds!.High),
        _ => false,
    };

    public static decimal Level(LevelRule rule, decimal present, Direction direction, decimal uplift, GoalBounds? bounds) => rule switch
    {
        LevelRule.Multiply => uplift * present,
        LevelRule.Divide => present / uplift,
        LevelRule.Odds => Odds(present, direction, uplift, bounds!),
        LevelRule.CloseGap => present + ((uplift - 1m) * (Best(bounds!, direction) - present)),
        _ => present,
    };

    // p' = up/(1-p+up) with p = a/h, both sides of the fraction times h; lower is better divides the odds, and both sides are multiplied by u.
    private static decimal Odds(decimal present, Direction direction, decimal uplift, GoalBounds bounds)
    {
        decimal whole = bounds.High - bounds.Low;
        decimal reached = present - bounds.Low;
        decimal left = whole - reached;
        return bounds.Low + (direction == Direction.Up
            ? whole * uplift * reached / (left + (uplift * reached))
            : whole * reached / ((uplift * left) + reached));
    }
}
