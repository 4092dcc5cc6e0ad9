namespace CustomerServiceKit.Kpis;

/// <summary>A KPI of a plan, its measures as positions among all the plan's measures.</summary>
internal sealed class CompiledKpi
{
    // Another KPI of the plan may call a measure of the same structure by another name.
    private readonly Dictionary<int, string> _names = [];

    public CompiledKpi(KpiDefinition definition, int index, Func<BoundMeasure, int> indexOf)
    {
        Definition = definition;
        (Numerator, Denominator) = definition.Formula switch
        {
            RatioFormula ratio => (Terms(ratio.Numerator, definition, indexOf), Terms(ratio.Denominator, definition, indexOf)),
            TotalFormula total => (Terms(total.Sum, definition, indexOf), null),
            ExtremeFormula extreme => (Terms(extreme.Measure.ToLinear(), definition, indexOf), null),
            QuantileFormula quantile => (Terms(quantile.Measure.ToLinear(), definition, indexOf, new RankOfQuantile(quantile, Upper: false)), null),
            _ => throw new InvalidOperationException($"No such formula: {definition.Formula}."),
        };
        Upper = definition.Formula is QuantileFormula { Kind: QuantileKind.Continuous } between
            ? indexOf(new BoundMeasure(between.Measure, definition, new RankOfQuantile(between, Upper: true)))
            : Numerator[0].Measure;
        Index = index;
        Measures = [.. Terms().Select(t => t.Measure).Distinct()];
        Path = definition.Key.ToString();
    }

    public KpiDefinition Definition { get; }

    /// <summary>Which of the plan's KPIs it is.</summary>
    public int Index { get; }

    /// <summary>The different measures it needs.</summary>
    public int[] Measures { get; }

    /// <summary>Its key as text, by which problems name it.</summary>
    public string Path { get; }

    public (int Coefficient, int Measure)[] Numerator { get; }

    /// <summary>The upper of the two values that a quantile lies between; the numerator is the lower.</summary>
    public int Upper { get; }

    public (int Coefficient, int Measure)[]? Denominator { get; }

    /// <summary>What this KPI calls one of its measures.</summary>
    public string NameOf(int measure) => _names[measure];

    public IEnumerable<(Part Part, int Coefficient, int Measure)> Terms() =>
    [
        .. Numerator.Select(t => (Part.Numerator, t.Coefficient, t.Measure)),
        .. (Denominator ?? []).Select(t => (Part.Denominator, t.Coefficient, t.Measure)),
    ];

    private (int Coefficient, int Measure)[] Terms(Linear sum, KpiDefinition definition, Func<BoundMeasure, int> indexOf, RankOfQuantile? rank = null)
    {
        (int Coefficient, int Measure)[] terms = [.. sum.Terms.Select(t => (t.Coefficient, indexOf(new BoundMeasure(t.Measure, definition, rank))))];
        for (int i = 0; i < terms.Length; i++)
        {
            _names.TryAdd(terms[i].Measure, sum.Terms[i].Measure.Name);
        }

        return terms;
    }
}
