using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Says where the limits of a chart may not mean what they seem to.</summary>
internal static class ChartNotes
{
    public static ImmutableArray<Problem> Of(ImmutableArray<ChartSegment> segments) =>
        [.. segments.SelectMany((s, i) => Of(s).Select(p => p.Under(FormattableString.Invariant($"segments[{i}]"))))];

    private static IEnumerable<Problem> Of(ChartSegment segment)
    {
        if (segment is not { Maturity: not ChartMaturity.None, AverageMovingRange: decimal range })
        {
            yield break;
        }

        if (range == 0m)
        {
            yield return SignalRules.Constant.At("averageMovingRange", ("value", Shown.Number(segment.Center)));
            yield break;
        }

        // Approximate by nature, so in floating point, where nothing overflows.
        double correlation = Correlation([.. segment.Distances.Select(d => (double)Compared.Cleared(d))]);
        double bound = 2 / Math.Sqrt(segment.Points.Count);
        if (Math.Abs(correlation) > bound)
        {
            yield return SignalRules.Autocorrelated.At(
                "points", ("correlation", Shown.Number(Math.Round((decimal)correlation, 2))), ("bound", Shown.Number(Math.Round((decimal)bound, 2))));
        }
    }

    /// <summary>The correlation of each figure with the one before; 0 where all lie on the center.</summary>
    private static double Correlation(ImmutableArray<double> distances)
    {
        double mean = distances.Average();
        ImmutableArray<double> around = [.. distances.Select(d => d - mean)];
        double squares = around.Sum(d => d * d);
        return squares == 0 ? 0 : around.Skip(1).Zip(around, (later, earlier) => later * earlier).Sum() / squares;
    }
}
