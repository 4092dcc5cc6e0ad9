using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a chart can be made of points.</summary>
internal static class ChartCheck
{
    /// <summary>The problems of points that are sorted by day.</summary>
    public static IEnumerable<Problem> Of(ImmutableArray<ChartPoint> points, XmrOptions options)
    {
        if (points.IsEmpty)
        {
            yield return SignalRules.NoPoints.At("points");
        }

        foreach (IGrouping<LocalDate, ChartPoint> day in points.GroupBy(p => p.Day).Where(g => g.Count() > 1))
        {
            yield return SignalRules.DayTwice.At("points", ("day", Shown.Day(day.Key)), ("count", Shown.Number(day.Count())));
        }

        foreach ((int index, ChartRebase rebase) in options.Rebases.Index())
        {
            foreach (Problem problem in Of(rebase, options.Rebases, points))
            {
                yield return problem.Under(FormattableString.Invariant($"rebases[{index}]"));
            }
        }
    }

    private static IEnumerable<Problem> Of(ChartRebase rebase, IReadOnlyList<ChartRebase> all, ImmutableArray<ChartPoint> points)
    {
        if (string.IsNullOrWhiteSpace(rebase.By))
        {
            yield return SignalRules.RebaseWithoutReason.At("by", ("lacking", "by"));
        }

        if (string.IsNullOrWhiteSpace(rebase.Reason))
        {
            yield return SignalRules.RebaseWithoutReason.At("reason", ("lacking", "reason"));
        }

        // The segment before it and its own both need a point; of two on one day neither is the first.
        bool twice = all.Count(r => r.From == rebase.From) > 1;
        LocalDate? before = all.Where(r => r.From < rebase.From).Select(r => (LocalDate?)r.From).Max();
        bool ends = points.Any(p => p.Day < rebase.From && (before is null || p.Day >= before));
        bool begins = points.Any(p => p.Day >= rebase.From);
        if (!points.IsEmpty && (twice || !ends || !begins))
        {
            yield return SignalRules.RebaseEmpty.At("from", ("day", Shown.Day(rebase.From)), ("first", Shown.Day(points[0].Day)), ("last", Shown.Day(points[^1].Day)));
        }
    }
}
