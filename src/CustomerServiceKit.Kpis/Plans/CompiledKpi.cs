namespace CustomerServiceKit.Kpis;

/// <summary>A KPI of a plan, its measures as positions among all the plan's measures.</summary>
internal sealed class CompiledKpi
{
    public CompiledKpi(KpiDefinition definition, Func<BoundMeasure, int> indexOf)
    {
        Definition = definition;
        (Numerator, Denominator) = definition.Formula switch
        {
            RatioFormula ratio => (Terms(ratio.Numerator, definition, indexOf), Terms(ratio.Denominator, definition, indexOf)),
            TotalFormula total => (Terms(total.Sum, definition, indexOf), null),
            ExtremeFormula extreme => (Terms(extreme.Measure.ToLinear(), definition, indexOf), null),
            _ => throw new InvalidOperationException($"No such formula: {definition.Formula}."),
        };
    }

    public KpiDefinition Definition { get; }

    public IReadOnlyList<(int Coefficient, int Measure)> Numerator { get; }

    public IReadOnlyList<(int Coefficient, int Measure)>? Denominator { get; }

    public IEnumerable<(Part Part, int Coefficient, int Measure)> Terms() =>
    [
        .. Numerator.Select(t => (Part.Numerator, t.Coefficient, t.Measure)),
        .. (Denominator ?? []).Select(t => (Part.Denominator, t.Coefficient, t.Measure)),
    ];

    private static List<(int Coefficient, int Measure)> Terms(Linear sum, KpiDefinition definition, Func<BoundMeasure, int> indexOf) =>
        [.. sum.Terms.Select(t => (t.Coefficient, indexOf(new BoundMeasure(t.Measure, definition))))];
}
