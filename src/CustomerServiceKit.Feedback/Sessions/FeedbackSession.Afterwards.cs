using NodaTime;

namespace CustomerServiceKit.Feedback;

// Dispute, follow-up and close.
public sealed partial class FeedbackSession
{
    /// <summary>Records that the employee objects to the session.</summary>
    /// <param name="by">Who objects: the employee.</param>
    /// <param name="text">What to; not blank.</param>
    /// <param name="at">When; up to <see cref="FeedbackPolicy.DisputeWindow"/> after the end of the conversation.</param>
    /// <returns>The disputed session, or why that is refused: <c>feedback.dispute-not-employee</c>, <c>feedback.no-dispute-text</c>,
    /// <c>feedback.dispute-window-closed</c>, <c>feedback.dispute-limit</c>, <c>feedback.invalid-transition</c>, <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours]. Possible while the session is held or acknowledged; an acknowledgement given before no longer stands.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Result<FeedbackSession> Dispute(EmployeeId by, string text, Instant at)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Do(new DisputeCommand(by, text, at));
    }

    /// <summary>Decides the open dispute; the session is held again, and waits for a new acknowledgement.</summary>
    /// <param name="by">Who decides: not the employee, and not the manager of the session unless the policy allows that.</param>
    /// <param name="outcome">Whether the session stands as it was, or its items are replaced.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="at">When.</param>
    /// <param name="items">The items that replace the old ones, under the same rules as in <see cref="Prepare"/>; for an amended session only.</param>
    /// <param name="language">As for <see cref="Prepare"/>.</param>
    /// <returns>The session with the decision, or why that is refused: <c>feedback.reviewer-is-original-manager</c>, <c>feedback.reviewer-is-employee</c>,
    /// <c>feedback.no-resolution-reason</c>, <c>feedback.resolution-items</c>, those of <see cref="Prepare"/>, <c>feedback.invalid-transition</c>,
    /// <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours]. After a session was held nothing in it is overwritten: an amendment raises <see cref="Version"/> and keeps who, why, when and the items before.</remarks>
    /// <exception cref="ArgumentException"><paramref name="by"/> is unspecified, <paramref name="reason"/> is null, or an item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not defined.</exception>
    public Result<FeedbackSession> Resolve(EmployeeId by, DisputeOutcome outcome, string reason, Instant at, IEnumerable<FeedbackItem>? items = null, IFeedbackLanguagePolicy? language = null)
    {
        Arguments.ThrowIfUnspecified(by.IsSpecified, nameof(by));
        Arguments.ThrowIfUndefined(outcome, nameof(outcome));
        ArgumentNullException.ThrowIfNull(reason);
        return Do(new ResolveCommand(by, outcome, reason, Lists.Copied(items ?? [], nameof(items)), language ?? PersonalLabels.Default, at));
    }

    /// <summary>Records how the agreed actions stand.</summary>
    /// <param name="actions">Every agreed action as it stands now: done, dropped, or still open.</param>
    /// <param name="now">The moment of looking.</param>
    /// <param name="observation">An observation of the employee with a customer since the conversation; null for none.</param>
    /// <returns>The session with the follow-up, with the warning <c>feedback.followup-without-observation</c> where there is none; or why it is refused:
    /// <c>feedback.followup-incomplete</c>, <c>feedback.followup-other-action</c>, <c>feedback.followup-closed-later</c>, <c>feedback.followup-observation-not-new</c>,
    /// those of <see cref="Observe"/>, <c>feedback.invalid-transition</c>, <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours].</remarks>
    /// <exception cref="ArgumentException"><paramref name="actions"/> or an action is null.</exception>
    public Result<FeedbackSession> FollowUp(IEnumerable<ActionItem> actions, Instant now, Evidence? observation = null) =>
        Do(new FollowUpCommand(Lists.Copied(actions, nameof(actions)), observation, now));

    /// <summary>Closes the session. Final.</summary>
    /// <param name="now">The moment of closing.</param>
    /// <param name="nextSession">The session in which open actions go on; null for none.</param>
    /// <param name="dropReason">Why open actions are given up; null or blank where they are not.</param>
    /// <returns>The closed session, or why that is refused: <c>feedback.open-actions</c> where actions are open and neither is given, <c>feedback.next-session</c>,
    /// <c>feedback.invalid-transition</c>, <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours].</remarks>
    /// <exception cref="ArgumentException"><paramref name="nextSession"/> is given but unspecified.</exception>
    public Result<FeedbackSession> Close(Instant now, FeedbackSessionId? nextSession = null, string? dropReason = null)
    {
        Arguments.ThrowIfUnspecified(nextSession?.IsSpecified ?? true, nameof(nextSession));
        return Do(new CloseCommand(nextSession, dropReason, now));
    }
}
