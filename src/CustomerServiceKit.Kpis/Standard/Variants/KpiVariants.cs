namespace CustomerServiceKit.Kpis;

/// <summary>The other formulas of the standard KPIs, read as <c>StandardKpis.Variants.AbandonmentRate.LongAbandons(...)</c>.</summary>
public sealed class KpiVariants
{
    internal KpiVariants()
    {
    }

    /// <summary>Interactions offered (K01).</summary>
    public OfferedVariants Offered { get; } = new();

    /// <summary>Interactions handled (K02).</summary>
    public HandledVariants Handled { get; } = new();

    /// <summary>Interactions abandoned.</summary>
    public AbandonedVariants Abandoned { get; } = new();

    /// <summary>Contact rate (K03).</summary>
    public ContactRateVariants ContactRate { get; } = new();

    /// <summary>Average speed of answer (K05).</summary>
    public SpeedOfAnswerVariants SpeedOfAnswer { get; } = new();

    /// <summary>Abandonment rate (K06).</summary>
    public AbandonmentRateVariants AbandonmentRate { get; } = new();

    /// <summary>Longest wait (K08).</summary>
    public LongestWaitVariants LongestWait { get; } = new();

    /// <summary>Answer rate (K09).</summary>
    public AnswerRateVariants AnswerRate { get; } = new();

    /// <summary>Average handle time (K14).</summary>
    public HandleTimeVariants HandleTime { get; } = new();

    /// <summary>Average talk time (K15).</summary>
    public TalkTimeVariants TalkTime { get; } = new();

    /// <summary>Average interaction time (K16).</summary>
    public InteractionTimeVariants InteractionTime { get; } = new();

    /// <summary>Average hold time (K17).</summary>
    public HoldTimeVariants HoldTime { get; } = new();

    /// <summary>Average wrap-up time (K18).</summary>
    public WrapUpTimeVariants WrapUpTime { get; } = new();

    /// <summary>Transfer rate (K20).</summary>
    public TransferRateVariants TransferRate { get; } = new();

    /// <summary>Non-response rate (K24).</summary>
    public NonResponseRateVariants NonResponseRate { get; } = new();

    /// <summary>Upsell conversion (K46).</summary>
    public UpsellConversionVariants UpsellConversion { get; } = new();

    /// <summary>Offer rate (K47).</summary>
    public OfferRateVariants OfferRate { get; } = new();

    /// <summary>Cost per interaction (K49).</summary>
    public CostPerInteractionVariants CostPerInteraction { get; } = new();

    /// <summary>Occupancy (K37).</summary>
    public OccupancyVariants Occupancy { get; } = new();

    /// <summary>Schedule adherence (K41).</summary>
    public AdherenceVariants Adherence { get; } = new();

    /// <summary>Shrinkage (K43).</summary>
    public ShrinkageVariants Shrinkage { get; } = new();

    /// <summary>Absence rate (K45).</summary>
    public AbsenceRateVariants AbsenceRate { get; } = new();

    /// <summary>Response rate (K54).</summary>
    public ResponseRateVariants ResponseRate { get; } = new();

    /// <summary>Quality score (K55).</summary>
    public QualityScoreVariants QualityScore { get; } = new();

    /// <summary>First reply time (K11).</summary>
    public FirstReplyTimeVariants FirstReplyTime { get; } = new();

    /// <summary>Reply time (K12).</summary>
    public NextReplyTimeVariants NextReplyTime { get; } = new();

    /// <summary>One-touch rate (K28).</summary>
    public OneTouchRateVariants OneTouchRate { get; } = new();

    /// <summary>Promises kept (K36).</summary>
    public CommitmentAttainmentVariants CommitmentAttainment { get; } = new();

    /// <summary>Full resolution time (K32).</summary>
    public FullResolutionTimeVariants FullResolutionTime { get; } = new();

    /// <summary>Resolutions (K33).</summary>
    public ResolutionVariants Resolutions { get; } = new();
}
