using System.Globalization;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>How the outcomes of the service clock become facts.</summary>
internal static class ClockOutcomeSchema
{
    public static FactSchema<ClockOutcome> Complete { get; } = FactSchema.ClockOutcomes<ClockOutcome>(Key)
        .Source(o => o.Source)
        .Revision(o => o.AsOf)
        .Excluded(o => o.ExclusionReason)
        .Time(ClockOutcomeFields.Started, o => o.Started)
        .Time(ClockOutcomeFields.Due, o => o.Due)
        .Time(ClockOutcomeFields.Stopped, o => o.Stopped)
        .Time(ClockOutcomeFields.AsOf, o => o.AsOf)
        .Span(ClockOutcomeFields.OpenTime, o => o.OpenTime)
        .Span(ClockOutcomeFields.PausedTime, o => o.PausedTime)
        .Span(ClockOutcomeFields.Overrun, o => o.Overrun)
        .Dimension(Dimensions.Case, o => o.Case.Value)
        .Dimension(Dimensions.Commitment, o => o.Commitment.Value)
        .Dimension(Dimensions.CharterVersion, o => o.CharterVersion.ToString(CultureInfo.InvariantCulture))
        .Word<ClockOutcomeKind>(Dimensions.CommitmentOutcome, o => o.Outcome);

    // The commitment has no slash of its own left, so that no two clocks ever share a key.
    private static string Key(ClockOutcome outcome) =>
        $"{outcome.Case}/{outcome.Commitment.Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}/{InstantPattern.ExtendedIso.Format(outcome.Started)}";
}
