namespace CustomerServiceKit.Kpis;

/// <summary>The columns of schedules.</summary>
internal static class ScheduleSlotColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [ScheduleSlotFields.Start, ScheduleSlotFields.End, ScheduleSlotFields.Published],
        Spans = [ScheduleSlotFields.Length, ScheduleSlotFields.ToleranceBefore, ScheduleSlotFields.ToleranceAfter],
        Orders =
        [
            (ScheduleSlotFields.Start, ScheduleSlotFields.End),
        ],
        Required = [ScheduleSlotFields.Start, ScheduleSlotFields.End],
        RequiredDimensions = [Dimensions.Employee, Dimensions.ActivityKind],
        Interval = new IntervalColumns(ScheduleSlotFields.Start, ScheduleSlotFields.End, ScheduleSlotFields.Length, Dimensions.Employee),
    };
}
