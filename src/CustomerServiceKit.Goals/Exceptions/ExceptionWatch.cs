using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Watches figures: a concern beyond chance opens one corrective action for its cause, which is closed only by an improvement beyond chance or by a revision of the goal.</summary>
/// <remarks>
/// Source: service consultants' guide, R077: the reporting of exceptions is a basic mechanism that starts corrective action. That it starts on a signal and never on noise, and is closed by its effect,
/// is ours. Immutable: every command returns the next state.
/// </remarks>
public sealed class ExceptionWatch
{
    /// <summary>How many observations in a row have to be no concern until an exception is shown no more.</summary>
    public const int CleanPointsNeeded = 2;

    private readonly ImmutableArray<OpenException> _exceptions;

    private ExceptionWatch(ImmutableArray<OpenException> exceptions) => _exceptions = exceptions;

    /// <summary>A watch that has seen nothing yet.</summary>
    public static ExceptionWatch Empty { get; } = new([]);

    /// <summary>Every exception so far, in the order in which they began.</summary>
    public IReadOnlyList<OpenException> Exceptions => _exceptions;

    /// <summary>The exceptions whose action is not finished with.</summary>
    public IEnumerable<OpenException> Open => _exceptions.Where(e => e.IsOpen);

    /// <summary>Takes what was seen.</summary>
    /// <param name="seen">The observation; of one cause they come in the order of their days.</param>
    /// <param name="action">Makes the corrective action for a concern of which none is open: what, who, until when. Its cause has to be an exception with the text of the observation's cause as its id.</param>
    /// <returns>The next state.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or no action was made for a concern.</exception>
    /// <exception cref="ArgumentException">The action is of another cause, or is not open.</exception>
    public ExceptionWatch Observe(Observation seen, Func<Observation, ActionItem> action)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(action);
        OpenException? known = Find(seen.Cause);
        if (known is null)
        {
            return seen.Meaning == SignalMeaning.Concern ? new ExceptionWatch(_exceptions.Add(new OpenException(seen, Checked(action(seen), seen), 0, true, null, null))) : this;
        }

        if (seen.Meaning == SignalMeaning.Improvement)
        {
            return With(known, Closed(known, seen.Day, seen.What));
        }

        int clean = seen.Meaning == SignalMeaning.Concern ? 0 : known.CleanPoints + 1;
        return With(known, new OpenException(known.First, known.Action, clean, clean == 0 || (known.IsFiring && clean < CleanPointsNeeded), null, null));
    }

    /// <summary>Closes the exception of a cause because its goal was revised.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="revision">The revision.</param>
    /// <returns>The next state; the same where none is open.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExceptionWatch Revised(ExceptionCause cause, PlanRevision revision)
    {
        ArgumentNullException.ThrowIfNull(cause);
        ArgumentNullException.ThrowIfNull(revision);
        return Find(cause) is OpenException known ? With(known, Closed(known, revision.From, revision.ToString())) : this;
    }

    /// <summary>Takes an action that somebody finished or dropped; the exception stays open until its effect is seen.</summary>
    /// <param name="action">The action, of the same id.</param>
    /// <returns>The next state; the same where there is no such action.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public ExceptionWatch With(ActionItem action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _exceptions.FirstOrDefault(e => e.Action.Id == action.Id) is OpenException known
            ? With(known, new OpenException(known.First, action, known.CleanPoints, known.IsFiring, known.ClosedOn, known.ClosedBy))
            : this;
    }

    /// <summary>Finds the open exception of a cause.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The exception; null where none is open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is null.</exception>
    public OpenException? Find(ExceptionCause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return _exceptions.FirstOrDefault(e => e.IsOpen && e.First.Cause == cause);
    }

    private ExceptionWatch With(OpenException known, OpenException next) => new(_exceptions.Replace(known, next));

    private static OpenException Closed(OpenException known, LocalDate on, string by) => new(known.First, known.Action, known.CleanPoints, false, on, by);

    private static ActionItem Checked(ActionItem action, Observation seen)
    {
        ArgumentNullException.ThrowIfNull(action);
        return action is { State: ActionItemState.Open, Cause.Kind: ActionCauseKind.Exception } && action.Cause.Id == seen.Cause.ToString()
            ? action
            : throw new ArgumentException($"An open action with the cause 'exception {seen.Cause}' is needed; given {action.Id}, {action.Cause}, {EnumWords<ActionItemState>.Of(action.State)}.", nameof(action));
    }
}
