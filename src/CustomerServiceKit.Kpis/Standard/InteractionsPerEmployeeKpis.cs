using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>Interactions handled for each employee who handled any (K40). The guide wants both: per average employee and per professional employee (R069).</summary>
public sealed class InteractionsPerEmployeeKpis
{
    internal InteractionsPerEmployeeKpis()
    {
    }

    /// <summary>Per employee, whatever his proficiency.</summary>
    public KpiDefinition Average { get; } = Define("average", StandardNames.InteractionsPerEmployee, "handled", "handling-employees", "an employee", null);

    /// <summary>Per employee whose proficiency at the time is <c>professional</c>, and only the interactions these handled.</summary>
    public KpiDefinition Professional { get; } = Define(
        "professional", VariantNames.PerProfessional, "handled-by-professionals", "professional-employees", "an employee who was professional at the time", Condition.Is(Dimensions.Proficiency, "professional"));

    private static KpiDefinition Define(string variant, LocalizedText name, string handled, string employees, string whom, Condition? only)
    {
        Condition where = StandardConditions.And(StandardConditions.Answered, [Condition.Present(Dimensions.Employee), .. only is null ? [] : new[] { only }]);
        return new KpiDefinition(
            new KpiKey("interactions-per-employee", variant),
            name,
            KpiFamily.Efficiency,
            Unit.Rate,
            Direction.Band,
            Formula.Ratio(Count(handled, where), DistinctEmployees(employees, where)),
            note: LocalizedText.English($"Answered interactions with {whom} / different employees who handled them. The divisor counts people, so it is never rolled up: ask for the coarser grouping."));
    }
}
