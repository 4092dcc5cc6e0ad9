using CustomerServiceKit;
using CustomerServiceKit.Feedback;
using NodaTime;

namespace ContactCenter.Coaching;

/// <summary>What the two say: invented, as the calls are.</summary>
internal static class SessionTexts
{
    /// <summary>Writes out an item that was begun from the observations: what was done, what came of it, and what is next.</summary>
    public static FeedbackItem Of(FeedbackItem begun) => (begun.Kind, begun.Criterion) switch
    {
        (FeedbackItemKind.Praise, Evaluations.NextStep) => begun.Saying(behaviour: "You settled the matter, or said what happens next and when.", impact: "The customer did not have to call again."),
        (FeedbackItemKind.Praise, Evaluations.Offer) => begun.Saying(behaviour: "You offered what fitted what the customer had called about.", impact: "The customer heard of it from us and not from others."),
        (FeedbackItemKind.Praise, Evaluations.Answer) => begun.Saying(behaviour: "You answered from what you know, without putting the call on hold to ask.", impact: "The customer had an answer at once."),
        (FeedbackItemKind.Praise, _) => begun.Saying(behaviour: "You asked for two details before you spoke about the account.", impact: "Nobody else could have heard it."),
        (FeedbackItemKind.Correction, Evaluations.NextStep) => begun.Saying(
            behaviour: "You said goodbye while the matter was open.", impact: "The customer has to call again to find out.", next: "Name the next step and its day before the call ends."),
        (FeedbackItemKind.Correction, Evaluations.Offer) => begun.Saying(
            behaviour: "You closed the call without an offer, and one would have fitted.", impact: "The customer does not know that it exists.", next: "Ask one question about what else the customer uses."),
        (FeedbackItemKind.KnowledgeGap, _) => begun.Saying(
            behaviour: "You asked the leader for a rule.", impact: "The customer waited, and so did the next one.", next: "The new rules for such questions, in the knowledge base."),
        _ => begun.Saying(behaviour: "You read out an address before the caller was known.", impact: "It might have been anybody.", next: "Ask for two details first, in every call."),
    };

    public static SessionNote Well(EmployeeId by) => new(by, "I let people finish before I answer.", "self-assessment-good");

    public static SessionNote Better(EmployeeId by) => new(by, "When it gets late I hurry to the end.", "self-assessment-better");

    public static IEnumerable<ActionItem> Actions(FeedbackSessionId session, EmployeeId manager, EmployeeId employee, LocalDate due, Instant at)
    {
        ActionCause cause = new(ActionCauseKind.Session, session.Value);
        yield return new ActionItem(new ActionItemId("a1"), "Name the next step and its day at the end of every call that stays open.", employee, due, cause, at);
        yield return new ActionItem(new ActionItemId("a2"), "Send the rules that changed in July to the whole team, and keep an hour free for reading them.", manager, due.PlusDays(-7), cause, at);
    }
}
