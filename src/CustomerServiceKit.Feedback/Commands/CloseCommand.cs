using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class CloseCommand(FeedbackSessionId? next, string? dropReason, Instant now) : SessionCommand(SessionStep.Closed, now)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.FollowedUp];

    protected override FeedbackState To => FeedbackState.Closed;

    protected override IEnumerable<string> About => next is FeedbackSessionId id ? [id.Value] : [];

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        if (next == facts.Id)
        {
            problems.Add(FollowUpRules.NextSession.At("next-session", ("session", facts.Id.Value)));
        }

        List<ActionItem> open = [.. (facts.FollowUp?.Actions ?? []).Where(action => action.State == ActionItemState.Open)];
        if (open.Count > 0 && next is null && string.IsNullOrWhiteSpace(dropReason))
        {
            problems.Add(FollowUpRules.OpenActions.At("follow-up.actions", ("actions", string.Join("; ", open.Select(action => $"{action.Id} {action.Text}")))));
        }
    }

    protected override SessionFacts Changed(SessionFacts facts) =>
        facts with { NextSession = next, DropReason = string.IsNullOrWhiteSpace(dropReason) ? null : dropReason };
}
