using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class PrepareCommand(ImmutableArray<FeedbackItem> items, IFeedbackLanguagePolicy? language, Instant now) : SessionCommand(SessionStep.Prepared, now)
{
    // Planned stands here so that what is missing is named: an observation, and not a state.
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Planned, FeedbackState.Observed, FeedbackState.Prepared];

    protected override FeedbackState To => FeedbackState.Prepared;

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        if (facts.Observations.IsEmpty)
        {
            problems.Add(FeedbackRules.NoObservation.At("observations", ("employee", facts.Employee.Value)));
        }

        ItemsCheck.Check(facts, items, "items", language, problems);
    }

    protected override SessionFacts Changed(SessionFacts facts) => facts with { Items = items };
}
