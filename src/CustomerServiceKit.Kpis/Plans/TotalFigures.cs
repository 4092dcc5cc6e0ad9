namespace CustomerServiceKit.Kpis;

/// <summary>The figures that an integrator has already; a count is its own number of rows.</summary>
internal readonly struct TotalFigures(CompiledKpi kpi, IReadOnlyList<BoundMeasure> measures, MeasureTotals totals) : IFigures
{
    public bool QuantilesAreEstimated => false;

    public Figure Of(int measure)
    {
        Measure definition = measures[measure].Measure;
        decimal total = totals.Find(kpi.NameOf(measure))!.Value;
        bool counts = definition.Quantity is OneQuantity && total is >= 0 and < long.MaxValue;
        bool one = definition.Aggregate is AggregateKind.Min or AggregateKind.Max or AggregateKind.Distribution;
        return new Figure(total, counts ? (long)total : one ? 1 : 0, 0);
    }
}
