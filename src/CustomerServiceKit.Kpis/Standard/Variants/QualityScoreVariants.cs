namespace CustomerServiceKit.Kpis;

/// <summary>Other quality scores (K55).</summary>
public sealed class QualityScoreVariants
{
    internal QualityScoreVariants()
    {
    }

    /// <summary>The mean of evaluations, each from 0 for the worst of its scale to 100 % for the best, so that forms with different scales go together.</summary>
    /// <remarks>Example: 70 of 0 to 100 and 4 of 1 to 5: (0.7 + 0.75) / 2 = 72.5 %.</remarks>
    public KpiDefinition OfPossible { get; } = StandardDefinition.Share(
        new KpiKey("quality-score", "of-possible"), RatingKpiNames.QualityShare, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Sum("quality-points", RatingInstrument.Quality, RatingFields.Points), RatingMeasures.Answers("evaluations", RatingInstrument.Quality),
        "Scores of evaluations, each from 0 for the worst of its scale to 1 for the best / evaluations.");
}
