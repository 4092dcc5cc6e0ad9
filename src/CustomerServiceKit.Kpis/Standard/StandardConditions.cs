using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>The conditions that the standard KPIs are made of.</summary>
internal static class StandardConditions
{
    public static Condition Answered { get; } = Condition.OutcomeIs(OutcomeKind.Answered);

    public static Condition Abandoned { get; } = Condition.OutcomeIs(OutcomeKind.Abandoned);

    /// <summary>Reached the point at which employees could take it.</summary>
    public static Condition Offered { get; } = Condition.OutcomeIs(
        OutcomeKind.Answered, OutcomeKind.Abandoned, OutcomeKind.Overflowed, OutcomeKind.CallbackRequested, OutcomeKind.Voicemail);

    /// <summary>Left the queue neither answered nor given up: to another place, to a callback, to a message.</summary>
    public static Condition FlowedOut { get; } = Condition.OutcomeIs(OutcomeKind.Overflowed, OutcomeKind.CallbackRequested, OutcomeKind.Voicemail);

    public static Condition Inbound { get; } = Condition.Is(Dimensions.Direction, EnumText<InteractionDirection>.Of(InteractionDirection.Inbound));

    public static Condition Yes(DimensionId flag) => Condition.Is(flag, "yes");

    public static Condition AtLeastOne(FieldId count) => Condition.Compare(count, Comparison.AtLeast, Operand.Of(1m));

    public static Condition SomeTime(FieldId span) => Condition.Compare(span, Comparison.GreaterThan, Operand.Of(Duration.Zero));

    public static Condition And(Condition first, params Condition[] more) => Condition.All([first, .. more]);
}
