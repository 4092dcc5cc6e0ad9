using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Computes center and limits of the segments of a chart.</summary>
internal static class SegmentMaker
{
    private const int LockedFrom = 12;
    private const decimal Screen = 3.267m;

    public static ImmutableArray<ChartSegment> Of(ImmutableArray<ChartPoint> points, XmrOptions options)
    {
        ImmutableArray<ChartRebase> rebases = [.. options.Rebases.OrderBy(r => r.From)];
        return
        [
            .. points.GroupBy(p => rebases.Count(r => r.From <= p.Day))
                .Select(g => Segment([.. g], g.Key == 0 ? null : rebases[g.Key - 1], options)),
        ];
    }

    private static ChartSegment Segment(ImmutableArray<ChartPoint> points, ChartRebase? rebase, XmrOptions options)
    {
        bool median = options.Center == ChartCenter.Median;
        ImmutableArray<decimal> values = [.. points.Select(p => p.Value)];
        ImmutableArray<ChartPoint> ranges = [.. points.Skip(1).Zip(points, (later, earlier) => new ChartPoint(later.Day, Math.Abs(later.Value - earlier.Value)))];
        decimal? range = ranges.IsEmpty ? null : Range([.. ranges.Select(r => r.Value)], median, options.ScreenOutliers);
        bool limited = points.Length >= options.LimitsFrom;
        (decimal center, decimal slope) = options.Trended && points.Length > 1 ? Line(values, median) : (Middle(values, median), 0m);
        return new ChartSegment(points, ranges, rebase)
        {
            Maturity = !limited ? ChartMaturity.None : points.Length < LockedFrom ? ChartMaturity.Trial : ChartMaturity.Locked,
            Center = center,
            Slope = slope,
            AverageMovingRange = range,
            Sigma = range / (median ? 0.954m : 1.128m),
            LimitDistance = limited ? range * (median ? 3.145m : 2.66m) : null,
            UpperRangeLimit = limited ? range * (median ? 3.865m : 3.268m) : null,
            Bounds = options.Bounds,
        };
    }

    private static decimal Range(ImmutableArray<decimal> ranges, bool median, bool screened)
    {
        decimal range = Middle(ranges, median);
        return screened && !median && range > 0m ? ranges.Where(r => Compared.Sign(r - (Screen * range)) < 0).Average() : range;
    }

    /// <summary>The line through the middles of the two halves, at the last point; of an odd number of points the one in the middle belongs to neither.</summary>
    private static (decimal Center, decimal Slope) Line(ImmutableArray<decimal> values, bool median)
    {
        int half = values.Length / 2;
        decimal first = Middle(values[..half], median);
        decimal second = Middle(values[^half..], median);
        decimal slope = (second - first) / (values.Length - half);
        return (second + (slope * (half - 1) / 2m), slope);
    }

    private static decimal Middle(ImmutableArray<decimal> values, bool median)
    {
        if (!median)
        {
            return values.Average();
        }

        ImmutableArray<decimal> sorted = values.Sort();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2m;
    }
}
