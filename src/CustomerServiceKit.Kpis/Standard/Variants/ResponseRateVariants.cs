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

    /// <summary>Answers by the time they were given over invitations by the time they were sent: a figure of the interval, not of a cohort, so it may pass 100 %.</summary>
    /// <remarks>Example: 2 invitations and 3 answers today, one of them to an invitation of yesterday: 150 %. Source: Chatwoot, responses created over survey messages created.</remarks>
    public KpiDefinition PerInterval { get; } = StandardDefinition.Share(
        new KpiKey("response-rate", "per-interval"), RatingKpiNames.ResponseRatePerInterval, KpiFamily.Quality, Direction.Up, RatingMeasures.AnsweredWhenever, RatingMeasures.Invited,
        "Answers, by the time of answer / invitations, by the time of invitation. Of an interval, not of a cohort, so it may pass 100 %. Chatwoot.");
}
