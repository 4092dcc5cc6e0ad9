using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Finds where a rule applies: windows with enough hits, those that share a point taken together.</summary>
internal static class RunFinder
{
    public static IEnumerable<RunMatch> Of(RunRule rule, ImmutableArray<decimal> distances, decimal limit)
    {
        ImmutableArray<int> sides = [.. distances.Select(Compared.Sign)];
        ImmutableArray<int> zones = [.. distances.Select(d => Compared.Sign((Math.Abs(d) * 3m) - (rule.Sigmas * limit)))];
        ImmutableArray<int> steps = [.. distances.Skip(1).Zip(distances, (later, earlier) => Compared.Sign(later - earlier))];
        return rule.Shape switch
        {
            RunShape.Beyond => [.. Matches(rule, SignalSide.Above, Beyond(1)), .. Matches(rule, SignalSide.Below, Beyond(-1))],
            RunShape.Trend => [.. Matches(rule, SignalSide.Above, Steps(1), 1), .. Matches(rule, SignalSide.Below, Steps(-1), 1)],
            RunShape.Alternating => Matches(rule, SignalSide.Neither, [.. steps.Skip(1).Zip(steps, (later, earlier) => later * earlier < 0)], 2),
            RunShape.Within => Matches(rule, SignalSide.Neither, [.. zones.Select(z => z < 0)]),
            _ => Matches(rule, SignalSide.Neither, [.. zones.Select(z => z > 0)], also: BothSides),
        };

        ImmutableArray<bool> Beyond(int side) => [.. zones.Zip(sides, (zone, given) => zone > 0 && given == side)];

        ImmutableArray<bool> Steps(int way) => [.. steps.Select(step => step == way)];

        bool BothSides(int start) => sides.AsSpan(start, rule.Of) is var window && window.Contains(1) && window.Contains(-1);
    }

    /// <summary>The chains of windows with enough hits of which each shares a point with the one before. A hit covers a point, and as many after it as the span says: a step covers two points, a turn three.</summary>
    private static IEnumerable<RunMatch> Matches(RunRule rule, SignalSide side, ImmutableArray<bool> hits, int span = 0, Func<int, bool>? also = null)
    {
        int window = rule.Of - span;
        int needed = rule.Needed - span;
        List<int> chain = [];
        int end = 0;
        for (int start = 0; start + window <= hits.Length; start++)
        {
            if (hits.AsSpan(start, window).Count(true) < needed || also?.Invoke(start) == false)
            {
                continue;
            }

            if (start >= end + span && chain.Count > 0)
            {
                yield return Match(side, chain, span);
                chain.Clear();
            }

            chain.AddRange(Enumerable.Range(Math.Max(start, end), start + window - Math.Max(start, end)).Where(i => hits[i]));
            end = start + window;
        }

        if (chain.Count > 0)
        {
            yield return Match(side, chain, span);
        }
    }

    private static RunMatch Match(SignalSide side, List<int> chain, int span) => new(side, [.. chain.SelectMany(hit => Enumerable.Range(hit, span + 1)).Distinct()]);
}
