using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Puts the groups of a tally together into coarser ones.</summary>
internal static class TallyRollUp
{
    public static Tally Of(Tally fine, Grouping coarser)
    {
        List<Problem> problems = [.. ScorecardRollUp.Refusals(fine.Grouping, coarser)];
        if (problems.Count > 0)
        {
            throw new ProblemException(problems);
        }

        List<DimensionId> dimensions = [.. fine.Grouping.Dimensions];
        int[] kept = [.. coarser.Dimensions.Select(d => dimensions.IndexOf(d))];
        IReadOnlyList<Problem>?[] unavailable = [.. fine.Plan.Measures.Select((m, i) => fine.Unavailable[i] ?? Refusals(m.Measure))];
        Tally tally = fine.Plan.NewTally(coarser);
        tally.TakeIn(fine.Groups.Select(g => KeyValuePair.Create(Wider(g.Key), g.Value)), fine.Units, unavailable, fine.Overlaps);
        return tally;

        TallyKey Wider(TallyKey key) => new(
            [.. kept.Select(k => key.Values[k])],
            coarser.Period?.Containing(Instant.FromUnixTimeMilliseconds(key.Start), coarser.Zone!).Start.ToUnixTimeMilliseconds() ?? 0,
            coarser.ByHourOfDay ? key.Hour : 0);

        List<Problem>? Refusals(Measure measure) =>
            ScorecardRollUp.Refusals(measure, fine.Grouping, coarser, (set, dimension) => fine.Overlaps.Contains((set, dimension)), keepsValues: true) is { Count: > 0 } refusals ? refusals : null;
    }
}
