using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <content>How many came, and whether they got through.</content>
public static partial class StandardKpis
{
    /// <summary>Other formulas of the standard KPIs, by the KPI they belong to. Each has a key of its own: two systems may print either under one name.</summary>
    public static KpiVariants Variants { get; } = new();

    /// <summary>Times that a share of the rows does not exceed: medians, 90th percentiles.</summary>
    public static PercentileKpis Percentiles { get; } = new();

    /// <summary>Interactions abandoned in queue, however short the wait. Leaving the menu is not abandoning.</summary>
    public static KpiDefinition Abandoned { get; } = StandardDefinition.Total(
        new KpiKey("interactions-abandoned"), StandardNames.Abandoned, KpiFamily.Service, Direction.Down, StandardMeasures.Abandoned,
        "Abandoned in queue, however short the wait. Leaving the menu is not abandoning.");

    /// <summary>Average time to abandon (K07): the wait of those who gave up over their number. Those who leave early lower it, so it is read beside <see cref="AbandonmentRate"/>.</summary>
    /// <remarks>Example: three gave up after 4 s, 60 s and 116 s: 60 s.</remarks>
    public static KpiDefinition AverageAbandonTime { get; } = StandardDefinition.Mean(
        new KpiKey("average-abandon-time"), StandardNames.AverageAbandonTime, KpiFamily.Service, Direction.Band,
        Sum("wait-of-abandoned", Quantity.Field(InteractionFields.Wait), StandardConditions.Abandoned),
        Count("abandoned-with-known-wait", StandardConditions.And(StandardConditions.Abandoned, Condition.Present(InteractionFields.Wait))),
        "Wait of those who abandoned in queue / those who abandoned in queue.");

    /// <summary>Answer rate (K09): of the interactions offered, the share answered, of one cohort, so never above 100 %.</summary>
    /// <remarks>Example: 950 answered of 1,000 offered: 95 %. With a time of answer and a time of queueing apart see <see cref="AnswerRateVariants.PerInterval"/>.</remarks>
    public static KpiDefinition AnswerRate { get; } = StandardDefinition.Share(
        new KpiKey("answer-rate"), StandardNames.AnswerRate, KpiFamily.Service, Direction.Up, Answered, StandardMeasures.Offered,
        "Answered / offered, of the interactions created in the period, so that it never passes 100 %.");

    /// <summary>Of all interactions, the share that the service opened by itself (K64): outbound and proactive, neither a callback nor asked for.</summary>
    /// <remarks>An interaction of which neither direction nor origin settles it is in neither part. Example: 30 proactive, 20 callbacks, 450 inbound: 30 / 500 = 6 %.</remarks>
    public static KpiDefinition ProactiveShare { get; } = StandardDefinition.Share(
        new KpiKey("proactive-share"), StandardNames.ProactiveShare, KpiFamily.Service, Direction.Up,
        Count("proactive", Proactive), Count("interactions-with-known-origin", Condition.Known(Proactive)),
        "Outbound interactions that the service opened without being asked / interactions of which that is known. A callback was asked for.");

    private static Condition Proactive => StandardConditions.And(
        Condition.Is(Dimensions.Direction, EnumText<InteractionDirection>.Of(InteractionDirection.Outbound)),
        Condition.Is(Dimensions.Origin, EnumText<InteractionOrigin>.Of(InteractionOrigin.Proactive)));
}
