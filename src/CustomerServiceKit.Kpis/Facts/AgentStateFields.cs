namespace CustomerServiceKit.Kpis;

/// <summary>The fields of an employee's stay in a state.</summary>
public static class AgentStateFields
{
    /// <summary>When the state began.</summary>
    public static FieldId Start { get; } = new("start");

    /// <summary>When it ended, itself no longer in the state; no value while it lasts.</summary>
    /// <remarks>Derived from <see cref="Start"/> and <see cref="Length"/> where the source states only these.</remarks>
    public static FieldId End { get; } = new("end");

    /// <summary>From start to end; no value while the state lasts.</summary>
    /// <remarks>Derived unless the source states it.</remarks>
    public static FieldId Length { get; } = new("length");

    /// <summary>How much work the employee may be given at once.</summary>
    public static FieldId Capacity { get; } = new("capacity");

    /// <summary>How much of it was in use.</summary>
    public static FieldId CapacityUsed { get; } = new("capacity-used");
}
