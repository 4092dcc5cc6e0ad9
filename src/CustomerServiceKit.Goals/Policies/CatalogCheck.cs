using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a policy says the same about its KPI as the definition.</summary>
internal static class CatalogCheck
{
    public static IEnumerable<Problem> Of(GoalPolicy policy, KpiCatalog catalog)
    {
        if (catalog.Find(policy.Kpi) is not KpiDefinition kpi)
        {
            yield return KpiRules.UnknownKpi.At("kpi", ("key", policy.Kpi.ToString()), ("known", string.Join(", ", catalog.Kpis.Select(k => k.Key.ToString()))));
            yield break;
        }

        if (MeasureKinds.Of(kpi.Formula) is not GoalMeasureKind kind)
        {
            yield return GoalRules.NotAdditive.At("kpi", ("kpi", policy.Kpi.ToString()));
        }
        else if (kind != policy.Kind)
        {
            yield return Contradiction("kind", policy, EnumWords<GoalMeasureKind>.Of(policy.Kind), EnumWords<GoalMeasureKind>.Of(kind));
        }

        if (!kpi.Unit.Equals(policy.Unit))
        {
            yield return Contradiction("unit", policy, policy.Unit.Id, kpi.Unit.Id);
        }

        if (kpi.Direction != policy.Direction && kpi.Direction != Direction.Band)
        {
            yield return Contradiction("direction", policy, EnumWords<Direction>.Of(policy.Direction), EnumWords<Direction>.Of(kpi.Direction));
        }
    }

    private static Problem Contradiction(string path, GoalPolicy policy, string given, string expected) =>
        GoalRules.PolicyContradictsKpi.At(path, ("kpi", policy.Kpi.ToString()), ("given", given), ("expected", expected));
}
