namespace CustomerServiceKit.Kpis;

/// <summary>Compares the unit a KPI states with the one the columns of the facts give.</summary>
internal static class UnitCheck
{
    public static IEnumerable<Problem> Of(CompiledKpi kpi, Unit[] units)
    {
        Unit top = units[kpi.Numerator[0].Measure];
        Unit? bottom = kpi.Denominator is null ? null : units[kpi.Denominator[0].Measure];
        if (kpi.Numerator.Any(t => !units[t.Measure].Equals(top)) || (kpi.Denominator ?? []).Any(t => !units[t.Measure].Equals(bottom)))
        {
            yield return KpiRules.MixedUnits.At(kpi.Path, ("units", string.Join(", ", kpi.Measures.Select(m => units[m].Id).Distinct())));
            yield break;
        }

        Unit stated = kpi.Definition.Unit;
        bool fits = bottom is null ? stated.Equals(top)
            : top.Equals(bottom) ? stated.Kind is UnitKind.Share or UnitKind.Rate
            : bottom.Kind != UnitKind.Count || stated.Equals(top);
        if (!fits)
        {
            yield return KpiRules.UnitDiffers.At(kpi.Path, ("unit", stated.Id), ("given", bottom is null ? top.Id : $"{top} / {bottom}"));
        }
    }
}
