using NodaTime;

namespace CustomerServiceKit;

/// <summary>Something that somebody undertook to do until a day: the mechanism that starts correction.</summary>
/// <remarks>
/// An item is open, then done or dropped, and never opened again: further work is a new item. Immutable and safe to share between threads; the commands return
/// the new state.
/// </remarks>
public sealed class ActionItem
{
    /// <summary>Opens an item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What is to be done; not blank.</param>
    /// <param name="owner">Who undertook it.</param>
    /// <param name="due">The last day on which it is in time.</param>
    /// <param name="cause">The occasion it came from.</param>
    /// <param name="openedAt">When it was undertaken; after the start of 1970.</param>
    /// <param name="target">The figure it is meant to reach; null for none.</param>
    /// <exception cref="ArgumentException">An id is unspecified, a value is null, or the text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="openedAt"/> is not after the start of 1970.</exception>
    public ActionItem(ActionItemId id, string text, EmployeeId owner, LocalDate due, ActionCause cause, Instant openedAt, ActionTarget? target = null)
        : this(id, text, owner, due, cause, openedAt, target, ActionItemState.Open, null, null, null)
    {
    }

    private ActionItem(
        ActionItemId id,
        string text,
        EmployeeId owner,
        LocalDate due,
        ActionCause cause,
        Instant openedAt,
        ActionTarget? target,
        ActionItemState state,
        Instant? closedAt,
        string? dropReason,
        EvidenceId? effect)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        Arguments.ThrowIfUnspecified(owner.IsSpecified, nameof(owner));
        ArgumentNullException.ThrowIfNull(cause);
        Arguments.ThrowIfEmptyDate(openedAt, nameof(openedAt));
        Id = id;
        Text = Arguments.ThrowIfBlank(text, nameof(text));
        Owner = owner;
        Due = due.WithCalendar(CalendarSystem.Iso);
        Cause = cause;
        OpenedAt = openedAt;
        Target = target;
        State = state;
        ClosedAt = closedAt;
        DropReason = dropReason;
        Effect = effect;
    }

    /// <summary>The id.</summary>
    public ActionItemId Id { get; }

    /// <summary>What is to be done.</summary>
    public string Text { get; }

    /// <summary>Who undertook it.</summary>
    public EmployeeId Owner { get; }

    /// <summary>The last day on which it is in time.</summary>
    public LocalDate Due { get; }

    /// <summary>The occasion it came from.</summary>
    public ActionCause Cause { get; }

    /// <summary>The figure it is meant to reach; null for none.</summary>
    public ActionTarget? Target { get; }

    /// <summary>How it stands.</summary>
    public ActionItemState State { get; }

    /// <summary>When it was undertaken.</summary>
    public Instant OpenedAt { get; }

    /// <summary>When it was done or dropped; null while it is open.</summary>
    public Instant? ClosedAt { get; }

    /// <summary>Why it was given up; null unless it was dropped.</summary>
    public string? DropReason { get; }

    /// <summary>The evidence of its effect; null where there is none.</summary>
    public EvidenceId? Effect { get; }

    /// <summary>Whether it is still open after its last day.</summary>
    /// <param name="today">The day of asking, in the zone of the owner.</param>
    /// <returns>Whether it is open and <paramref name="today"/> is later than <see cref="Due"/>; false on the day itself.</returns>
    public bool IsOverdue(LocalDate today) => State == ActionItemState.Open && today.WithCalendar(CalendarSystem.Iso) > Due;

    /// <summary>Closes the item as done.</summary>
    /// <param name="at">When it was done; not before <see cref="OpenedAt"/>.</param>
    /// <param name="effect">The evidence of its effect; null where there is none.</param>
    /// <returns>The item as done, or why that is refused: <c>action.already-closed</c>, <c>action.closed-before-opening</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="effect"/> is given but unspecified.</exception>
    public Result<ActionItem> Complete(Instant at, EvidenceId? effect = null)
    {
        Arguments.ThrowIfUnspecified(effect?.IsSpecified ?? true, nameof(effect));
        List<Problem> problems = ClosingProblems(at);
        return problems.Count > 0
            ? Result.Refused<ActionItem>([.. problems])
            : Result.Of(Closed(ActionItemState.Done, at, null, effect));
    }

    /// <summary>Closes the item as given up.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="at">When it was given up; not before <see cref="OpenedAt"/>.</param>
    /// <returns>The item as dropped, or why that is refused: <c>action.no-drop-reason</c>, <c>action.already-closed</c>, <c>action.closed-before-opening</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public Result<ActionItem> Drop(string reason, Instant at)
    {
        ArgumentNullException.ThrowIfNull(reason);
        List<Problem> problems = ClosingProblems(at);
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add(ActionRules.NoDropReason.At("reason", ("item", Id.Value)));
        }

        return problems.Count > 0
            ? Result.Refused<ActionItem>([.. problems])
            : Result.Of(Closed(ActionItemState.Dropped, at, reason, null));
    }

    /// <summary>Prints the item for a log or a debugger.</summary>
    /// <returns>For example <c>a1 (open): call the customer back</c>.</returns>
    public override string ToString() => $"{Id} ({EnumWords<ActionItemState>.Of(State)}): {Text}";

    private ActionItem Closed(ActionItemState state, Instant at, string? reason, EvidenceId? effect) =>
        new(Id, Text, Owner, Due, Cause, OpenedAt, Target, state, at, reason, effect);

    private List<Problem> ClosingProblems(Instant at)
    {
        List<Problem> problems = [];
        if (State != ActionItemState.Open)
        {
            problems.Add(ActionRules.AlreadyClosed.At("state", ("item", Id.Value), ("state", EnumWords<ActionItemState>.Of(State))));
        }

        if (at < OpenedAt)
        {
            problems.Add(ActionRules.ClosedBeforeOpening.At("closedAt", ("item", Id.Value), ("opened", OpenedAt.ToString()), ("given", at.ToString())));
        }

        return problems;
    }
}
