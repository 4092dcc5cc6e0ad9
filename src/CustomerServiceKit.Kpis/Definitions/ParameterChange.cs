using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Gives a parameter of a KPI another value: in the key, and with its boundary wherever the formula uses it.</summary>
internal static class ParameterChange
{
    public static KpiDefinition Of(KpiDefinition kpi, KpiParameter parameter)
    {
        KpiKey key = kpi.Key.With(parameter);
        IEnumerable<ParameterTable> tables = kpi.Tables.Where(t => key.Parameters.Any(p => p.Value == DefinitionCheck.TablePrefix + t.Name));
        return new KpiDefinition(key, kpi.Name, kpi.Family, kpi.Unit, kpi.Direction, kpi.Formula.Select(m => Changed(m, parameter)), tables, kpi.Note);
    }

    /// <summary>The same in another currency; null where there is no such currency, or the KPI is not in money.</summary>
    public static KpiDefinition? InCurrency(KpiDefinition kpi, string code) =>
        kpi.Unit.Kind == UnitKind.Money && Unit.TryParse($"money:{code}:2", out Unit? money)
            ? new KpiDefinition(kpi.Key.With(Currency.Parameter(money!)), kpi.Name, kpi.Family, money!, kpi.Direction, kpi.Formula, kpi.Tables, kpi.Note)
            : null;

    private static Measure Changed(Measure measure, KpiParameter parameter) => measure.Where is null
        ? measure
        : Measure.Of(measure.Name, measure.Rows, measure.Aggregate, measure.Quantity, measure.DistinctOf, Changed(measure.Where, parameter), measure.Anchor);

    private static Condition Changed(Condition condition, KpiParameter parameter) => condition switch
    {
        CompareCondition { Operand: ParameterOperand operand } compare when operand.Name == parameter.Name => new CompareCondition(compare.Field, parameter.Comparison, operand),
        AllCondition all => new AllCondition([.. Changed(all.Conditions, parameter)]),
        AnyCondition any => new AnyCondition([.. Changed(any.Conditions, parameter)]),
        NotCondition not => new NotCondition(Changed(not.Condition, parameter)),
        KnownCondition known => new KnownCondition(Changed(known.Condition, parameter)),
        _ => condition,
    };

    private static ImmutableArray<Condition> Changed(IReadOnlyList<Condition> conditions, KpiParameter parameter) => [.. conditions.Select(c => Changed(c, parameter))];
}
