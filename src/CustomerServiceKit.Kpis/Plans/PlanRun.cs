using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Carries out a plan over facts.</summary>
internal static class PlanRun
{
    public static Scorecard Of(KpiPlan plan, FactSets facts, Grouping by)
    {
        IReadOnlyList<Problem>[] unavailable = [.. plan.Measures.Select(m => Unavailable(m, facts, by))];
        Unit[] units = [.. plan.Measures.Select((m, i) => unavailable[i].Count > 0 ? Unit.Count : UnitOf(m.Measure, facts.Find(m.Measure.Rows.FactSet)!))];
        List<(int Index, BoundMeasure Bound)> possible = [.. plan.Measures.Select((m, i) => (i, m)).Where(p => unavailable[p.i].Count == 0)];
        List<FactSet> used = [.. possible.Select(p => facts.Find(p.Bound.Measure.Rows.FactSet)!).Distinct()];
        GroupSpace space = new(by, used, Span(possible, facts, by.Window));
        CellTable cells = new(plan.Measures.Count);
        bool timeMatters = by.Period is not null || by.ByHourOfDay || by.Window is not null;

        foreach (IGrouping<FactSet, (int Index, BoundMeasure Bound)> set in possible.Where(p => p.Bound.Measure.Rows is AllRows).GroupBy(p => facts.Find(p.Bound.Measure.Rows.FactSet)!))
        {
            foreach (Pass pass in Pass.Over(set.Key, set, timeMatters))
            {
                pass.Run(space, cells);
            }
        }

        foreach ((int index, BoundMeasure bound) in possible.Where(p => p.Bound.Measure.Rows is LastRowPerEntity))
        {
            StandingFigures.AddTo(cells, space, facts.Find(bound.Measure.Rows.FactSet)!, index, bound);
        }

        return new Scorecard(plan, facts, space, cells, unavailable, units);
    }

    /// <summary>Why a measure cannot be computed from these facts by this grouping; empty where it can.</summary>
    private static List<Problem> Unavailable(BoundMeasure bound, FactSets sets, Grouping by)
    {
        Measure measure = bound.Measure;
        string id = measure.Rows.FactSet.Value;
        if (sets.Find(measure.Rows.FactSet) is not FactSet facts)
        {
            return [KpiRules.FactSetAbsent.At(id, ("factSet", id))];
        }

        if (facts.Count == 0)
        {
            return [KpiRules.NoRows.At(id, ("factSet", id))];
        }

        List<Problem> problems =
        [
            .. ColumnNeeds.Fields(measure).Where(f => facts.Find(f) is null).Select(f => KpiRules.ColumnAbsent.At($"{id}.{f}", ("factSet", id), ("column", f.Value))),
            .. ColumnNeeds.Dimensions(bound).Where(d => facts.Find(d) is null).Select(d => KpiRules.ColumnAbsent.At($"{id}.{d}", ("factSet", id), ("column", d.Value))),
            .. by.Dimensions.Where(d => facts.Find(d) is null && (facts.FindMembers(d) is null || measure.Rows is not AllRows))
                .Select(d => KpiRules.GroupingAbsent.At($"{id}.{d}", ("factSet", id), ("dimension", d.Value))),
        ];
        List<FieldDescription> added = [.. DefinitionCheck.Fields(measure.Quantity).Select(f => facts.Find(f)?.Field).OfType<FieldDescription>()];
        if (added.Select(f => f.Unit).Distinct().Count() > 1)
        {
            problems.Add(KpiRules.MixedFieldUnits.At(
                id, ("factSet", id), ("fields", string.Join(", ", added.Select(f => f.Id))), ("units", string.Join(", ", added.Select(f => f.Unit)))));
        }

        if (facts.Find(measure.Anchor) is { } anchor && anchor.Field.Kind != FieldKind.Time)
        {
            problems.Add(KpiRules.AnchorNotTime.At($"{id}.{measure.Anchor}", ("field", measure.Anchor.Value)));
        }

        if (measure.Rows is LastRowPerEntity && by.ByHourOfDay)
        {
            problems.Add(KpiRules.StandingFigure.At(measure.Name, ("measure", measure.Name)));
        }

        return problems;
    }

    private static Unit UnitOf(Measure measure, FactSet facts) => measure.Quantity is OneQuantity || measure.Aggregate == AggregateKind.Distinct
        ? Unit.Count
        : facts.Find(DefinitionCheck.Fields(measure.Quantity).First())!.Field.Unit;

    /// <summary>
    /// The time from the first to the last anchor of all rows, within the window; null where there is none. Figures that stand at a date do not stretch it where there are
    /// rows of another sort: a population that is known since January says nothing of the calls of January.
    /// </summary>
    private static (long From, long To)? Span(IEnumerable<(int Index, BoundMeasure Bound)> measures, FactSets facts, Interval? window)
    {
        List<(int Index, BoundMeasure Bound)> all = [.. measures];
        List<(int Index, BoundMeasure Bound)> happening = [.. all.Where(p => p.Bound.Measure.Rows is AllRows)];
        List<NumberColumn> anchors = [.. (happening.Count > 0 ? happening : all).Select(p => facts.Find(p.Bound.Measure.Rows.FactSet)!.Find(p.Bound.Measure.Anchor)!).Distinct().Where(a => a.Smallest <= a.Largest)];
        if (anchors.Count == 0)
        {
            return null;
        }

        long from = anchors.Min(a => a.Smallest);
        long to = anchors.Max(a => a.Largest);
        if (window is { } bounds)
        {
            from = Math.Max(from, bounds.Start.ToUnixTimeMilliseconds());
            to = Math.Min(to, bounds.End.ToUnixTimeMilliseconds() - 1);
        }

        return from <= to ? (from, to) : null;
    }
}
