namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>Says what a KPI gives where there is nothing to count, by computing it.</summary>
internal static class Nothing
{
    public static string Of(KpiDefinition kpi)
    {
        Measurement made = kpi.Formula is ExtremeFormula or QuantileFormula
            ? SingleRows.Run(kpi, [])
            : KpiPlan.Compile(kpi).From(kpi, kpi.Formula.Measures.Aggregate(MeasureTotals.None, (totals, m) => totals.With(m.Name, 0)));
        return made.Value is decimal value ? made.Unit.Print(value, 0) : "no value";
    }
}
