using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Finds the signals of a chart, segment by segment.</summary>
internal static class SignalFinder
{
    public static ImmutableArray<ChartSignal> Of(ImmutableArray<ChartSegment> segments, IReadOnlyList<RunRule> rules, Direction direction) =>
        [.. segments.SelectMany(s => Of(s, rules, direction).OrderBy(signal => signal.Points[0].Day))];

    private static IEnumerable<ChartSignal> Of(ChartSegment segment, IReadOnlyList<RunRule> rules, Direction direction)
    {
        if (segment is not { LimitDistance: decimal limit, UpperRangeLimit: decimal rangeLimit })
        {
            return [];
        }

        ImmutableArray<decimal> distances = segment.Distances;
        IEnumerable<ChartSignal> ofFigures =
            from rule in rules
            from match in RunFinder.Of(rule, distances, limit)
            select new ChartSignal(rule, match.Side, Meaning(match.Side, direction), [.. match.Indices.Select(i => segment.Points[i])], false);
        IEnumerable<ChartSignal> ofRanges =
            from range in segment.MovingRanges
            where rules.Contains(RunRule.BeyondLimit) && Compared.Sign(range.Value - rangeLimit) > 0
            select new ChartSignal(RunRule.BeyondLimit, SignalSide.Above, SignalMeaning.Neutral, [range], true);
        return ofFigures.Concat(ofRanges);
    }

    private static SignalMeaning Meaning(SignalSide side, Direction direction) =>
        side == SignalSide.Neither || direction == Direction.Band ? SignalMeaning.Neutral
        : (side == SignalSide.Above) == (direction == Direction.Up) ? SignalMeaning.Improvement
        : SignalMeaning.Concern;
}
