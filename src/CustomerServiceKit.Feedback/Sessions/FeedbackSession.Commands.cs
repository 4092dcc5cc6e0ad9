using NodaTime;

namespace CustomerServiceKit.Feedback;

// The commands up to the employee's word; what may come after it stands in the third file.
public sealed partial class FeedbackSession
{
    /// <summary>Plans a session.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="manager">Who gives the feedback.</param>
    /// <param name="employee">Whose feedback it is.</param>
    /// <param name="purposes">What it is for; at least one.</param>
    /// <param name="plannedFor">When it is to be held, in the zone whose days the session goes by; an IANA zone.</param>
    /// <param name="now">The moment of planning.</param>
    /// <param name="organization">Where given, the manager has to lead the employee's primary unit, or one above it, at <paramref name="plannedFor"/>.</param>
    /// <param name="policy">What the organization decided about sessions; <see cref="FeedbackPolicy.Default"/> where null.</param>
    /// <returns>The planned session, or why that is refused: <c>feedback.self-feedback</c>, <c>feedback.not-manager-of-employee</c>, <c>feedback.no-purpose</c>,
    /// <c>time.unknown-zone</c>.</returns>
    /// <remarks>Service consultants' guide, R101, R102 and R146. The guide asks for a manager of the employee, not for the direct one.</remarks>
    /// <exception cref="ArgumentException">An id is unspecified, or <paramref name="purposes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A purpose is not defined, or <paramref name="now"/> or <paramref name="plannedFor"/> is not after the start of 1970.</exception>
    public static Result<FeedbackSession> Plan(
        FeedbackSessionId id,
        EmployeeId manager,
        EmployeeId employee,
        IEnumerable<FeedbackPurpose> purposes,
        ZonedDateTime plannedFor,
        Instant now,
        Organization? organization = null,
        FeedbackPolicy? policy = null)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        Arguments.ThrowIfUnspecified(manager.IsSpecified, nameof(manager));
        Arguments.ThrowIfUnspecified(employee.IsSpecified, nameof(employee));
        ArgumentNullException.ThrowIfNull(purposes);
        Arguments.ThrowIfEmptyDate(plannedFor.ToInstant(), nameof(plannedFor));
        Arguments.ThrowIfEmptyDate(now, nameof(now));
        List<FeedbackPurpose> copy = [.. purposes];
        copy.ForEach(purpose => Arguments.ThrowIfUndefined(purpose, nameof(purposes)));

        ZonedDateTime? known = Planning.Known(plannedFor);
        SessionFacts facts = Planning.Facts(id, manager, employee, copy, known ?? plannedFor, policy ?? FeedbackPolicy.Default, now);
        List<Problem> problems = Planning.Problems(facts, organization);
        if (known is null)
        {
            problems.Add(TimeRules.UnknownZone.At("zone", ("given", plannedFor.Zone.Id)));
        }

        return problems.Count > 0 ? Result.Refused<FeedbackSession>([.. problems]) : Result.Of(new FeedbackSession(facts));
    }

    /// <summary>Adds an observation of the employee with a customer.</summary>
    /// <param name="evidence">What was heard or seen; not later than <paramref name="now"/>.</param>
    /// <param name="now">The moment of adding it.</param>
    /// <returns>The observed session, or why that is refused: <c>feedback.observation-other-employee</c>, <c>feedback.observation-not-customer-interaction</c>,
    /// <c>privacy.covert-observation</c>, <c>privacy.automated-observation</c>, <c>feedback.observation-in-future</c>, <c>feedback.observation-twice</c>, <c>feedback.invalid-transition</c>,
    /// <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Service consultants' guide, R099: by listening, watching or both, in an interaction with a customer; a figure of a KPI is none. R114 for what the
    /// employee knew. Possible again until the session is prepared.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public Result<FeedbackSession> Observe(Evidence evidence, Instant now)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Do(new ObserveCommand(evidence, now));
    }

    /// <summary>Writes down what is to be said, in place of what was written before.</summary>
    /// <param name="items">In the order of saying: at least one, a praise first. A closing praise is welcome, praise alone too.</param>
    /// <param name="now">The moment of writing.</param>
    /// <param name="language">What finds labels of a person; <see cref="PersonalLabels.Default"/> where null.</param>
    /// <returns>The prepared session, with the warnings <c>feedback.personal-label</c> and <c>feedback.too-many-corrections</c>; or why it is refused: <c>feedback.no-observation</c>, <c>feedback.praise-required</c>, <c>feedback.praise-must-come-first</c>,
    /// <c>feedback.item-without-evidence</c>, <c>feedback.item-text-missing</c>, <c>feedback.critical-not-addressed</c>, <c>feedback.invalid-transition</c>,
    /// <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Service consultants' guide, R100. There is deliberately no ratio of praise to correction: only presence and order. A failed critical criterion needs a
    /// correction that cites its observation (R141).</remarks>
    /// <exception cref="ArgumentException"><paramref name="items"/> or an item is null.</exception>
    public Result<FeedbackSession> Prepare(IEnumerable<FeedbackItem> items, Instant now, IFeedbackLanguagePolicy? language = null) =>
        Do(new PrepareCommand(Lists.Copied(items, nameof(items)), language ?? PersonalLabels.Default, now));

    /// <summary>Records that the conversation took place.</summary>
    /// <param name="participants">Who was in the room: the manager and the employee.</param>
    /// <param name="interval">From when to when; longer than nothing, begun when it was prepared or later, and over by <paramref name="now"/>.</param>
    /// <param name="now">The moment of recording.</param>
    /// <param name="notes">What either of the two said beside the items, such as how the employee sees it; null for nothing.</param>
    /// <param name="language">As for <see cref="Prepare"/>, for what the manager said.</param>
    /// <returns>The held session, with the warnings <c>feedback.observation-too-old</c> for each observation older than the policy wants and <c>feedback.personal-label</c>; or why it is refused:
    /// <c>feedback.not-one-on-one</c>, <c>feedback.held-interval</c>, <c>feedback.held-in-future</c>, <c>feedback.held-before-prepared</c>,
    /// <c>feedback.held-before-observation</c>, <c>feedback.note-by-other</c>, <c>feedback.invalid-transition</c>, <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Service consultants' guide, R101. Preparing, and an observation, may be of the moment at which the conversation started, not later.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="participants"/> is null.</exception>
    public Result<FeedbackSession> Hold(IEnumerable<EmployeeId> participants, Interval interval, Instant now, IEnumerable<SessionNote>? notes = null, IFeedbackLanguagePolicy? language = null)
    {
        ArgumentNullException.ThrowIfNull(participants);
        return Do(new HoldCommand([.. participants], interval, Lists.Copied(notes ?? [], nameof(notes)), language ?? PersonalLabels.Default, now));
    }

    /// <summary>Adds what the two agreed on; may be done more than once.</summary>
    /// <param name="actions">At least one open action, of the manager or the employee, with this session as its cause, opened by <paramref name="now"/> and due on the day of the conversation or later.</param>
    /// <param name="now">The moment of agreeing.</param>
    /// <param name="language">As for <see cref="Prepare"/>.</param>
    /// <returns>The session with the actions, with the warnings <c>feedback.no-manager-action</c> where the manager undertook nothing and <c>feedback.personal-label</c>; or why it is refused:
    /// <c>feedback.no-agreed-action</c>, <c>feedback.action-owner</c>, <c>feedback.action-due-before-held</c>, <c>feedback.action-cause</c>,
    /// <c>feedback.action-not-open</c>, <c>feedback.action-opened-later</c>, <c>feedback.action-twice</c>, <c>feedback.invalid-transition</c>,
    /// <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours], after the guide's purposes; the warning after its servant leadership, R038. The day is that of the start, in the zone of <see cref="PlannedFor"/>.</remarks>
    /// <exception cref="ArgumentException"><paramref name="actions"/> or an action is null.</exception>
    public Result<FeedbackSession> Agree(IEnumerable<ActionItem> actions, Instant now, IFeedbackLanguagePolicy? language = null) =>
        Do(new AgreeCommand(Lists.Copied(actions, nameof(actions)), language ?? PersonalLabels.Default, now));

    /// <summary>Records the employee's word on the session.</summary>
    /// <param name="by">Who acknowledges: the employee.</param>
    /// <param name="stance">Where the employee stands; each stance completes the step.</param>
    /// <param name="at">When; not before the end of the conversation.</param>
    /// <param name="comment">What the employee adds; null for nothing.</param>
    /// <returns>The acknowledged session, or why that is refused: <c>feedback.no-agreed-action</c>, <c>feedback.ack-not-employee</c>, <c>feedback.ack-before-held</c>,
    /// <c>feedback.invalid-transition</c>, <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours].</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stance"/> is not defined.</exception>
    public Result<FeedbackSession> Acknowledge(EmployeeId by, AcknowledgementStance stance, Instant at, string? comment = null)
    {
        Arguments.ThrowIfUndefined(stance, nameof(stance));
        return Do(new AcknowledgeCommand(by, stance, comment, at));
    }

    /// <summary>Gives the session up before it is held.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="now">The moment of giving it up.</param>
    /// <returns>The cancelled session, or why that is refused: <c>feedback.no-cancel-reason</c>, <c>feedback.invalid-transition</c>, <c>feedback.before-last-step</c>.</returns>
    /// <remarks>Ours [ours]. What was held is not undone.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public Result<FeedbackSession> Cancel(string reason, Instant now)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Do(new CancelCommand(reason, now));
    }
}
