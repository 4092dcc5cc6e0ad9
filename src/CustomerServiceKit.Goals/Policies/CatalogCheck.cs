using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a policy says the same about its KPI as the definition, as far as it says anything.</summary>
internal static class CatalogCheck
{
    public static IEnumerable<Problem> Of(GoalPolicy policy, KpiCatalog catalog) => Of(new PolicyHead(policy.Kpi, policy.Kind, policy.Unit, policy.Direction), catalog);

    public static IEnumerable<Problem> Of(PolicyHead policy, KpiCatalog catalog) =>
        policy.Kpi is not KpiKey key ? []
        : catalog.Find(key) is KpiDefinition kpi ? Contradictions(policy, kpi)
        : catalog.LookUp(key.ToString()).Problems.Select(problem => problem.Under("kpi"));

    private static IEnumerable<Problem> Contradictions(PolicyHead policy, KpiDefinition kpi)
    {
        if (MeasureKinds.Of(kpi.Formula) is not GoalMeasureKind kind)
        {
            yield return GoalRules.NotAdditive.At("kpi", ("kpi", kpi.Key.ToString()));
        }
        else if (policy.Kind is GoalMeasureKind given && given != kind)
        {
            yield return Contradiction("kind", kpi, EnumWords<GoalMeasureKind>.Of(given), EnumWords<GoalMeasureKind>.Of(kind));
        }

        if (policy.Unit is Unit unit && !kpi.Unit.Equals(unit))
        {
            yield return Contradiction("unit", kpi, unit.Id, kpi.Unit.Id);
        }

        if (policy.Direction is Direction direction && kpi.Direction != direction && kpi.Direction != Direction.Band)
        {
            yield return Contradiction("direction", kpi, EnumWords<Direction>.Of(direction), EnumWords<Direction>.Of(kpi.Direction));
        }
    }

    private static Problem Contradiction(string path, KpiDefinition kpi, string given, string expected) =>
        GoalRules.PolicyContradictsKpi.At(path, ("kpi", kpi.Key.ToString()), ("given", given), ("expected", expected));
}
