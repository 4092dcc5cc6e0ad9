using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>A feedback conversation of one manager with one employee, from its plan to its follow-up, in which no step can be skipped.</summary>
/// <remarks>
/// <para>The order is the guide's: feedback only after listening to or watching the employee with a customer (R099), praise before correction (R100), one on one
/// (R101), for at least one of three purposes (R102). That it ends with agreed actions, is acknowledged and is followed up is ours [ours].</para>
/// <para>A command gives the new session, or every problem at once and no session; the session it was asked of never changes. A problem's path is the place in the
/// session as <see cref="FeedbackJson"/> stores it. A briefing of a group, a hearing or a performance review is no feedback session and cannot be written as one:
/// there is one manager and one employee.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed partial class FeedbackSession
{
    private readonly SessionFacts _facts;

    internal FeedbackSession(SessionFacts facts) => _facts = facts;

    /// <summary>The id.</summary>
    public FeedbackSessionId Id => _facts.Id;

    /// <summary>Who gives the feedback.</summary>
    public EmployeeId Manager => _facts.Manager;

    /// <summary>Whose feedback it is.</summary>
    public EmployeeId Employee => _facts.Employee;

    /// <summary>What it is for, each purpose once, in the order of their declaration; at least one.</summary>
    public IReadOnlyList<FeedbackPurpose> Purposes => _facts.Purposes;

    /// <summary>When it is to be held; its zone is the one whose days the session goes by.</summary>
    public ZonedDateTime PlannedFor => _facts.PlannedFor;

    /// <summary>The policy it was planned with.</summary>
    public FeedbackPolicy Policy => _facts.Policy;

    /// <summary>How far it has come.</summary>
    public FeedbackState State => _facts.State;

    /// <summary>From 1, and one more with each amendment.</summary>
    public int Version => _facts.Version;

    /// <summary>What was observed before it, in the order of adding; that of the follow-up is in <see cref="FollowedUp"/>.</summary>
    public IReadOnlyList<Evidence> Observations => _facts.Observations;

    /// <summary>What is said, in the order in which it is said: praise first. Empty before it was prepared.</summary>
    public IReadOnlyList<FeedbackItem> Items => _facts.Items;

    /// <summary>When it was held, with a start and an end; null before.</summary>
    public Interval? HeldDuring => _facts.Held;

    /// <summary>What was said in it beside the items, in order; empty where nothing was noted.</summary>
    public IReadOnlyList<SessionNote> Notes => _facts.Notes;

    /// <summary>What was agreed, as it was agreed; how it stood later is in <see cref="FollowedUp"/>.</summary>
    public IReadOnlyList<ActionItem> Actions => _facts.Actions;

    /// <summary>Every acknowledgement, in order; a dispute that was decided asks for a new one.</summary>
    public IReadOnlyList<SessionAcknowledgement> Acknowledgements => _facts.Acknowledgements;

    /// <summary>The acknowledgement that stands; null where there is none, or where a dispute came after it.</summary>
    public SessionAcknowledgement? Acknowledgement =>
        State is FeedbackState.Acknowledged or FeedbackState.FollowedUp or FeedbackState.Closed ? _facts.Acknowledgements[^1] : null;

    /// <summary>Every dispute with its decision, in order; amendments are decisions too.</summary>
    public IReadOnlyList<SessionDispute> Disputes => _facts.Disputes;

    /// <summary>How the actions stood when they were looked at again; null before.</summary>
    public SessionFollowUp? FollowedUp => _facts.FollowUp;

    /// <summary>The session in which open actions go on; null where there is none.</summary>
    public FeedbackSessionId? NextSession => _facts.NextSession;

    /// <summary>Why the actions that were open at the end were given up; null where they were not.</summary>
    public string? DropReason => _facts.DropReason;

    /// <summary>Why the session was given up; null unless it was cancelled.</summary>
    public string? CancelReason => _facts.CancelReason;

    /// <summary>Every step with its instant, in order; the first is the plan.</summary>
    public IReadOnlyList<SessionEntry> History => _facts.History;

    /// <summary>The last day of the agreed actions, after which the follow-up is overdue; null where nothing was agreed.</summary>
    public LocalDate? FollowUpDue => _facts.Actions.IsEmpty ? null : _facts.Actions.Max(action => action.Due);

    internal SessionFacts Facts => _facts;

    /// <summary>Whether the session waits longer than it should.</summary>
    /// <param name="now">The moment of asking.</param>
    /// <returns>Before it is held: whether <paramref name="now"/> is later than <see cref="PlannedFor"/>. Afterwards, until the follow-up: whether the day of
    /// <paramref name="now"/>, in the zone of the session, is later than <see cref="FollowUpDue"/>, or, where nothing was agreed yet, than that of the conversation. False at these limits themselves, and once it was followed up,
    /// closed or cancelled.</returns>
    public bool IsOverdue(Instant now) => State switch
    {
        FeedbackState.Planned or FeedbackState.Observed or FeedbackState.Prepared => now > PlannedFor.ToInstant(),
        FeedbackState.Held or FeedbackState.Disputed or FeedbackState.Acknowledged => now.InZone(PlannedFor.Zone).Date > (FollowUpDue ?? _facts.HeldOn),
        _ => false,
    };

    /// <summary>Prints the session on one line.</summary>
    /// <returns>For example <c>fs-17 (held): dana by noa, 1 observation, 2 items, 2 actions</c>.</returns>
    public override string ToString() =>
        $"{Id} ({EnumWords<FeedbackState>.Of(State)}): {Employee} by {Manager}, {Shown.Counted(Observations.Count, "observation")}, {Shown.Counted(Items.Count, "item")}, {Shown.Counted(Actions.Count, "action")}";

    private Result<FeedbackSession> Do(SessionCommand command)
    {
        List<Problem> problems = command.Problems(_facts);
        Problem[] errors = [.. problems.Where(problem => problem.Severity == Severity.Error)];
        return errors.Length > 0 ? Result.Refused<FeedbackSession>(errors) : Result.Of(new FeedbackSession(command.Applied(_facts)), [.. problems]);
    }
}
