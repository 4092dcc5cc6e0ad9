namespace CustomerServiceKit.Kpis;

/// <summary>Computes a KPI and its variants over the same facts and sets printed figures beside them.</summary>
internal sealed class Reconciler
{
    private readonly KpiDefinition _kpi;
    private readonly Scorecard _own;
    private readonly List<(KpiDefinition Kpi, Scorecard Card)> _variants = [];
    private readonly int _rows;

    public Reconciler(KpiDefinition kpi, FactSets facts, Grouping by, IEnumerable<KpiDefinition>? variants, int rows)
    {
        _kpi = kpi;
        _rows = rows;
        _own = KpiPlan.Compile(kpi).Run(facts, by);
        Dictionary<string, KpiDefinition> different = new(StringComparer.Ordinal) { [Text(kpi)] = kpi };
        foreach (KpiDefinition variant in (variants ?? Known(kpi)).Prepend(kpi).SelectMany(v => AtEachTime(v, facts)))
        {
            if (different.TryAdd(Text(variant), variant))
            {
                // Each by itself: definitions that differ in a time have the same key.
                _variants.Add((variant, KpiPlan.Compile(variant).Run(facts, by)));
            }
        }
    }

    public Reconciliation Of(IReadOnlyList<PrintedFigure> printed)
    {
        int axes = _own.Grouping.AxisNames().Count();
        if (printed.FirstOrDefault(p => p.Labels.Count != axes) is PrintedFigure wrong)
        {
            throw new ArgumentException($"The figures are told apart {_own.Grouping}: give {axes} labels; given {wrong.Labels.Count} with '{wrong.Text}'.", nameof(printed));
        }

        if (printed.GroupBy(p => GroupLabels.Key(p.Labels)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Give one figure of each group; given {string.Join(" and ", twice.Select(p => $"'{p.Text}'"))} of '{GroupLabels.Text(twice.First().Labels)}'.", nameof(printed));
        }

        List<VariantCount> counts = [.. _variants.Select(v => Count(v.Kpi, v.Card)).Prepend(Count(_kpi, _own)).Where(c => c.Count > 0).OrderByDescending(c => c.Count)];
        List<ReconciledCell> cells = [.. printed.Select(p => Cell(p, counts))];
        HashSet<string> named = [.. printed.Select(p => GroupLabels.Key(p.Labels))];
        cells.AddRange(_own.Groups.Where(g => !named.Contains(GroupLabels.Key(g.Labels)) && _own.Get(_kpi.Key, g).Availability == Availability.Value)
            .Select(g => new ReconciledCell(g.Labels, null, _own.Get(_kpi.Key, g), ReconciledOutcome.OnlyOurs, null, [], null)));
        return new Reconciliation(cells, counts);

        VariantCount Count(KpiDefinition kpi, Scorecard card) => new(kpi, printed.Count(p => card.FindMet(p.Labels) is ScorecardGroup group && p.Agrees(card.Get(kpi.Key, group).Value) is not null));
    }

    /// <summary>Other formulas of the same KPI, with the limits of ours where they have such.</summary>
    private static IEnumerable<KpiDefinition> Known(KpiDefinition kpi) =>
        from other in StandardKpis.CompleteCatalog.Kpis.Concat(VendorPacks.All.SelectMany(p => p.Catalog.Kpis))
        where other.Key.Id == kpi.Key.Id
        from limited in new[] { WithLimitsOf(kpi, other), other }
        select limited;

    private static KpiDefinition WithLimitsOf(KpiDefinition kpi, KpiDefinition other) => kpi.Key.Parameters
        .Where(p => other.Key.Find(p.Name) is not null && IsoDuration.Find(p.Value) is not null)
        .Aggregate(other, (changed, p) => changed.WithLimit(p.Name, Limit(changed.Key.Find(p.Name)!.Value.Comparison, IsoDuration.Find(p.Value)!.Value)));

    private static Threshold Limit(Comparison boundary, NodaTime.Duration limit) => boundary == Comparison.LessThan ? Threshold.Below(limit) : limit;

    /// <summary>The definition as it is, and by every other time of its rows.</summary>
    private static IEnumerable<KpiDefinition> AtEachTime(KpiDefinition kpi, FactSets facts)
    {
        IReadOnlyList<Measure> measures = kpi.Formula.Measures;
        FactSetId rows = measures[0].Rows.FactSet;
        IEnumerable<KpiDefinition> anchored = measures.All(m => m.Rows.From is null && m.Rows.FactSet == rows) && facts.Find(rows) is FactSet set
            ? set.Numbers.Where(n => n.Field.Kind == FieldKind.Time).Select(n => kpi.AnchoredAt(n.Field.Id))
            : [];
        return anchored.Prepend(kpi);
    }

    private static string Text(KpiDefinition kpi) => string.Join('\n', KpiPlan.Compile(kpi).Measures.Select(m => m.Identity).Prepend(kpi.Formula.GetType().Name + TermsOf(kpi)));

    private static string TermsOf(KpiDefinition kpi) => string.Join(",", KpiPlan.Compile(kpi).Compiled(kpi.Key).Terms());

    private ReconciledCell Cell(PrintedFigure printed, List<VariantCount> counts)
    {
        ScorecardGroup? group = _own.FindMet(printed.Labels);
        Measurement? ours = group is null ? null : _own.Get(_kpi.Key, group);
        if (printed.Agrees(ours?.Value) is Agreement agreement)
        {
            return new ReconciledCell(printed.Labels, printed, ours, ReconciledOutcome.Equal, agreement, [], null);
        }

        List<KpiDefinition> explaining =
        [
            .. _variants.Where(v => v.Card.FindMet(printed.Labels) is ScorecardGroup own && printed.Agrees(v.Card.Get(v.Kpi.Key, own).Value) is not null)
                .Select(v => v.Kpi).OrderByDescending(v => counts.First(c => ReferenceEquals(c.Kpi, v)).Count),
        ];
        return explaining.Count > 0 ? new ReconciledCell(printed.Labels, printed, ours, ReconciledOutcome.ExplainedByVariant, null, explaining, null)
            : group is null ? new ReconciledCell(printed.Labels, printed, null, ReconciledOutcome.OnlyTheirs, null, [], null)
            : new ReconciledCell(printed.Labels, printed, ours, ReconciledOutcome.Unexplained, null, [], _own.Explain(_kpi.Key, group, _rows));
    }
}
