namespace CustomerServiceKit.Kpis;

/// <summary>The fields of a stretch of an employee's schedule.</summary>
public static class ScheduleSlotFields
{
    /// <summary>When the planned activity begins.</summary>
    public static FieldId Start { get; } = new("start");

    /// <summary>When it ends, itself no longer part of it.</summary>
    /// <remarks>Derived from <see cref="Start"/> and <see cref="Length"/> where the source states only these.</remarks>
    public static FieldId End { get; } = new("end");

    /// <summary>From start to end.</summary>
    /// <remarks>Derived unless the source states it.</remarks>
    public static FieldId Length { get; } = new("length");

    /// <summary>How much earlier than planned the employee may begin, and still adhere.</summary>
    public static FieldId ToleranceBefore { get; } = new("tolerance-before");

    /// <summary>How much later than planned the employee may begin or end, and still adhere.</summary>
    public static FieldId ToleranceAfter { get; } = new("tolerance-after");

    /// <summary>When this version of the schedule was published, so that later edits do not judge the past anew.</summary>
    public static FieldId Published { get; } = new("published");
}
