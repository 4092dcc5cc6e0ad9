using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Feedback;

internal sealed class AgreeCommand(ImmutableArray<ActionItem> actions, IFeedbackLanguagePolicy? language, Instant now) : SessionCommand(SessionStep.Agreed, now)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Held];

    protected override FeedbackState To => FeedbackState.Held;

    protected override IEnumerable<string> About => actions.Select(action => action.Id.Value);

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        if (actions.IsEmpty)
        {
            problems.Add(AgreementRules.NoAgreedAction.At("actions", ("session", facts.Id.Value)));
        }

        HashSet<ActionItemId> known = [.. facts.Actions.Select(action => action.Id)];
        foreach ((int index, ActionItem action) in actions.Index())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"actions[{facts.Actions.Length + index}]");
            if (!known.Add(action.Id))
            {
                problems.Add(AgreementRules.ActionTwice.At(place + ".id", ("action", action.Id.Value)));
            }

            ItemsCheck.Labels(action.Text, place + ".text", language, problems);
            Check(facts, action, place, problems);
        }

        if (!actions.IsEmpty && !facts.Actions.Concat(actions).Any(action => action.Owner == facts.Manager))
        {
            problems.Add(AgreementRules.NoManagerAction.At("actions", ("manager", facts.Manager.Value), ("employee", facts.Employee.Value)));
        }
    }

    protected override SessionFacts Changed(SessionFacts facts) => facts with { Actions = facts.Actions.AddRange(actions) };

    private void Check(SessionFacts facts, ActionItem action, string place, List<Problem> problems)
    {
        string id = action.Id.Value;
        if (action.Owner != facts.Manager && action.Owner != facts.Employee)
        {
            problems.Add(AgreementRules.ActionOwner.At(
                place + ".owner", ("action", id), ("owner", action.Owner.Value), ("manager", facts.Manager.Value), ("employee", facts.Employee.Value)));
        }

        if (facts.HeldOn is LocalDate held && action.Due < held)
        {
            problems.Add(AgreementRules.ActionDueBeforeHeld.At(
                place + ".due", ("action", id), ("due", LocalDatePattern.Iso.Format(action.Due)), ("held", LocalDatePattern.Iso.Format(held))));
        }

        if (action.Cause.Kind != ActionCauseKind.Session || action.Cause.Id != facts.Id.Value)
        {
            problems.Add(AgreementRules.ActionCause.At(
                place + ".cause", ("action", id), ("given", $"{EnumWords<ActionCauseKind>.Of(action.Cause.Kind)} {action.Cause.Id}"), ("session", facts.Id.Value)));
        }

        if (action.OpenedAt > At)
        {
            problems.Add(AgreementRules.ActionOpenedLater.At(place + ".openedAt", ("action", id), ("at", action.OpenedAt.ToString()), ("now", At.ToString())));
        }

        if (action.State != ActionItemState.Open)
        {
            problems.Add(AgreementRules.ActionNotOpen.At(place + ".state", ("action", id), ("state", EnumWords<ActionItemState>.Of(action.State))));
        }
    }
}
