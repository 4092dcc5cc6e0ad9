namespace CustomerServiceKit.Kpis;

/// <summary>The columns of stays in queues.</summary>
internal static class QueueVisitColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [QueueVisitFields.Entered, QueueVisitFields.Offered, QueueVisitFields.Answered, QueueVisitFields.Left, QueueVisitFields.Closed],
        Spans = [QueueVisitFields.Wait, QueueVisitFields.Talk, QueueVisitFields.Hold, QueueVisitFields.AfterCallWork, QueueVisitFields.StatedHandleTime, QueueVisitFields.Active],
        Orders =
        [
            (QueueVisitFields.Entered, QueueVisitFields.Answered),
            (QueueVisitFields.Entered, QueueVisitFields.Left),
            (QueueVisitFields.Entered, QueueVisitFields.Offered),
            (QueueVisitFields.Entered, QueueVisitFields.Closed),
        ],
        Required = [QueueVisitFields.Entered],
        RequiredDimensions = [Dimensions.Interaction],
    };
}
