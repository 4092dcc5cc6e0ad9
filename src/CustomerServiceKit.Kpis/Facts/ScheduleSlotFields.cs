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

    /// <summary>How much the employee may miss at the start, and still adhere: the grace for coming late.</summary>
    /// <remarks>Not before the start in time: who comes early misses nothing of the slot. A row without it grants none.</remarks>
    public static FieldId ToleranceBefore { get; } = new("tolerance-before");

    /// <summary>How much the employee may miss at the end, and still adhere: the grace for leaving early.</summary>
    /// <remarks>Not after the end in time: who stays longer misses nothing of the slot. A row without it grants none.</remarks>
    public static FieldId ToleranceAfter { get; } = new("tolerance-after");

    /// <summary>When this version of the schedule was published, so that later edits do not judge the past anew.</summary>
    public static FieldId Published { get; } = new("published");
}
