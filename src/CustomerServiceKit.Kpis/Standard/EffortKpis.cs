namespace CustomerServiceKit.Kpis;

/// <summary>Customer effort in its variants (K53), read as <c>StandardKpis.CustomerEffort.TopBox</c>. More is better in both, whichever way the question was put: the scale says which end is good.</summary>
public sealed class EffortKpis
{
    internal EffortKpis()
    {
    }

    /// <summary>How easy it was on the mean, from 0, the worst of the scale, to 100 %, the best.</summary>
    /// <remarks>Example: answers 1, 3 and 5 on a scale of effort from 1 to 5, where 1 is best: (1 + 0.5 + 0) / 3 = 50 %.</remarks>
    public KpiDefinition Mean { get; } = StandardDefinition.Share(
        new KpiKey("customer-effort", "mean"), RatingKpiNames.EffortMean, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Sum("effort-points", RatingInstrument.Ces, RatingFields.Points), RatingMeasures.Answers("effort-answers", RatingInstrument.Ces),
        "Answers, each from 0 for the worst of its scale to 1 for the best / answers.");

    /// <summary>The share of answers at the easy end of their scale.</summary>
    /// <remarks>Example: 8 of 10 answered 6 or 7 of 7 that it was made easy: 80 %.</remarks>
    public KpiDefinition TopBox { get; } = StandardDefinition.Share(
        new KpiKey("customer-effort", "top-box"), RatingKpiNames.EffortTopBox, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Count("effort-top", RatingInstrument.Ces, RatingBox.Top), RatingMeasures.Boxed("effort-boxed", RatingInstrument.Ces),
        "Answers in the top box of their scale / answers.");
}
