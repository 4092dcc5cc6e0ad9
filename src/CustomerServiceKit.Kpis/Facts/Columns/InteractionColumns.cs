namespace CustomerServiceKit.Kpis;

/// <summary>The columns of interactions.</summary>
internal static class InteractionColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times =
        [
            InteractionFields.Created,
            InteractionFields.Queued,
            InteractionFields.HandedOff,
            InteractionFields.Answered,
            InteractionFields.Ended,
            InteractionFields.WrapEnded,
        ],
        Spans =
        [
            InteractionFields.Wait,
            InteractionFields.Ring,
            InteractionFields.Talk,
            InteractionFields.Hold,
            InteractionFields.AfterCallWork,
            InteractionFields.Menu,
            InteractionFields.Active,
        ],
        Amounts = [InteractionFields.EmployeeCount, InteractionFields.Transfers, InteractionFields.Escalations, InteractionFields.Revenue, InteractionFields.Cost],
        Counts = [InteractionFields.EmployeeCount, InteractionFields.Transfers, InteractionFields.Escalations],
        Orders =
        [
            (InteractionFields.Created, InteractionFields.Queued),
            (InteractionFields.Created, InteractionFields.HandedOff),
            (InteractionFields.Created, InteractionFields.Answered),
            (InteractionFields.Created, InteractionFields.Ended),
            (InteractionFields.Queued, InteractionFields.Answered),
            (InteractionFields.Queued, InteractionFields.Ended),
            (InteractionFields.Answered, InteractionFields.Ended),
            (InteractionFields.Ended, InteractionFields.WrapEnded),
        ],
        Required = [InteractionFields.Created],
    };
}
