namespace CustomerServiceKit.Kpis;

/// <summary>The parts of the KPIs on promises.</summary>
internal static class ClockOutcomeMeasures
{
    private static readonly RowSource Outcomes = RowSource.Of(FactSetIds.ClockOutcome);

    private static readonly IsCondition WasBreached = Is(ClockOutcomeKind.Breached);

    public static Measure Met { get; } = Count("commitments-met", Is(ClockOutcomeKind.Met));

    public static Measure Breached { get; } = Count("commitments-breached", WasBreached);

    public static Measure Decided { get; } = Count("commitments-decided", Is(ClockOutcomeKind.Met, ClockOutcomeKind.Breached));

    public static Measure Overrun { get; } = Measure.Sum("overrun", Outcomes, Quantity.Field(ClockOutcomeFields.Overrun), ClockOutcomeFields.Counted, WasBreached);

    public static Measure BreachedWithOverrun { get; } = Count("breached-with-known-overrun", StandardConditions.And(WasBreached, Condition.Present(ClockOutcomeFields.Overrun)));

    public static Measure NotBroken { get; } = Count("commitments-not-broken", Is(ClockOutcomeKind.Met, ClockOutcomeKind.Open, ClockOutcomeKind.Paused)).AnchoredAt(ClockOutcomeFields.Started);

    public static Measure Applied { get; } = Count(
        "commitments-applied", Is(ClockOutcomeKind.Met, ClockOutcomeKind.Breached, ClockOutcomeKind.Open, ClockOutcomeKind.Paused)).AnchoredAt(ClockOutcomeFields.Started);

    private static Measure Count(string name, Condition where) => Measure.Count(name, Outcomes, ClockOutcomeFields.Counted, where);

    private static IsCondition Is(params ClockOutcomeKind[] kinds) => Condition.Is(Dimensions.CommitmentOutcome, [.. kinds.Select(EnumText<ClockOutcomeKind>.Of)]);
}
