using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Watches figures: a concern beyond chance opens one corrective action for its cause; an improvement beyond chance or a revision of the goal closes the exception.</summary>
/// <remarks>
/// Source: service consultants' guide, R077: the reporting of exceptions is a basic mechanism that starts corrective action. That it starts on a signal and never on noise, and is closed by its effect,
/// is ours. The action is the host's: whoever does it completes or drops it, and <see cref="With(ActionItem)"/> takes it back. While it is open, every concern of the cause is its matter, also one after the exception
/// was closed; a concern after that opens the next action. So a cause never has two open actions. Immutable: every command returns the next state.
/// </remarks>
public sealed class ExceptionWatch
{
    /// <summary>How many days in a row have to be judged and no concern until an exception is shown no more.</summary>
    public const int CleanPointsNeeded = 2;

    private readonly ImmutableArray<OpenException> _exceptions;

    private ExceptionWatch(ImmutableArray<OpenException> exceptions) => _exceptions = exceptions;

    /// <summary>A watch that has seen nothing yet.</summary>
    public static ExceptionWatch Empty { get; } = new([]);

    /// <summary>Every exception so far, in the order in which they began.</summary>
    public IReadOnlyList<OpenException> Exceptions => _exceptions;

    /// <summary>The exceptions that neither an improvement nor a revision has closed.</summary>
    public IEnumerable<OpenException> Open => _exceptions.Where(e => e.IsOpen);

    /// <summary>Takes what was seen.</summary>
    /// <param name="seen">
    /// The observation; of one cause they come in the order of their days. What was not judged changes nothing, and neither does what was taken before, or what is of the day on which the last exception of
    /// the cause was closed or of one before it. A day counts once; a concern on it prevails over noise.
    /// </param>
    /// <param name="action">
    /// Makes the corrective action for a concern while none of its cause is open: what, who, until when. Its cause has to be an exception with the text of the observation's cause as its id.
    /// </param>
    /// <returns>The next state; the same where nothing changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or no action was made for a concern.</exception>
    /// <exception cref="ArgumentException">
    /// The observation was judged and is of a day before <see cref="OpenException.LastSeen"/> of its cause; or the action is of another cause, is not open, or has the id of another one.
    /// </exception>
    public ExceptionWatch Observe(Observation seen, Func<Observation, ActionItem> action)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(action);
        OpenException? last = _exceptions.LastOrDefault(e => e.First.Cause == seen.Cause);
        if (!seen.IsJudged || (last is null && seen.Meaning != SignalMeaning.Concern))
        {
            return this;
        }

        if (seen.Day < last?.LastSeen)
        {
            throw new ArgumentException($"{seen.Cause} was seen on {Shown.Day(last.LastSeen)} already; given {Shown.Day(seen.Day)}. Give the observations of a cause in the order of their days.", nameof(seen));
        }

        return last is { IsOpen: true } ? Continued(last, seen, action)
            : seen.Meaning != SignalMeaning.Concern || seen.Day <= last?.ClosedOn ? this
            : new ExceptionWatch(_exceptions.Add(new OpenException(seen, seen.Day, ActionFor(seen, last, action), 0, true, null, null)));
    }

    /// <summary>Closes the exception of a cause because its goal was revised.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="revision">The revision.</param>
    /// <returns>The next state; the same where none is open that began on the first day of the revision or before.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExceptionWatch Revised(ExceptionCause cause, PlanRevision revision)
    {
        ArgumentNullException.ThrowIfNull(cause);
        ArgumentNullException.ThrowIfNull(revision);
        return Find(cause) is OpenException known && known.First.Day <= revision.From ? With(known, Closed(known, known.LastSeen, revision.From, revision.ToString())) : this;
    }

    /// <summary>Takes an action that somebody finished or dropped; the exception stays open until its effect is seen.</summary>
    /// <param name="action">The action, of the same id; also of an exception that is closed.</param>
    /// <returns>The next state; the same where there is no such action.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public ExceptionWatch With(ActionItem action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _exceptions.Where(e => e.Action.Id == action.Id)
            .Aggregate(this, (watch, e) => watch.With(e, new OpenException(e.First, e.LastSeen, action, e.CleanPoints, e.IsFiring, e.ClosedOn, e.ClosedBy)));
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

    private ExceptionWatch Continued(OpenException known, Observation seen, Func<Observation, ActionItem> action)
    {
        bool concern = seen.Meaning == SignalMeaning.Concern;
        if (seen.Meaning == SignalMeaning.Improvement)
        {
            return With(known, Closed(known, seen.Day, seen.Day, seen.What));
        }

        if (seen.Day == known.LastSeen && (!concern || known.CleanPoints == 0))
        {
            return this;
        }

        int clean = concern ? 0 : known.CleanPoints + 1;
        ActionItem current = concern ? ActionFor(seen, known, action) : known.Action;
        return With(known, new OpenException(known.First, seen.Day, current, clean, concern || (known.IsFiring && clean < CleanPointsNeeded), null, null));
    }

    private ExceptionWatch With(OpenException known, OpenException next) => new(_exceptions.Replace(known, next));

    private static OpenException Closed(OpenException known, LocalDate lastSeen, LocalDate on, string by) => new(known.First, lastSeen, known.Action, known.CleanPoints, false, on, by);

    /// <summary>The action of the cause that is open still, or else a new one.</summary>
    private ActionItem ActionFor(Observation seen, OpenException? last, Func<Observation, ActionItem> action)
    {
        if (last?.Action is { State: ActionItemState.Open } open)
        {
            return open;
        }

        ActionItem made = action(seen);
        ArgumentNullException.ThrowIfNull(made, nameof(action));
        return made is { State: ActionItemState.Open, Cause.Kind: ActionCauseKind.Exception } && made.Cause.Id == seen.Cause.ToString() && _exceptions.All(e => e.Action.Id != made.Id)
            ? made
            : throw new ArgumentException(
                $"An open action with the cause 'exception {seen.Cause}' and an id of its own is needed; given {made.Id}, {made.Cause}, {EnumWords<ActionItemState>.Of(made.State)}.", nameof(action));
    }
}
