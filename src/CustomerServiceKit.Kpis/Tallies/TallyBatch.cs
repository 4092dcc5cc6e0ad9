namespace CustomerServiceKit.Kpis;

/// <summary>What one batch of facts gives to a tally.</summary>
internal sealed class TallyBatch
{
    private readonly KpiPlan _plan;

    private TallyBatch(KpiPlan plan)
    {
        _plan = plan;
        Units = new Unit?[plan.Measures.Count];
        Unavailable = new IReadOnlyList<Problem>?[plan.Measures.Count];
    }

    public Dictionary<TallyKey, TallyGroup> Groups { get; } = [];

    /// <summary>The unit of each measure; null where the batch has no rows for it.</summary>
    public Unit?[] Units { get; }

    /// <summary>Why each measure cannot be counted from these rows; null where it can, or has none.</summary>
    public IReadOnlyList<Problem>?[] Unavailable { get; }

    /// <summary>The dimensions of which a row has several values.</summary>
    public HashSet<(FactSetId, DimensionId)> Overlaps { get; } = [];

    public static TallyBatch Of(KpiPlan plan, Grouping by, FactSets facts)
    {
        TallyBatch batch = new(plan);
        List<(int Index, BoundMeasure Bound)> possible = [];
        for (int m = 0; m < plan.Measures.Count; m++)
        {
            BoundMeasure bound = plan.Measures[m];
            if (!IsTallied(bound.Measure) || facts.Find(bound.Measure.Rows.FactSet) is not { Count: > 0 })
            {
                continue;
            }

            List<Problem> problems = PlanRun.Unavailable(bound, facts, by);
            if (problems.Count > 0)
            {
                batch.Unavailable[m] = problems;
                continue;
            }

            batch.Units[m] = PlanRun.UnitOf(bound.Measure, facts);
            possible.Add((m, bound));
        }

        if (possible.Count > 0)
        {
            batch.Count(possible, by, facts);
        }

        return batch;
    }

    /// <summary>Whether a row tells by itself what it gives to a measure.</summary>
    public static bool IsTallied(Measure measure) => measure.Rows is not LastRowPerEntity && RowNeeds.Chain(measure.Rows).All(r => r is AllRows or FilteredRows or ClippedRows);

    private void Count(List<(int Index, BoundMeasure Bound)> possible, Grouping by, FactSets facts)
    {
        List<FactSet> used = [.. possible.Select(p => facts.Find(p.Bound.Measure.Rows.FactSet)!).Distinct()];
        Overlaps.UnionWith(used.SelectMany(f => by.Dimensions.Where(d => f.FindMembers(d) is not null).Select(d => (f.Id, d))));
        GroupSpace space = new(by, used, PlanRun.Span(possible, facts, by.Window));
        RowSets sets = new(facts, space);
        CellTable cells = new(_plan.Measures.Count);
        Dictionary<long, TallyGroup> groups = [];
        foreach (IGrouping<FactSet, (int Index, BoundMeasure Bound)> set in possible.GroupBy(p => sets.Of(p.Bound.Measure.Rows)))
        {
            foreach (Pass pass in Pass.Over(set.Key, set, by.TellsTime))
            {
                PassWorker[] workers = pass.Walk(space, cells);
                AddDifferent(pass, workers, space, groups);
                AddDistributions(pass, workers, space, cells, groups);
            }
        }

        foreach (long number in cells.Groups)
        {
            TallyGroup group = GroupOf(number, space, groups);
            cells.Find(number).Span.CopyTo(group.Cells);
            foreach ((int index, BoundMeasure bound) in possible.Where(p => p.Bound.Measure.Aggregate == AggregateKind.Distinct))
            {
                // Different values count where they are put together; the cell keeps only how many rows cannot tell.
                group.Cells[index] = new Cell { Missing = group.Cells[index].Missing };
            }
        }
    }

    private void AddDifferent(Pass pass, PassWorker[] workers, GroupSpace space, Dictionary<long, TallyGroup> groups)
    {
        for (int d = 0; d < pass.Lanes.Distincts.Count; d++)
        {
            int measure = pass.Lanes.Distincts[d].Index;
            foreach ((long number, string value) in workers.SelectMany(w => w.DifferentOf(d)))
            {
                GroupOf(number, space, groups).DifferentOf(measure).Add(value);
            }
        }
    }

    private void AddDistributions(Pass pass, PassWorker[] workers, GroupSpace space, CellTable cells, Dictionary<long, TallyGroup> groups)
    {
        if (pass.Lanes.Distributions.Count == 0)
        {
            return;
        }

        foreach (PassWorker worker in workers)
        {
            int[] rows = worker.Places.Rows(cells);
            for (int d = 0; d < worker.Taken.Length; d++)
            {
                QuantileSketch[] sketches = [.. cells.Groups.Select(number => GroupOf(number, space, groups).SketchOf(pass.Lanes.Distributions[d][0].Index))];
                worker.Taken[d].Each((place, value) => sketches[rows[place]].Add(value));
            }
        }

        // Other quantiles of the same values have the same sketch.
        foreach (PassMeasure[] measures in pass.Lanes.Distributions)
        {
            foreach (PassMeasure other in measures.Skip(1))
            {
                foreach (long number in cells.Groups)
                {
                    TallyGroup group = GroupOf(number, space, groups);
                    group.SketchOf(other.Index).Add(group.SketchOf(measures[0].Index));
                }
            }
        }
    }

    private TallyGroup GroupOf(long number, GroupSpace space, Dictionary<long, TallyGroup> groups)
    {
        if (!groups.TryGetValue(number, out TallyGroup? group))
        {
            ScorecardGroup named = space.ToGroup(number);
            group = new TallyGroup(_plan.Measures.Count);
            groups.Add(number, group);
            Groups.Add(new TallyKey([.. named.DimensionValues], named.Bucket?.Start.ToUnixTimeMilliseconds() ?? 0, named.Hour ?? 0), group);
        }

        return group;
    }
}
