using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>Takes a person out of a session, and leaves what can be counted.</summary>
internal sealed class Erasure(EmployeeId person, EmployeeId pseudonym)
{
    /// <summary>What stands in place of a text, or of an interaction, that was taken out.</summary>
    public const string Gone = "-";

    private static readonly InteractionId s_noInteraction = new(Gone);

    /// <summary>The two of a session, and who decided a dispute of it.</summary>
    public static IEnumerable<EmployeeId> PeopleOf(FeedbackSession session) =>
        [session.Manager, session.Employee, .. session.Disputes.Select(dispute => dispute.Resolution?.By).OfType<EmployeeId>()];

    /// <summary>An observation whose interaction is not named any more.</summary>
    public static Evidence Unnamed(Evidence one) => Copy(one, one.Employee, one.Summary, s_noInteraction, one.Score);

    /// <summary>An observation without its score.</summary>
    public static Evidence Unscored(Evidence one) => Copy(one, one.Employee, one.Summary, one.Interaction, null);

    public FeedbackSession Of(FeedbackSession session)
    {
        SessionFacts facts = session.Facts;
        bool own = facts.Employee == person;
        return new FeedbackSession(facts with
        {
            Manager = Named(facts.Manager),
            Employee = Named(facts.Employee),
            Observations = [.. facts.Observations.Select(one => Of(one, own))],
            Items = Of(facts.Items, own),
            Notes = [.. facts.Notes.Select(note => new SessionNote(Named(note.By), Text(note.Text, own), note.Step))],
            Actions = Of(facts.Actions, own),
            Acknowledgements = [.. facts.Acknowledgements.Select(a => new SessionAcknowledgement(Named(a.By), a.Stance, a.Comment is null ? null : Text(a.Comment, own), a.At))],
            Disputes = [.. facts.Disputes.Select(dispute => Of(dispute, own))],
            FollowUp = facts.FollowUp is SessionFollowUp f ? new SessionFollowUp(Of([.. f.Actions], own), f.Observation is Evidence seen ? Of(seen, own) : null, f.At) : null,
            DropReason = facts.DropReason is null ? null : Text(facts.DropReason, own),
            CancelReason = facts.CancelReason is null ? null : Text(facts.CancelReason, own),
        });
    }

    /// <summary>What the person wrote about somebody else stays that person's, under the pseudonym.</summary>
    public ManagerNote Of(ManagerNote note) => note.Author == person ? new ManagerNote(note.Id, pseudonym, note.Employee, note.Text, note.At) : note;

    private static string Text(string text, bool gone) => gone ? Gone : text;

    private static Evidence Copy(Evidence one, EmployeeId employee, string summary, InteractionId? interaction, decimal? score) => new(
        one.Id, one.Kind, employee, one.At, one.Disclosure, summary, one.Mode, interaction, one.Findings, one.Form, one.FormVersion, score, one.Rater);

    private EmployeeId Named(EmployeeId id) => id == person ? pseudonym : id;

    private Evidence Of(Evidence one, bool own) => own ? Copy(one, Named(one.Employee), Gone, one.Interaction is null ? null : s_noInteraction, one.Score) : one;

    private static ImmutableArray<FeedbackItem> Of(IEnumerable<FeedbackItem> items, bool own) =>
        [.. items.Select(item => own ? item.Saying(Gone, Gone, Gone, item.Kind == FeedbackItemKind.Praise ? null : Gone) : item)];

    private ImmutableArray<ActionItem> Of(IEnumerable<ActionItem> actions, bool own) => [.. actions.Select(action => Of(action, own))];

    private ActionItem Of(ActionItem action, bool own)
    {
        ActionItem open = new(action.Id, Text(action.Text, own), Named(action.Owner), action.Due, action.Cause, action.OpenedAt, action.Target);
        return action.State switch
        {
            ActionItemState.Done => open.Complete(action.ClosedAt!.Value, action.Effect).OrThrow(),
            ActionItemState.Dropped => open.Drop(Text(action.DropReason!, own), action.ClosedAt!.Value).OrThrow(),
            _ => open,
        };
    }

    private SessionDispute Of(SessionDispute dispute, bool own) => new(
        Named(dispute.By),
        Text(dispute.Text, own),
        dispute.At,
        dispute.Resolution is DisputeResolution r ? new DisputeResolution(Named(r.By), r.Outcome, Text(r.Reason, own), r.Version, Of(r.Replaced, own), r.At) : null);
}
