namespace CustomerServiceKit.Kpis;

/// <summary>The fields of a plan for an interval of a queue.</summary>
public static class PlanFields
{
    /// <summary>When the interval begins.</summary>
    public static FieldId Start { get; } = new("start");

    /// <summary>When the interval ends, itself no longer part of it.</summary>
    /// <remarks>Derived from <see cref="Start"/> and <see cref="Length"/> where the source states only these.</remarks>
    public static FieldId End { get; } = new("end");

    /// <summary>How long the interval is.</summary>
    /// <remarks>Derived unless the source states it.</remarks>
    public static FieldId Length { get; } = new("length");

    /// <summary>How many interactions are expected; declare a unit with decimals where forecasts have them.</summary>
    public static FieldId Volume { get; } = new("volume");

    /// <summary>The expected handle time of one interaction.</summary>
    public static FieldId HandleTime { get; } = new("handle-time");

    /// <summary>How many employees are needed at work.</summary>
    public static FieldId StaffRequired { get; } = new("staff-required");

    /// <summary>How many employees are scheduled.</summary>
    public static FieldId StaffScheduled { get; } = new("staff-scheduled");

    /// <summary>The planned share of paid time that is not at work, 0 to 1.</summary>
    public static FieldId Shrinkage { get; } = new("shrinkage");
}
