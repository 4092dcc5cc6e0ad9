namespace CustomerServiceKit.Kpis;

/// <summary>The columns of the states of employees.</summary>
internal static class AgentStateColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [AgentStateFields.Start, AgentStateFields.End],
        Spans = [AgentStateFields.Length],
        Amounts = [AgentStateFields.Capacity, AgentStateFields.CapacityUsed],
        Counts = [AgentStateFields.Capacity, AgentStateFields.CapacityUsed],
        Orders =
        [
            (AgentStateFields.Start, AgentStateFields.End),
        ],
        Required = [AgentStateFields.Start],
        RequiredDimensions = [Dimensions.Employee, Dimensions.State],
        Interval = new IntervalColumns(AgentStateFields.Start, AgentStateFields.End, AgentStateFields.Length, Dimensions.Employee, Dimensions.Channel),
    };
}
