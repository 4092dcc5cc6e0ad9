namespace CustomerServiceKit.Kpis;

/// <summary>Other response rates (K54).</summary>
public sealed class ResponseRateVariants
{
    internal ResponseRateVariants()
    {
    }

    /// <summary>Of the invitations that reached their receiver, the share that was answered.</summary>
    /// <remarks>Example: 100 invitations, 10 of them returned, 18 answers: 20 %.</remarks>
    public KpiDefinition OfDelivered { get; } = StandardDefinition.Share(
        new KpiKey("response-rate", "of-delivered"), RatingKpiNames.ResponseRateOfDelivered, KpiFamily.Quality, Direction.Up, RatingMeasures.DeliveredAndAnswered, RatingMeasures.Delivered,
        "Invitations delivered and answered / invitations delivered, both in the period of the invitation.");
}
