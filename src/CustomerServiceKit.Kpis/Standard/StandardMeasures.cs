using static CustomerServiceKit.Kpis.StandardConditions;

namespace CustomerServiceKit.Kpis;

/// <summary>The measures that the standard KPIs are made of. An interaction falls into the period in which it was created.</summary>
internal static class StandardMeasures
{
    private static readonly RowSource Interactions = RowSource.Of(FactSetIds.Interaction);

    public static Measure AllInteractions { get; } = Count("interactions");

    public static Measure Offered { get; } = Count("offered", StandardConditions.Offered);

    public static Measure Answered { get; } = Count("answered", StandardConditions.Answered);

    public static Measure Abandoned { get; } = Count("abandoned", StandardConditions.Abandoned);

    /// <summary>Answered, with the condition that the divisor of a mean needs: only rows whose quantity is known.</summary>
    public static Measure AnsweredKnowing(string name, params FieldId[] fields) =>
        Count(name, And(StandardConditions.Answered, [.. fields.Select(Condition.Present)]));

    public static Measure Count(string name, Condition? where = null) => Measure.Count(name, Interactions, InteractionFields.Created, where);

    public static Measure Sum(string name, Quantity quantity, Condition where) => Measure.Sum(name, Interactions, quantity, InteractionFields.Created, where);

    public static Measure Longest(string name, Quantity quantity, Condition where) => Measure.Max(name, Interactions, quantity, InteractionFields.Created, where);

    public static Measure DistinctEmployees(string name, Condition where) =>
        Measure.Distinct(name, Interactions, Dimensions.Employee, InteractionFields.Created, where);

    public static Measure Population { get; } = Measure.Sum(
        "population",
        RowSource.LastPer(FactSetIds.Level, LevelFields.At),
        Quantity.Field(LevelFields.Amount),
        LevelFields.At,
        Condition.Is(Dimensions.LevelKind, EnumText<LevelKind>.Of(LevelKind.Population)));

    /// <summary>Expenses, each booked at its date: unlike figures that stand, they add up over time.</summary>
    public static Measure Expenses { get; } = Measure.Sum(
        "expenses",
        RowSource.Of(FactSetIds.Level),
        Quantity.Field(LevelFields.Amount),
        LevelFields.At,
        Condition.Is(Dimensions.LevelKind, EnumText<LevelKind>.Of(LevelKind.Cost)));
}
