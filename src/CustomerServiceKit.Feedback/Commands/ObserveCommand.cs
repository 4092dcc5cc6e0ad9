using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class ObserveCommand(Evidence evidence, Instant now) : SessionCommand(SessionStep.Observed, now)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Planned, FeedbackState.Observed];

    protected override FeedbackState To => FeedbackState.Observed;

    protected override IEnumerable<string> About => [evidence.Id.Value];

    protected override void Check(SessionFacts facts, List<Problem> problems) =>
        ObservationCheck.Check(facts, evidence, At, string.Create(CultureInfo.InvariantCulture, $"observations[{facts.Observations.Length}]"), problems);

    protected override SessionFacts Changed(SessionFacts facts) => facts with { Observations = facts.Observations.Add(evidence) };
}
