namespace CustomerServiceKit.Kpis;

/// <summary>Says for single rows what they give to a KPI, from the rows' own values.</summary>
internal sealed class RowExplainer
{
    private readonly FactSet _facts;
    private readonly KpiDefinition _kpi;
    private readonly List<(Part Part, int Coefficient, PassMeasure Measure)> _terms;

    public RowExplainer(KpiPlan plan, FactSet facts, CompiledKpi kpi, Func<RowSource, bool> over)
    {
        _facts = facts;
        _kpi = kpi.Definition;
        Binder binder = new(facts);
        _terms =
        [
            .. kpi.Terms()
                .Select(t => (t.Part, t.Coefficient, t.Measure, Bound: plan.Measures[t.Measure]))
                .Where(t => over(t.Bound.Measure.Rows))
                .Select(t => (t.Part, t.Coefficient, binder.Measure(t.Measure, t.Bound))),
        ];
    }

    /// <summary>The measures that look at such rows.</summary>
    public IEnumerable<PassMeasure> Measures => _terms.Select(t => t.Measure);

    /// <summary>What a row gives; only terms for which it lies in the cell, where that is asked.</summary>
    public Contribution Of(int row, Func<PassMeasure, bool>? inCell = null)
    {
        string? excluded = row >= _facts.Count ? $"the source marks it as '{_facts.Exclusions[row - _facts.Count]}'" : null;
        return new Contribution(_kpi.Key, _facts.KeyOf(row), [.. _terms.Select(t => Term(t.Part, t.Coefficient, t.Measure, row, excluded, inCell))], excluded);
    }

    private ContributionTerm Term(Part part, int coefficient, PassMeasure measure, int row, string? excluded, Func<PassMeasure, bool>? inCell)
    {
        Measure definition = measure.Bound.Measure;
        string? because = excluded ?? (inCell is not null && !inCell(measure) ? $"by '{definition.Anchor}' it falls into another period" : Because(measure, row));
        decimal? amount = because is null ? coefficient * (measure.Quantity.At(row) / (decimal)measure.Quantity.Unit.Scale) : null;
        return new ContributionTerm(part, coefficient, definition, amount, because);
    }

    private string? Because(PassMeasure measure, int row)
    {
        Tri result = measure.At(row);
        if (result == Tri.True)
        {
            return null;
        }

        if (measure.Anchor is not null && measure.Anchor.At(row) != Tri.True)
        {
            return $"it has no '{measure.Bound.Measure.Anchor}'";
        }

        if (measure.Test is not null && measure.Test.At(row) != Tri.True)
        {
            RowTest failing = measure.Test.FirstFailing(row);
            string wanted = FormulaWords.Condition(failing.Condition, "en", _kpi);
            return failing.At(row) == Tri.Unknown ? $"not known whether {wanted}"
                : failing.Given(row) is string given ? $"{given} (wanted: {wanted})" : $"not: {wanted}";
        }

        if (_facts.Find(RowFields.OverlapTold) is NumberColumn told && told[row] == Missing.Number)
        {
            return "not known whether what it is set against runs then: a value that would tell is missing there";
        }

        IEnumerable<string> lacking = measure.Quantity.Terms.Where(t => t.Column[row] == Missing.Number).Select(t => t.Column.Field.Id.Value).Distinct();
        return $"it has no '{string.Join("', '", lacking)}'";
    }
}
