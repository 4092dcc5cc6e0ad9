namespace CustomerServiceKit.Goals;

/// <summary>What an exception is about: one KPI of one scope.</summary>
/// <param name="Kpi">Which KPI.</param>
/// <param name="Scope">Whose.</param>
public sealed record ExceptionCause(KpiKey Kpi, GoalScope Scope)
{
    /// <summary>Prints the cause, as the cause of an action item has it.</summary>
    /// <returns>For example <c>upsells-made@1 of team north</c>.</returns>
    public override string ToString() => $"{Kpi} of {Scope}";
}
