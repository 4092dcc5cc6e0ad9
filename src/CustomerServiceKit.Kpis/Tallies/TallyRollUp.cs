using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Puts the groups of a tally together into coarser ones.</summary>
internal static class TallyRollUp
{
    public static Tally Of(Tally fine, Grouping coarser)
    {
        List<Problem> problems = [.. ScorecardRollUp.Refusals(fine.Grouping, coarser), .. Overlapping(fine, coarser)];
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        List<DimensionId> dimensions = [.. fine.Grouping.Dimensions];
        int[] kept = [.. coarser.Dimensions.Select(d => dimensions.IndexOf(d))];
        Tally tally = fine.Plan.NewTally(coarser);
        foreach ((TallyKey key, TallyGroup group) in fine.Groups)
        {
            long start = coarser.Period?.Containing(Instant.FromUnixTimeMilliseconds(key.Start), coarser.Zone!).Start.ToUnixTimeMilliseconds() ?? 0;
            TallyKey wider = new([.. kept.Select(k => key.Values[k])], start, coarser.ByHourOfDay ? key.Hour : 0);
            tally.TakeIn([new(wider, group)], fine.Units, fine.Unavailable, fine.Overlaps);
        }

        return tally;
    }

    private static IEnumerable<Problem> Overlapping(Tally fine, Grouping coarser) => fine.Overlaps
        .Select(o => o.Item2).Distinct().Where(d => fine.Grouping.Dimensions.Contains(d) && !coarser.Dimensions.Contains(d))
        .Select(d => KpiRules.RollUpOverlap.At("dimensions", ("dimension", d.Value)));
}
