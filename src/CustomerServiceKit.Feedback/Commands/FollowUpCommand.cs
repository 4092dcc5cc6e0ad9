using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class FollowUpCommand(ImmutableArray<ActionItem> actions, Evidence? observation, Instant now) : SessionCommand(SessionStep.FollowedUp, now)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Acknowledged];

    protected override FeedbackState To => FeedbackState.FollowedUp;

    protected override IEnumerable<string> About => observation is null ? [] : [observation.Id.Value];

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        problems.AddRange(facts.Actions.Where(agreed => !actions.Any(action => action.Id == agreed.Id))
            .Select(agreed => FollowUpRules.FollowupIncomplete.At("follow-up.actions", ("action", agreed.Id.Value))));
        HashSet<ActionItemId> seen = [];
        foreach ((int index, ActionItem action) in actions.Index())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"follow-up.actions[{index}]");
            if (!seen.Add(action.Id) || !facts.Actions.Any(agreed => IsSame(agreed, action)))
            {
                problems.Add(FollowUpRules.FollowupOtherAction.At(place, ("action", action.Id.Value)));
            }

            if (action.ClosedAt is Instant closed && closed > At)
            {
                problems.Add(FollowUpRules.FollowupClosedLater.At(place + ".closedAt", ("action", action.Id.Value), ("at", closed.ToString()), ("now", At.ToString())));
            }
        }

        Observed(facts, problems);
    }

    protected override SessionFacts Changed(SessionFacts facts) => facts with { FollowUp = new SessionFollowUp(actions, observation, At) };

    private static bool IsSame(ActionItem agreed, ActionItem action) =>
        (action.Id, action.Text, action.Owner, action.Due, action.OpenedAt) == (agreed.Id, agreed.Text, agreed.Owner, agreed.Due, agreed.OpenedAt)
        && Equals(action.Target, agreed.Target)
        && action.Cause.Equals(agreed.Cause);

    private void Observed(SessionFacts facts, List<Problem> problems)
    {
        if (observation is null)
        {
            problems.Add(FollowUpRules.FollowupWithoutObservation.At("follow-up", ("employee", facts.Employee.Value)));
            return;
        }

        ObservationCheck.Check(facts, observation, At, "follow-up.observation", problems);
        if (facts.Held is { HasEnd: true } held && observation.At < held.End)
        {
            problems.Add(FollowUpRules.FollowupObservationNotNew.At(
                "follow-up.observation.at", ("evidence", observation.Id.Value), ("at", observation.At.ToString()), ("end", held.End.ToString())));
        }
    }
}
