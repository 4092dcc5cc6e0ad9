using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>A chart of individual figures and their moving ranges (XmR): which of their ups and downs are more than chance.</summary>
/// <remarks>
/// With X the figures of a segment and mR the absolute differences of neighbours, the limits are mean X ± 2.66 · mean mR, and 3.268 · mean mR for the ranges; by medians
/// 3.145 and 3.865 median ranges. 2.66 is 3/1.128, three sigma where the range of two is 1.128 sigma on average. Neither ranges nor runs cross a rebase.
/// Source: D. J. Wheeler, "Making Sense of Data". Example: 3, 4, 5 have the mean 4 and the ranges 1 and 1, so the limits would be 4 ± 2.66.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class XmrChart
{
    private readonly ImmutableArray<ChartPoint> _points;
    private readonly ImmutableArray<ChartSegment> _segments;

    private XmrChart(ImmutableArray<ChartPoint> points, Direction direction, XmrOptions options)
    {
        _points = points;
        Direction = direction;
        _segments = SegmentMaker.Of(points, options);
        Signals = SignalFinder.Of(_segments, options.Rules, direction);
        Notes = ChartNotes.Of(_segments);
    }

    /// <summary>The points, by day.</summary>
    public IReadOnlyList<ChartPoint> Points => _points;

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>The absolute difference of each point from the one before, with the day of the later one; none for the first point of a segment.</summary>
    public IReadOnlyList<ChartPoint> MovingRanges => (ImmutableArray<ChartPoint>)[.. _segments.SelectMany(s => s.MovingRanges)];

    /// <summary>The stretches with limits of their own, by day; at least one.</summary>
    public IReadOnlyList<ChartSegment> Segments => _segments;

    /// <summary>The last segment, by which the process is judged now.</summary>
    public ChartSegment Current => _segments[^1];

    /// <summary>What is more than chance, by the day of its first point; empty where there is nothing, or no limits.</summary>
    public IReadOnlyList<ChartSignal> Signals { get; }

    /// <summary>What to know before relying on the limits: <c>signal.autocorrelated</c>, <c>signal.constant</c>; empty where there is nothing to say.</summary>
    public IReadOnlyList<Problem> Notes { get; }

    /// <summary>Makes the chart of a series.</summary>
    /// <param name="points">The figures with the first day of their period, in any order. A period without a figure is left out, never put in as zero.</param>
    /// <param name="direction">Which way is better. For a figure that is best inside a band every signal is neutral.</param>
    /// <param name="options">How it is computed; <see cref="XmrOptions.Standard"/> unless told.</param>
    /// <returns>
    /// The chart, or every reason why there is none: <c>signal.no-points</c>, <c>signal.day-twice</c>, <c>signal.rebase-without-reason</c>, <c>signal.rebase-empty</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not defined.</exception>
    public static Result<XmrChart> Of(IEnumerable<ChartPoint> points, Direction direction, XmrOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        Arguments.ThrowIfUndefined(direction, nameof(direction));
        options ??= XmrOptions.Standard;
        ImmutableArray<ChartPoint> sorted = [.. points.OrderBy(p => p.Day)];
        ImmutableArray<Problem> problems = [.. ChartCheck.Of(sorted, options)];
        return problems.IsEmpty ? Result.Of(new XmrChart(sorted, direction, options)) : Result.Refused<XmrChart>([.. problems]);
    }

    /// <summary>Says whether the process as it is now, by the limits of the last segment, can be relied on to reach a level.</summary>
    /// <param name="level">The level in the unit of the KPI.</param>
    /// <returns>Reached or missed where the level lies strictly beyond a limit; unknown without limits and for a figure that is best inside a band.</returns>
    /// <remarks>
    /// Example: limits 1 and 3, higher is better: 4 is consistently missed, 3 is hit or miss. On a trended chart the limits are those at the last point.
    /// Source: NHS England, Making Data Count.
    /// </remarks>
    public GoalAssurance Assure(decimal level)
    {
        if (Direction == Direction.Band || Current is not { LowerLimit: decimal lower, UpperLimit: decimal upper })
        {
            return GoalAssurance.Unknown;
        }

        bool below = Compared.Sign(level - lower) < 0;
        bool above = Compared.Sign(level - upper) > 0;
        return (Direction == Direction.Up ? below : above) ? GoalAssurance.ConsistentlyReached
            : below || above ? GoalAssurance.ConsistentlyMissed
            : GoalAssurance.HitOrMiss;
    }

    /// <summary>Prints the chart for a log or a debugger.</summary>
    /// <returns>For example <c>16 points, 1 segments, 2 signals</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{_points.Length} points, {_segments.Length} segments, {Signals.Count} signals");
}
