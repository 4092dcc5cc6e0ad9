namespace CustomerServiceKit.Kpis;

/// <summary>Customer satisfaction on each customer's own scale: some give a five as others give a three.</summary>
/// <remarks>Over facts that <see cref="FactSets.WithOwnScales"/> has prepared. First answers of a customer are in no part. It shows change; whether the service is good, it does not say.</remarks>
public sealed class RelativeExperienceKpis
{
    internal RelativeExperienceKpis()
    {
    }

    /// <summary>How far answers are above what the customers' own earlier ones let expect, from -1 to 1 of the scale.</summary>
    /// <remarks>Example: expected of three customers 0.75, 0.25 and 0.5, answered 1, 0.25 and 0.25: (0.25 + 0 - 0.25) / 3 = 0.</remarks>
    public KpiDefinition Mean { get; } = StandardDefinition.Share(
        new KpiKey("relative-experience", "mean"), RatingKpiNames.RelativeMean, KpiFamily.Quality, Direction.Up, RatingMeasures.RelativePoints, RatingMeasures.WithOwnUsual,
        "Points of an answer less those that the customer's earlier answers let expect / answers of customers with earlier ones.");

    /// <summary>The share of answers above what the customers' own earlier ones let expect.</summary>
    /// <remarks>Example: expected of three customers 0.75, 0.25 and 0.5, answered 1, 0.25 and 0.25: 1 / 3.</remarks>
    public KpiDefinition Better { get; } = StandardDefinition.Share(
        new KpiKey("relative-experience", "better"), RatingKpiNames.RelativeBetter, KpiFamily.Quality, Direction.Up, RatingMeasures.AboveOwnUsual, RatingMeasures.WithOwnUsual,
        "Answers above those that the customer's earlier answers let expect / answers of customers with earlier ones.");
}
