using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals;

/// <summary>Derives from a formula what can be done with its figures: additivity is never declared.</summary>
internal static class MeasureKinds
{
    /// <summary>The kind; null where the figure is neither divided nor copied rightly, a count of different things.</summary>
    public static GoalMeasureKind? Of(Formula formula) => formula switch
    {
        RatioFormula => GoalMeasureKind.Rate,
        ExtremeFormula => GoalMeasureKind.Bound,
        _ when formula.Measures.Any(m => m.Aggregate == AggregateKind.Distinct) => null,
        // A figure that stands at a date does not add up over days.
        _ when formula.Measures.Any(m => m.Rows is LastRowPerEntity) => GoalMeasureKind.Bound,
        _ => GoalMeasureKind.Amount,
    };
}
