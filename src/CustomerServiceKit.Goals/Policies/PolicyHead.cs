namespace CustomerServiceKit.Goals;

/// <summary>What a policy says of its KPI; null for each part that could not be read.</summary>
internal sealed class PolicyHead(KpiKey? kpi, GoalMeasureKind? kind, Unit? unit, Direction? direction)
{
    public KpiKey? Kpi { get; } = kpi;

    public GoalMeasureKind? Kind { get; } = kind;

    public Unit? Unit { get; } = unit;

    public Direction? Direction { get; } = direction;

    /// <summary>The policy with the usual values; null where a part is not known.</summary>
    public GoalPolicy? Policy() =>
        Kpi is not null && Kind is GoalMeasureKind kind && Unit is not null && Direction is Direction direction ? new GoalPolicy(Kpi, kind, Unit, direction) : null;
}
