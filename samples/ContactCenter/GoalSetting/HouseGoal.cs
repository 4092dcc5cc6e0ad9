namespace ContactCenter.GoalSetting;

/// <summary>What a house knows about a goal beside its figures.</summary>
/// <param name="Kpi">What the goal is about.</param>
/// <param name="Benchmark">Where similar bodies stand.</param>
/// <param name="Survey">What customers and employees say.</param>
/// <param name="Regime">How long it holds and when it is looked at.</param>
/// <param name="Ability">Who examined whether it can be reached, and how.</param>
/// <param name="Lift">By how much the work plan is expected to better the figure, in the unit of the level; of an amount, over the whole goal.</param>
/// <param name="Proposed">What units propose themselves; null where none does.</param>
internal sealed record HouseGoal(
    string Kpi, HouseGround Benchmark, HouseGround Survey, HouseGround Regime, HouseAbility Ability, decimal Lift, IReadOnlyDictionary<string, decimal>? Proposed);
