using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>A set of KPIs, checked and made ready to be computed together: every different measure once.</summary>
/// <remarks>Immutable and safe to share between threads. Measures of an interaction belong to the group of that interaction; a ratio over two sorts of facts is formed in each cell.</remarks>
public sealed class KpiPlan
{
    private readonly Dictionary<KpiKey, CompiledKpi> _kpis;

    // Nearly always a KPI is asked for by its own key, and then its text need not be hashed.
    private readonly Dictionary<object, CompiledKpi> _kpisByReference;

    private KpiPlan(IReadOnlyList<KpiDefinition> kpis)
    {
        List<BoundMeasure> measures = [];
        Dictionary<string, int> indices = new(StringComparer.Ordinal);
        int IndexOf(BoundMeasure measure)
        {
            if (!indices.TryGetValue(measure.Identity, out int index))
            {
                index = measures.Count;
                indices.Add(measure.Identity, index);
                measures.Add(measure);
            }

            return index;
        }

        Kpis = kpis;
        _kpis = kpis.Select((k, i) => new CompiledKpi(k, i, IndexOf)).ToDictionary(k => k.Definition.Key);
        _kpisByReference = _kpis.ToDictionary(k => (object)k.Key, k => k.Value, ReferenceEqualityComparer.Instance);
        Measures = measures;
    }

    /// <summary>The KPIs, in the order in which they were given.</summary>
    public IReadOnlyList<KpiDefinition> Kpis { get; }

    /// <summary>How many different measures the KPIs are made from.</summary>
    public int MeasureCount => Measures.Count;

    internal IReadOnlyList<BoundMeasure> Measures { get; }

    /// <summary>Checks KPIs and makes them ready.</summary>
    /// <param name="kpis">The definitions, at least one, each key once.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ProblemException">Definitions are wrong; the exception lists every problem of every definition.</exception>
    /// <exception cref="ArgumentException">There is no definition.</exception>
    public static KpiPlan Compile(params IEnumerable<KpiDefinition> kpis)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        List<KpiDefinition> list = [.. kpis];
        if (list.Count == 0 || list.Contains(null!))
        {
            throw new ArgumentException("A plan needs at least one KPI, and none that is null.", nameof(kpis));
        }

        List<Problem> problems = [.. KpiCatalog.ProblemsOf(list)];
        return problems.Count > 0 ? throw new ProblemException(problems) : new KpiPlan(list);
    }

    /// <summary>Says which KPIs some mappings support, and which columns are missing for the others.</summary>
    /// <param name="schemas">The mappings.</param>
    /// <returns>One entry a KPI, in the plan's order.</returns>
    public IReadOnlyList<KpiCoverage> Coverage(params IEnumerable<FactSchema> schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        Dictionary<FactSetId, FactSchema> byId = schemas.ToDictionary(s => s.FactSet);
        return
        [
            .. Kpis.Select(kpi => new KpiCoverage(
                kpi,
                [.. _kpis[kpi.Key].Terms().Select(t => t.Measure).Distinct().SelectMany(m => Missing(Measures[m], byId)).DistinctBy(c => c.ToString())])),
        ];
    }

    /// <summary>Computes the KPIs over all facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="by">How to tell them apart; all in one where null.</param>
    /// <returns>The scorecard. A KPI the facts do not support has measurements without value, with the reason.</returns>
    public Scorecard Run(FactSets facts, Grouping? by = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return PlanRun.Of(this, facts, by ?? Grouping.None);
    }

    /// <summary>Computes the KPIs by several groupings at once, for example by agent and day, by day, and in all.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="sets">The groupings.</param>
    /// <returns>A scorecard for each, in their order, the same as <see cref="Run(FactSets, Grouping?)"/> gives. Coarser ones are merged of finer ones where that is exact, which saves their walks.</returns>
    public IReadOnlyList<Scorecard> RunAll(FactSets facts, params IReadOnlyList<Grouping> sets)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(sets);
        return sets.Contains(null!) ? throw new ArgumentException("A grouping is null; give Grouping.None for all in one.", nameof(sets)) : GroupingSets.Of(this, facts, sets);
    }

    /// <summary>Computes the KPIs in a window of time and in an earlier one, so that each can be set against itself.</summary>
    /// <param name="facts">The facts of both.</param>
    /// <param name="by">How to tell them apart, with the later window; no periods, since those of two windows are not the same.</param>
    /// <param name="before">The earlier window, for example <see cref="ComparedWindows.Previous"/>.</param>
    /// <returns>Both scorecards and the change of each figure.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> has no window, or tells periods apart.</exception>
    public ScorecardComparison Compare(FactSets facts, Grouping by, Interval before)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Window is null || by.Period is not null
            ? throw new ArgumentException($"A comparison is of two windows: give .Between(start, end) and no period; given {by}.", nameof(by))
            : new ScorecardComparison(Run(facts, by), Run(facts, by.Between(before.Start, before.End)));
    }

    /// <summary>Starts an empty tally, to which rows are added batch by batch.</summary>
    /// <param name="by">How to tell them apart; all in one where null.</param>
    /// <returns>The tally.</returns>
    public Tally NewTally(Grouping? by = null) => new(this, by ?? Grouping.None);

    /// <summary>Says what one row gives to a KPI.</summary>
    /// <typeparam name="TRow">The integrator's row type.</typeparam>
    /// <param name="schema">How the row is read.</param>
    /// <param name="row">The row.</param>
    /// <param name="kpi">The KPI, one of the plan's.</param>
    /// <returns>What it gives to numerator and denominator, or why to neither.</returns>
    /// <exception cref="ProblemException">The plan does not have the KPI, the row is rejected, the KPI looks at no such rows, or the schema lacks a column the KPI needs.</exception>
    public Contribution Of<TRow>(FactSchema<TRow> schema, TRow row, KpiKey kpi)
    {
        ArgumentNullException.ThrowIfNull(schema);
        CompiledKpi compiled = Compiled(kpi);
        FactSetId wanted = Measures[compiled.Numerator[0].Measure].Measure.Rows.FactSet;
        if (compiled.Terms().All(t => Measures[t.Measure].Measure.Rows.FactSet != schema.FactSet))
        {
            throw new ProblemException(KpiRules.FactSetAbsent.At(kpi.ToString(), ("factSet", wanted.Value)));
        }

        foreach (Measure measure in compiled.Terms().Select(t => Measures[t.Measure].Measure).Where(m => m.Rows.From is not null))
        {
            throw new ProblemException(KpiRules.NeedsOtherRows.At(kpi.ToString(), ("measure", measure.Name)));
        }

        Intake intake = schema.Read([row]);
        if (intake.Rejected.Count > 0)
        {
            throw new ProblemException(intake.Rejected[0].Problems);
        }

        Dictionary<FactSetId, FactSchema> byId = new() { [schema.FactSet] = schema };
        List<Problem> missing =
        [
            .. compiled.Terms().Select(t => Measures[t.Measure]).Where(m => m.Measure.Rows.FactSet == schema.FactSet)
                .SelectMany(m => Missing(m, byId)).DistinctBy(c => c.ToString())
                .Select(c => KpiRules.ColumnAbsent.At(kpi.ToString(), ("factSet", c.FactSet.Value), ("column", c.Column))),
        ];
        return missing.Count > 0 ? throw new ProblemException(missing) : new RowExplainer(this, intake.Facts, compiled, rows => rows.FactSet == schema.FactSet).Of(0);
    }

    /// <summary>Computes a KPI from totals that an integrator already has.</summary>
    /// <param name="kpi">The KPI, one of the plan's.</param>
    /// <param name="totals">The totals by the names of the KPI's measures.</param>
    /// <returns>The measurement; without value, with the reason, where a total is missing.</returns>
    /// <exception cref="ProblemException">The plan does not have the KPI, or a total is given that it does not use.</exception>
    public Measurement From(KpiKey kpi, MeasureTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        CompiledKpi compiled = Compiled(kpi);
        List<string> needed = [.. compiled.Terms().Select(t => compiled.NameOf(t.Measure)).Distinct()];
        string list = string.Join(", ", needed);
        List<Problem> unknown = [.. totals.Names.Except(needed).Select(n => KpiRules.TotalUnknown.At(n, ("measure", n), ("needed", list)))];
        if (unknown.Count > 0)
        {
            throw new ProblemException(unknown);
        }

        List<Problem> missing = [.. needed.Where(n => totals.Find(n) is null).Select(n => KpiRules.TotalMissing.At(n, ("measure", n), ("needed", list)))];
        return missing.Count > 0
            ? Measurement.Missing(kpi, compiled.Definition.Unit, Availability.NoData, missing)
            : MeasurementMaker.Of(compiled, Measures, new TotalFigures(compiled, Measures, totals), null);
    }

    internal CompiledKpi Compiled(KpiKey kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return _kpisByReference.TryGetValue(kpi, out CompiledKpi? compiled) || _kpis.TryGetValue(kpi, out compiled)
            ? compiled
            : throw new ProblemException(KpiLookup.Refusal(Kpis, kpi.ToString()));
    }

    private static IEnumerable<MissingColumn> Missing(BoundMeasure bound, Dictionary<FactSetId, FactSchema> schemas)
    {
        IReadOnlyList<RowNeeds.Need> needs = RowNeeds.Of(bound);
        foreach (FactSetId id in needs.Select(n => n.FactSet).Append(bound.Measure.Rows.FactSet).Distinct())
        {
            if (!schemas.TryGetValue(id, out FactSchema? schema))
            {
                yield return new MissingColumn(id, string.Empty);
                continue;
            }

            HashSet<string> derived = [.. DerivedColumns.Of(schema).Select(f => f.Value), .. DerivedColumns.DimensionsOf(schema).Select(d => d.Value)];
            if (id == FactSetIds.Interaction)
            {
                derived.UnionWith(ChildTotals.ColumnsFrom(schemas.GetValueOrDefault(FactSetIds.QueueVisit), schemas.GetValueOrDefault(FactSetIds.Engagement)));
            }

            if (id == FactSetIds.Case)
            {
                derived.UnionWith(CaseHistories.ColumnsFrom(schemas.GetValueOrDefault(FactSetIds.CaseEvent)));
            }
            else if (id == FactSetIds.CaseEvent)
            {
                derived.Add(CaseEventFields.ReplyTime.Value);
            }

            foreach (RowNeeds.Need need in needs.Where(n => n.FactSet == id))
            {
                int found = need.Field is FieldId field ? schema.IndexOf(field) : schema.IndexOf(need.Dimension!.Value);
                if (need.Never || (found < 0 && !derived.Contains(need.Column)))
                {
                    yield return new MissingColumn(id, need.Column);
                }
            }
        }
    }
}
