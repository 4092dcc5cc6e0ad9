using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class CancelCommand(string reason, Instant now) : SessionCommand(SessionStep.Cancelled, now)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Planned, FeedbackState.Observed, FeedbackState.Prepared];

    protected override FeedbackState To => FeedbackState.Cancelled;

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add(SessionRules.NoCancelReason.At("cancel-reason", ("session", facts.Id.Value)));
        }
    }

    protected override SessionFacts Changed(SessionFacts facts) => facts with { CancelReason = reason };
}
