namespace CustomerServiceKit.Kpis;

/// <summary>The columns of the outcomes of promises.</summary>
internal static class ClockOutcomeColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [ClockOutcomeFields.Started, ClockOutcomeFields.Due, ClockOutcomeFields.Stopped, ClockOutcomeFields.AsOf, ClockOutcomeFields.Counted],
        Spans = [ClockOutcomeFields.OpenTime, ClockOutcomeFields.PausedTime, ClockOutcomeFields.Overrun],
        Orders =
        [
            (ClockOutcomeFields.Started, ClockOutcomeFields.Stopped),
            (ClockOutcomeFields.Started, ClockOutcomeFields.AsOf),
        ],
        Required = [ClockOutcomeFields.Started],
        RequiredDimensions = [Dimensions.Commitment, Dimensions.CommitmentOutcome],
    };
}
