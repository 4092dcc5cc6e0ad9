namespace CustomerServiceKit.Kpis;

/// <summary>The conditions that the standard KPIs are made of.</summary>
internal static class StandardConditions
{
    public static Condition Answered { get; } = Condition.OutcomeIs(OutcomeKind.Answered);

    public static Condition Abandoned { get; } = Condition.OutcomeIs(OutcomeKind.Abandoned);

    /// <summary>Reached the point at which employees could take it.</summary>
    public static Condition Offered { get; } = Condition.OutcomeIs(
        OutcomeKind.Answered, OutcomeKind.Abandoned, OutcomeKind.Overflowed, OutcomeKind.CallbackRequested, OutcomeKind.Voicemail);

    public static Condition Yes(DimensionId flag) => Condition.Is(flag, "yes");

    public static Condition And(Condition first, params Condition[] more) => Condition.All([first, .. more]);
}
