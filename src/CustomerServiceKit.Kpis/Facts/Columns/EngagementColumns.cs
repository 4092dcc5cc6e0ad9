namespace CustomerServiceKit.Kpis;

/// <summary>The columns of the parts employees had in interactions.</summary>
internal static class EngagementColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [EngagementFields.Offered, EngagementFields.Accepted, EngagementFields.Ended],
        Spans = [EngagementFields.Talk, EngagementFields.Hold, EngagementFields.AfterCallWork, EngagementFields.Active, EngagementFields.Inactive],
        Amounts = [EngagementFields.CapacityShare],
        Orders =
        [
            (EngagementFields.Offered, EngagementFields.Accepted),
            (EngagementFields.Accepted, EngagementFields.Ended),
        ],
        RequiredDimensions = [Dimensions.Interaction, Dimensions.Employee],
    };
}
