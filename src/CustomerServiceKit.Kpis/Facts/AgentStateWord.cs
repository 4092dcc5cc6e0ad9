namespace CustomerServiceKit.Kpis;

/// <summary>What one of a source's words for the state of an employee means.</summary>
public sealed class AgentStateWord
{
    /// <summary>Gives a word its meaning.</summary>
    /// <param name="word">The word exactly as the source writes it; compared ordinally.</param>
    /// <param name="state">The work state.</param>
    /// <param name="isPaid">Whether such time is paid; by the work state when null, see <see cref="IsPaid"/>.</param>
    /// <param name="isProductive">Whether the employee serves customers then, or stands ready to; by the work state when null, see <see cref="IsProductive"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="word"/> is empty, or <c>*</c>: words without a meaning are reported, never given one by default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not defined.</exception>
    public AgentStateWord(string word, WorkState state, bool? isPaid = null, bool? isProductive = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        if (word == AgentStateMap.Anything)
        {
            throw new ArgumentException("A state map has no default: each word is given its meaning, and the intake names those that have none.", nameof(word));
        }

        if (!Enum.IsDefined(state))
        {
            throw new ArgumentOutOfRangeException(nameof(state), state, "Not a defined work state.");
        }

        Word = word;
        State = state;
        StatedPaid = isPaid;
        StatedProductive = isProductive;
    }

    /// <summary>The word as the source writes it.</summary>
    public string Word { get; }

    /// <summary>The work state.</summary>
    public WorkState State { get; }

    /// <summary>Whether such time is paid; null where it is not known.</summary>
    /// <value>As given; else yes for work, no for being logged off, and not known for breaks, for not being ready and for untracked time, on which contracts and laws differ.</value>
    public bool? IsPaid => StatedPaid ?? State switch
    {
        WorkState.LoggedOff => false,
        WorkState.Break or WorkState.NotReady or WorkState.Untracked => null,
        _ => true,
    };

    /// <summary>Whether the employee serves customers then, or stands ready to; null where it is not known.</summary>
    /// <value>As given; else yes on and after an interaction and when available, not known for untracked time, and no otherwise.</value>
    public bool? IsProductive => StatedProductive ?? State switch
    {
        WorkState.OnInteraction or WorkState.Available or WorkState.AfterInteraction => true,
        WorkState.Untracked => null,
        _ => false,
    };

    internal bool? StatedPaid { get; }

    internal bool? StatedProductive { get; }

    /// <summary>Prints the word and its meaning.</summary>
    /// <returns>For example <c>Lunch = break</c>.</returns>
    public override string ToString() => $"{Word} = {KebabName.Of(State)}";
}
