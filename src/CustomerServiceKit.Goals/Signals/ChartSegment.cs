using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A stretch of a chart with limits of its own: the whole chart, or what lies between two rebases.</summary>
/// <remarks>
/// Nothing is rounded, and the limits are those of the formula even where no figure can lie there; see <see cref="ShownLower"/>. On a trended chart center and limits
/// are those at the last point. Immutable and safe to share between threads.
/// </remarks>
public sealed class ChartSegment
{
    private readonly ImmutableArray<ChartPoint> _points;

    internal ChartSegment(ImmutableArray<ChartPoint> points, ImmutableArray<ChartPoint> movingRanges, ChartRebase? rebase)
    {
        _points = points;
        MovingRanges = movingRanges;
        Rebase = rebase;
    }

    /// <summary>The points, by day; at least one.</summary>
    public IReadOnlyList<ChartPoint> Points => _points;

    /// <summary>The day of the first point.</summary>
    public LocalDate FirstDay => _points[0].Day;

    /// <summary>The decision that began the segment; null for the first.</summary>
    public ChartRebase? Rebase { get; }

    /// <summary>How far the limits can be relied on.</summary>
    public ChartMaturity Maturity { get; internal init; }

    /// <summary>The mean or median of the figures; on a trended chart the line at the last point.</summary>
    public decimal Center { get; internal init; }

    /// <summary>By how much the center rises from one point to the next; 0 where the chart is not trended.</summary>
    public decimal Slope { get; internal init; }

    /// <summary>The mean or median of the moving ranges; null for a single point.</summary>
    public decimal? AverageMovingRange { get; internal init; }

    /// <summary>How much the figure varies by itself, as a standard deviation: the mean moving range over 1.128, or the median one over 0.954; null for a single point.</summary>
    public decimal? Sigma { get; internal init; }

    /// <summary>How far the limits lie from the center, three sigma: 2.66 mean or 3.145 median moving ranges; null where there are no limits.</summary>
    public decimal? LimitDistance { get; internal init; }

    /// <summary>The limit of the moving ranges: 3.268 mean or 3.865 median moving ranges; null where there are no limits.</summary>
    public decimal? UpperRangeLimit { get; internal init; }

    /// <summary>The lower natural limit; null where there are no limits.</summary>
    public decimal? LowerLimit => Center - LimitDistance;

    /// <summary>The upper natural limit; null where there are no limits.</summary>
    public decimal? UpperLimit => Center + LimitDistance;

    /// <summary>The lower limit cut off at the bounds of the figure, for drawing only; null where there are no limits.</summary>
    public decimal? ShownLower => Shown(LowerLimit);

    /// <summary>The upper limit cut off at the bounds of the figure, for drawing only; null where there are no limits.</summary>
    public decimal? ShownUpper => Shown(UpperLimit);

    internal ImmutableArray<ChartPoint> MovingRanges { get; }

    internal GoalBounds? Bounds { get; init; }

    /// <summary>The figures as they lie around the center.</summary>
    internal ImmutableArray<decimal> Distances => [.. _points.Select((p, i) => p.Value - CenterAt(i))];

    /// <summary>The center at a point, for drawing a trended chart; the limits lie <see cref="LimitDistance"/> from it.</summary>
    /// <param name="index">The place of the point in <see cref="Points"/>, from 0.</param>
    /// <returns>The center, the same everywhere where the chart is not trended.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public decimal CenterAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _points.Length);
        return Center - (Slope * (_points.Length - 1 - index));
    }

    /// <summary>Prints the segment for a log or a debugger.</summary>
    /// <returns>For example <c>from 2026-01-01: 16 points around 4135.5, 3188.72..5082.28, locked</c>, with as many decimals as there are up to 12.</returns>
    public override string ToString() =>
        $"from {Goals.Shown.Day(FirstDay)}: {Goals.Shown.Number(_points.Length)} points around {Goals.Shown.Number(Center)}"
        + (LowerLimit is decimal lower && UpperLimit is decimal upper ? $", {Goals.Shown.Number(lower)}..{Goals.Shown.Number(upper)}, " : ", ")
        + EnumWords<ChartMaturity>.Of(Maturity);

    private decimal? Shown(decimal? limit) => limit is decimal raw && Bounds is { } bounds ? Math.Clamp(raw, bounds.Low, bounds.High) : limit;
}
