using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Carries out a plan over facts.</summary>
internal static class PlanRun
{
    public static Scorecard Of(KpiPlan plan, FactSets facts, Grouping by) => Of(plan, facts, by, (_, _) => new HashSet<int>());

    /// <summary>Computes a scorecard; some measures may be filled in from elsewhere, by position, and are not walked over then.</summary>
    public static Scorecard Of(KpiPlan plan, FactSets facts, Grouping by, Func<GroupSpace, CellTable, IReadOnlySet<int>> fill)
    {
        IReadOnlyList<Problem>[] unavailable = [.. plan.Measures.Select(m => Unavailable(m, facts, by))];
        Unit[] units = [.. plan.Measures.Select((m, i) => unavailable[i].Count > 0 ? Unit.Count : UnitOf(m.Measure, facts))];
        List<(int Index, BoundMeasure Bound)> possible = [.. plan.Measures.Select((m, i) => (i, m)).Where(p => unavailable[p.i].Count == 0)];
        List<FactSet> used = [.. possible.Select(p => facts.Find(p.Bound.Measure.Rows.FactSet)!).Distinct()];
        GroupSpace space = new(by, used, Span(possible, facts, by.Window));
        RowSets sets = new(facts, space);
        CellTable cells = new(plan.Measures.Count);
        IReadOnlySet<int> filled = fill(space, cells);
        AddTo(cells, [.. possible.Where(p => !filled.Contains(p.Index))], facts, space, sets);
        return new Scorecard(plan, facts, space, cells, unavailable, units, sets);
    }

    /// <summary>What measures come to, group by group.</summary>
    public static CellTable Cells(IReadOnlyList<(int Index, BoundMeasure Bound)> possible, int count, FactSets facts, GroupSpace space, RowSets sets)
    {
        CellTable cells = new(count);
        AddTo(cells, possible, facts, space, sets);
        return cells;
    }

    private static void AddTo(CellTable cells, IReadOnlyList<(int Index, BoundMeasure Bound)> possible, FactSets facts, GroupSpace space, RowSets sets)
    {
        foreach (IGrouping<FactSet, (int Index, BoundMeasure Bound)> set in possible.Where(p => p.Bound.Measure.Rows is not LastRowPerEntity).GroupBy(p => sets.Of(p.Bound.Measure.Rows)))
        {
            foreach (Pass pass in Pass.Over(set.Key, set, space.Grouping.TellsTime))
            {
                pass.Run(space, cells);
            }
        }

        foreach ((int index, BoundMeasure bound) in possible.Where(p => p.Bound.Measure.Rows is LastRowPerEntity))
        {
            StandingFigures.AddTo(cells, space, facts.Find(bound.Measure.Rows.FactSet)!, index, bound);
        }
    }

    /// <summary>The unit of what a measure comes to.</summary>
    public static Unit UnitOf(Measure measure, FactSets sets)
    {
        if (measure.Quantity is OneQuantity || measure.Aggregate == AggregateKind.Distinct)
        {
            return Unit.Count;
        }

        FieldId field = DefinitionCheck.Fields(measure.Quantity).First();
        return field == RowFields.EntityValue && measure.Rows is PerEntityRows per
            ? EntityRows.UnitOf(per, sets)
            : sets.Find(measure.Rows.FactSet)!.Find(field)?.Field.Unit ?? Unit.Seconds;
    }

    /// <summary>Why a measure cannot be computed from these facts by this grouping; empty where it can.</summary>
    public static List<Problem> Unavailable(BoundMeasure bound, FactSets sets, Grouping by)
    {
        Measure measure = bound.Measure;
        string id = measure.Rows.FactSet.Value;
        IReadOnlyList<RowNeeds.Need> needs = RowNeeds.Of(bound);
        List<Problem> problems = [.. needs.Select(n => n.FactSet).Append(measure.Rows.FactSet).Distinct().SelectMany(set => Absent(set, sets))];
        if (problems.Count > 0)
        {
            return problems;
        }

        FactSet facts = sets.Find(measure.Rows.FactSet)!;
        problems.AddRange(needs.Where(n => n.Never || !Has(sets.Find(n.FactSet)!, n))
            .Select(n => KpiRules.ColumnAbsent.At($"{n.FactSet}.{n.Column}", ("factSet", n.FactSet.Value), ("column", n.Column))));
        problems.AddRange(by.Dimensions.Where(d => (measure.Rows is not PerEntityRows && RowNeeds.Of(measure.Rows, [], [d]).Any(n => n.Dimension == d && n.Never))
                || (facts.Find(d) is null && (facts.FindMembers(d) is null || measure.Rows is LastRowPerEntity)))
            .Select(d => KpiRules.GroupingAbsent.At($"{id}.{d}", ("factSet", id), ("dimension", d.Value))));
        List<FieldDescription> added = [.. DefinitionCheck.Fields(measure.Quantity).Select(f => facts.Find(f)?.Field).OfType<FieldDescription>()];
        if (added.Select(f => f.Unit).Distinct().Count() > 1)
        {
            problems.Add(KpiRules.MixedFieldUnits.At(
                id, ("factSet", id), ("fields", string.Join(", ", added.Select(f => f.Id))), ("units", string.Join(", ", added.Select(f => f.Unit)))));
        }

        problems.AddRange(DefinitionCheck.Calendars(measure.Quantity)
            .Where(b => b.Calendar is CalendarId named ? !facts.Calendars.ContainsKey(named.Value) : facts.Calendars.Count == 0)
            .Select(b => KpiRules.CalendarAbsent.At(measure.Name, ("calendar", b.Calendar?.Value ?? b.CalendarOf!.Value.Value))));
        problems.AddRange(RowNeeds.Chain(measure.Rows).SelectMany(RowNeeds.Tolerances).Where(f => facts.Find(f) is { Field.Kind: not FieldKind.Span })
            .Select(f => KpiRules.ToleranceNotSpan.At($"{id}.{f}", ("field", f.Value))));
        if (facts.Find(measure.Anchor) is { } anchor && anchor.Field.Kind != FieldKind.Time)
        {
            problems.Add(KpiRules.AnchorNotTime.At($"{id}.{measure.Anchor}", ("field", measure.Anchor.Value)));
        }

        if (measure.Rows is PerEntityRows per)
        {
            problems.AddRange(EntityRows.Measures(per).SelectMany(m => Unavailable(m, sets, by)).Except(problems));
        }

        if (measure.Rows is LastRowPerEntity or OpenRows or PerEntityRows && by.ByHourOfDay)
        {
            problems.Add(KpiRules.StandingFigure.At(measure.Name, ("measure", measure.Name)));
        }

        return problems;
    }

    private static IEnumerable<Problem> Absent(FactSetId id, FactSets sets) => sets.Find(id) switch
    {
        null => [KpiRules.FactSetAbsent.At(id.Value, ("factSet", id.Value))],
        { Count: 0 } => [KpiRules.NoRows.At(id.Value, ("factSet", id.Value))],
        _ => [],
    };

    private static bool Has(FactSet facts, RowNeeds.Need need) => need.Field is FieldId field ? facts.Find(field) is not null : facts.Find(need.Dimension!.Value) is not null;

    /// <summary>
    /// The time from the first to the last anchor of all rows, within the window; null where there is none. Figures that stand at a date do not stretch it where there are
    /// rows of another sort: a population that is known since January says nothing of the calls of January.
    /// </summary>
    public static (long From, long To)? Span(IEnumerable<(int Index, BoundMeasure Bound)> measures, FactSets facts, Interval? window)
    {
        List<(int Index, BoundMeasure Bound)> all = [.. measures];
        List<(int Index, BoundMeasure Bound)> happening = [.. all.Where(p => p.Bound.Measure.Rows is not LastRowPerEntity)];
        List<(long From, long To)> times = [.. (happening.Count > 0 ? happening : all).SelectMany(p => Times(p.Bound.Measure, facts)).Distinct()];
        if (times.Count == 0)
        {
            return null;
        }

        long from = times.Min(t => t.From);
        long to = times.Max(t => t.To);
        if (window is { } bounds)
        {
            from = Math.Max(from, bounds.Start.ToUnixTimeMilliseconds());
            to = Math.Min(to, bounds.End.ToUnixTimeMilliseconds() - 1);
        }

        return from <= to ? (from, to) : null;
    }

    /// <summary>The times that a measure's rows lie in, both ends inclusive.</summary>
    private static IEnumerable<(long From, long To)> Times(Measure measure, FactSets sets)
    {
        if (measure.Rows is PerEntityRows per)
        {
            foreach ((long From, long To) time in EntityRows.Measures(per).SelectMany(m => Times(m.Measure, sets)))
            {
                yield return time;
            }

            yield break;
        }

        FactSet facts = sets.Find(measure.Rows.FactSet)!;
        if (facts.Find(measure.Anchor) is not null && facts.Reach(measure.Anchor) is (long From, long To) anchored)
        {
            yield return anchored;
        }

        // Intervals reach beyond the time they start at: to their end, or as far as the facts know.
        foreach ((FieldId start, FieldId end) in RowNeeds.Chain(measure.Rows).Select(Ends).OfType<(FieldId, FieldId)>())
        {
            if (facts.Reach(start) is (long first, long latest))
            {
                long reached = Math.Max(latest, (facts.Reach(end)?.Last ?? first) - 1);
                yield return (first, sets.KnownTo is long known && facts.Lacks(end) ? Math.Max(reached, known - 1) : reached);
            }
        }
    }

    private static (FieldId Start, FieldId End)? Ends(RowSource rows) => rows switch
    {
        ClippedRows clipped => (clipped.Start, clipped.End),
        OpenRows open => (open.Start, open.End),
        _ => null,
    };
}
