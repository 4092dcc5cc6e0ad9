using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Makes a scorecard of what stands in a tally.</summary>
internal static class TallySnapshot
{
    public static Scorecard Of(Tally tally)
    {
        KpiPlan plan = tally.Plan;
        Grouping by = tally.Grouping;
        GroupSpace space = new(by, by.Dimensions.Select((_, d) => tally.Groups.Keys.Select(k => k.Values[d]).OfType<string>()), Span(tally));
        Dictionary<long, int> buckets = space.Buckets.Select((b, i) => (b.Start.ToUnixTimeMilliseconds(), i)).ToDictionary(p => p.Item1, p => p.i);
        CellTable cells = new(plan.Measures.Count);
        foreach ((TallyKey key, TallyGroup group) in tally.Groups)
        {
            Span<Cell> into = cells.Of(space.Find(key.Values, by.Period is null ? 0 : buckets[key.Start], key.Hour));
            for (int m = 0; m < into.Length; m++)
            {
                into[m] = CellOf(group, m, plan.Measures[m]);
            }
        }

        IReadOnlyList<Problem>[] unavailable = [.. plan.Measures.Select((m, i) => tally.Unavailable[i] ?? (tally.Units[i] is null ? NeverSeen(m) : []))];
        Unit[] units = [.. tally.Units.Select(u => u ?? Unit.Count)];
        FactSets none = FactSets.Of(Array.Empty<FactSet>());
        return new Scorecard(plan, none, space, cells, unavailable, units, new RowSets(none, space)) { TalliedOverlaps = [.. tally.Overlaps] };
    }

    private static Cell CellOf(TallyGroup group, int measure, BoundMeasure bound)
    {
        Cell cell = group.Cells[measure];
        if (bound.Measure.Aggregate == AggregateKind.Distinct)
        {
            cell.Figure = cell.Rows = group.Different[measure]?.Count ?? 0;
        }
        else if (bound.Rank is RankOfQuantile rank && cell.Rows > 0)
        {
            cell.Figure = group.SketchOf(measure).At(rank.Of(cell.Rows));
        }

        return cell;
    }

    private static Problem[] NeverSeen(BoundMeasure measure) => [KpiRules.FactSetAbsent.At(measure.Measure.Rows.FactSet.Value, ("factSet", measure.Measure.Rows.FactSet.Value))];

    /// <summary>From the start of the first period to the last millisecond of the last.</summary>
    private static (long From, long To)? Span(Tally tally)
    {
        if (tally.Grouping.Period is not { } period || tally.Groups.Count == 0)
        {
            return tally.Groups.Count == 0 || !tally.Grouping.ByHourOfDay ? null : (0, 0);
        }

        Instant last = Instant.FromUnixTimeMilliseconds(tally.Groups.Keys.Max(k => k.Start));
        return (tally.Groups.Keys.Min(k => k.Start), period.Containing(last, tally.Grouping.Zone!).End.ToUnixTimeMilliseconds() - 1);
    }
}
