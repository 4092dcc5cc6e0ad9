namespace CustomerServiceKit.Kpis;

/// <summary>The columns of plans.</summary>
internal static class PlanColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [PlanFields.Start, PlanFields.End],
        Spans = [PlanFields.Length, PlanFields.HandleTime],
        Amounts = [PlanFields.Volume, PlanFields.StaffRequired, PlanFields.StaffScheduled, PlanFields.Shrinkage],
        Counts = [PlanFields.Volume, PlanFields.StaffRequired, PlanFields.StaffScheduled, PlanFields.Shrinkage],
        Orders =
        [
            (PlanFields.Start, PlanFields.End),
        ],
        Required = [PlanFields.Start, PlanFields.End],
        RequiredDimensions = [Dimensions.Queue],
        Interval = new IntervalColumns(PlanFields.Start, PlanFields.End, PlanFields.Length, Dimensions.Queue, Dimensions.Channel, Dimensions.PlanVersion),
    };
}
