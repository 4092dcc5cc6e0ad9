namespace CustomerServiceKit.Kpis;

/// <summary>Customer satisfaction in its variants (K50, K51), read as <c>StandardKpis.Csat.TopBox</c>.</summary>
/// <remarks>An answer counts in the period in which it was given; <see cref="KpiDefinition.AnchoredAt"/> <see cref="RatingFields.SubjectEnded"/> counts it where the contact ended.</remarks>
public sealed class SatisfactionKpis
{
    internal SatisfactionKpis()
    {
    }

    /// <summary>The share of answers in the top box of their scale (K50).</summary>
    /// <remarks>
    /// Example on 1 to 5: 42 fives, 32 fours, 10 threes, 9 twos and 14 ones: 74 / 107 = 69.16 %. Which answers are the top is the scale's, see <see cref="RatingScale"/>.
    /// Source: Delighted (top two of five); Kicue: "not the mean".
    /// </remarks>
    public KpiDefinition TopBox { get; } = StandardDefinition.Share(
        new KpiKey("csat", "top-box"), RatingKpiNames.CsatTopBox, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Count("csat-top", RatingInstrument.Csat, RatingBox.Top), RatingMeasures.Boxed("csat-boxed", RatingInstrument.Csat),
        "Answers in the top box of their scale / answers. Invitations without an answer are in neither part.");

    /// <summary>The mean answer, in points of the scale (K51).</summary>
    /// <remarks>Example: the answers above: 400 / 107 = 3.738. Answers on different scales have no common mean: group by <see cref="Dimensions.Scale"/>.</remarks>
    public KpiDefinition Mean { get; } = StandardDefinition.Points(
        new KpiKey("csat", "mean"), RatingKpiNames.CsatMean,
        RatingMeasures.Sum("csat-scores", RatingInstrument.Csat, RatingFields.Score), RatingMeasures.Answers("csat-answers", RatingInstrument.Csat),
        "Sum of the answers / answers, in points of the scale. Answers on different scales have no common mean: group by scale.");

    /// <summary>The share of answers in the top box less that of answers in the bottom box.</summary>
    /// <remarks>From -100 % to 100 %. Source: FreeScout, whose "satisfaction score" it is; one user saw 14 % where the top box was 65 %.</remarks>
    public KpiDefinition Net { get; } = StandardDefinition.Share(
        new KpiKey("csat", "net"), RatingKpiNames.CsatNet, KpiFamily.Quality, Direction.Up,
        RatingMeasures.Count("csat-top", RatingInstrument.Csat, RatingBox.Top) - RatingMeasures.Count("csat-bottom", RatingInstrument.Csat, RatingBox.Bottom),
        RatingMeasures.Boxed("csat-boxed", RatingInstrument.Csat),
        "(Answers in the top box - answers in the bottom box) / answers. FreeScout.");
}
